#pragma once

#include <chrono>
#include <functional>
#include <string>
#include <vector>

#include "base/result.h"
#include "build/build.h"
#include "build/source_directives.h"

namespace judge {

/// What is compiled ahead of every program, and kept in the cache where there is one.
struct Prelude {
    std::string header;                ///< Included first. Precompiled, or plain without a cache.
    std::vector<std::string> objects;  ///< Linked into every program.
    std::string library_names;         ///< See build/library_names.h.
    LibraryWords library_words;        ///< In the headers that `header` includes.
    std::chrono::nanoseconds cpu{};    ///< What precompiling cost: how slow this machine is.
};

/// Arguments that put the lean <bits/stdc++.h> before the library's.
std::vector<std::string> lean_arguments(const std::string& support_folder);

/// Headers that the lean <bits/stdc++.h> leaves out and of which a word in `source` tells that it
/// may need them. A word in a comment costs a little time, a word not known a second compilation.
std::vector<std::string> rare_headers(std::string_view source);

/// Digest of every support file's name and content.
std::string support_digest(const std::string& support_folder);

/// The prelude from the cache; builds it there when it is missing, once for all processes, and
/// says so. When the cache cannot be used: the plain header, and objects compiled in `folder`.
Result<Prelude> prepare_prelude(const Compiler& compiler, const BuildCache& cache, Worker& worker,
                                const BuildRequest& request, const std::string& support,
                                const std::string& folder,
                                const std::function<void(const std::string&)>& say);

}  // namespace judge
