#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace judge {

/// The compiler's text with the names of types as people write them: `std::string` for
/// `std::__cxx11::basic_string<char>`, and no allocators.
std::string with_short_names(std::string text);

/// What an error that the standard library's insides gave rise to comes down to, in a sentence,
/// with what to do about it: keys without a hash or an order, a list that is sorted like an array,
/// a container that is printed. Nothing for any other; it is better to quote the compiler than to
/// guess. `in_library`: the error stands in a file of the library.
std::optional<std::string> library_sentence(std::string_view text, bool in_library);

}  // namespace judge
