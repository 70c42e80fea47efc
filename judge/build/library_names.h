#pragma once

#include <string>
#include <string_view>

#include "base/result.h"
#include "build/build.h"

namespace judge {

/// The names of C that the libraries define with which every program is linked, as kept beside the
/// prelude: a line each, "f NAME" where neither a function nor a variable of a solution may take
/// the library's place, "v NAME" where only a variable may not.
///
/// Programs are linked statically. A solution's variable `read` would therefore be what the C
/// library means by `read`, and so would a function of that name; in a program that g++ links by
/// default, the library has its own. It is meant that malloc and its kind can be replaced (glibc
/// manual, "Replacing malloc"), and what only the C++ library defines.
Result<std::string> find_library_names(const Compiler& compiler, Worker& worker,
                                       const std::string& folder);

/// Whether the library has this name for something that a variable may not stand for.
bool is_name_of_library(const std::string& library_names, std::string_view name);

/// Renames what the object file defines under such a name, so that nothing else means it. An
/// object that is no ELF file of 64 bits is left as it is.
Result<Done> set_apart_from_library(const std::string& object, const std::string& library_names);

}  // namespace judge
