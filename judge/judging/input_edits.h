#pragma once

#include <random>
#include <string>

namespace judge {

/// The same text with one to three small changes: another number, a part of a list or a line left
/// out, doubled or in another place, a letter changed. It may be no input of the problem any more:
/// who uses it asks the problem. The same `random` makes the same changes everywhere.
std::string with_small_changes(std::string text, std::mt19937_64& random);

}  // namespace judge
