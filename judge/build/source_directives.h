#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace judge {

/// Whether a source defines, undefines or switches (#pragma) anything before it has included all
/// its headers, which may then read otherwise than in a precompiled header. Nothing matters any
/// more once <bits/stdc++.h> is included.
bool sets_up_its_headers(std::string_view source);

/// The names in a source's quoted includes and `__has_include("...")`; "beside.h". Those in
/// comments, in strings and in branches not taken too.
std::vector<std::string> quoted_names(std::string_view source);

/// Whether what a source compiles to may depend on files that neither the compiler's rule for make
/// nor quoted_names tell, or on the time of day: on names made by macros, on whether a header
/// is installed, on the assembler's .incbin. Rather too often than too seldom.
bool reads_in_other_ways(std::string_view source);

/// Whether it includes what is no header of the C++ standard library, and may be installed one day.
bool wants_installed_header(std::string_view source);

/// All words that could be a macro's name.
std::set<std::string> words_of(std::string_view source);

}  // namespace judge
