#pragma once

#include <functional>
#include <string>
#include <vector>

#include "base/result.h"

namespace judge {

/// Whether something still happens with this text.
using StillHappens = std::function<Result<bool>(const std::string&)>;

struct TextLimits {
    std::function<bool()> is_over;   ///< Such as a deadline; empty: never.
    std::vector<std::string> fixed;  ///< Words that stay as they are, such as names of methods.
};

/// A simpler text with which it still happens (is_simpler_text): parts are left out, numbers and
/// words made smaller, several together where they may depend on each other, until nothing that is
/// known makes it simpler or it is over. It knows nothing of the choices that made an input, so
/// that it can make what their generator cannot; `happens` says no to what is no input.
Result<std::string> shrink_text(std::string text, const StillHappens& happens,
                                const TextLimits& limits);

}  // namespace judge
