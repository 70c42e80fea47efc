#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "model/definition.h"

namespace judge {

/// The words in the standard library's headers, a line each, as kept beside the prelude. A macro of
/// another name changes nothing there. Empty when they are not known.
struct LibraryWords {
    std::string text;

    bool may_have(std::string_view word) const;
};

LibraryWords library_words(const std::vector<std::string>& headers);

/// Whether a source means something else after a precompiled header than after its own includes:
///
/// - It defines or undefines a word of the library's, or switches something (#pragma), before it
///   has included all its headers, or includes one inside braces.
/// - It has `using namespace` and declares a function of a name of the library's, among which the
///   call of an overload would find more candidates than it asked for.
///
/// Neither matters where <bits/stdc++.h> comes first.
bool needs_own_headers(std::string_view source, const LibraryWords& library);

/// The names in a source's quoted includes and `__has_include("...")`; "beside.h". Those in
/// comments, in strings and in branches not taken too.
std::vector<std::string> quoted_names(std::string_view source);

/// Whether what a source compiles to may depend on files that neither the compiler's rule for make
/// nor quoted_names tell, or on the time of day: on names made by macros, on whether a header
/// is installed, on the assembler's .incbin. Rather too often than too seldom.
bool reads_in_other_ways(std::string_view source);

/// Whether it includes what is no header of the C++ standard library, and may be installed one day.
bool wants_installed_header(std::string_view source);

/// The names of the classes and structs that a source defines, wherever in it, in branches not
/// taken too.
std::set<std::string> defined_types(std::string_view source);

/// The C++ of all definitions but those of these names, after the headers that it needs.
std::string definitions_but(const std::set<std::string>& defined,
                            const std::vector<Definition>& definitions);

/// All words that could be a macro's name.
std::set<std::string> words_of(std::string_view source);

}  // namespace judge
