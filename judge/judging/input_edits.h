#pragma once

#include <functional>
#include <random>
#include <string>

#include "base/result.h"

namespace judge {

/// The same text with one to three small changes: another number, a part of a list or a line left
/// out, doubled or in another place, a letter changed. It may be no input of the problem any more:
/// who uses it asks the problem. The same `random` makes the same changes everywhere.
std::string with_small_changes(std::string text, std::mt19937_64& random);

/// Whether something still happens with this text.
using StillHappens = std::function<Result<bool>(const std::string&)>;

/// A shorter text with which it still happens, or one with smaller numbers: parts of lists and
/// lines are left out, many at once first, as long as that goes or until `is_over`.
Result<std::string> shrink_text(std::string text, const StillHappens& happens,
                                const std::function<bool()>& is_over);

}  // namespace judge
