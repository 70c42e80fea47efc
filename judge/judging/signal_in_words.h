#pragma once

#include <string>
#include <string_view>

namespace judge {

/// What a signal that ended a program says of its fault. `last_words` is the end of what the
/// program printed: of libc's own words about an abort the known ones are told in ours.
std::string signal_in_words(int signal, std::string_view last_words);

}  // namespace judge
