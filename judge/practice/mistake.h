#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace judge {

/// What a program that was built for Purpose::debugging or finding_races printed of its mistake:
/// the word of AddressSanitizer, UndefinedBehaviorSanitizer, the library's assertions, `assert`, or
/// what ends a program for an exception that nobody caught. It is the program's word, no proof.
struct Mistake {
    std::string what;              ///< In words for people, which tell nothing of the input.
    std::string detail;            ///< What may tell of it, in the program's words; mostly empty.
    bool is_too_deep = false;      ///< The stack overflowed.
    int line = 0;                  ///< Of the solution; 0 where it is not told.
    int allocated = 0, freed = 0;  ///< Lines of the solution that have to do with it; 0: none.
    int other_thread = 0;          ///< Where another thread is; 0: nowhere.
};

/// The first mistake that is told of.
std::optional<Mistake> read_mistake(std::string_view printed);

}  // namespace judge
