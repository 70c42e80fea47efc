#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace judge::mutate {

/// What may be written in the place of something, and which mistake that is.
struct Replacement {
    const char* kind;
    std::string text;
};

/// For an operator between two operands, without those that take one operand's place.
std::vector<Replacement> replacements_of_operator(std::string_view written);

/// For a whole number, and `true` and `false`.
std::vector<Replacement> replacements_of_literal(std::string_view written);

}  // namespace judge::mutate
