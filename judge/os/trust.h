#pragma once

#include <string>

namespace judge {

/// The name of the user to whom what stands at `path` belongs (the link there, or what it leads
/// to), if what it says should not be followed for that reason; else empty. Trusted are the user,
/// root, who could replace the judge itself, and under sudo who called it; and whoever owns what
/// lies in or below a folder that is named in JUDGE_TRUST, where colons separate several.
std::string foreign_owner(const std::string& path);

/// Whether JUDGE_TRUST says that the content of `path` is to be trusted, whoever can write it.
bool is_trusted_by_name(const std::string& path);

}  // namespace judge
