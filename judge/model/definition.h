#pragma once

#include <string>

namespace judge {

/// A type that a solution may use without defining it, and may define all the same: a node of a
/// tree or a list, a struct of the problem's.
struct Definition {
    std::string name;     ///< Empty where there is nothing but headers.
    std::string headers;  ///< The lines that include what `code` needs.
    std::string code;     ///< C++, qualified with `std::`.
};

}  // namespace judge
