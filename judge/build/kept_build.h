#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "build/build.h"

namespace judge {

/// What a program is built from, as far as it is known before the compiler runs.
struct BuildSource {
    std::string_view compiler;  ///< Its identity.
    std::string_view support;   ///< Digest of the support files.
    const BuildRequest& request;

    std::string_view solution_text() const;  ///< Empty where there is none.
    std::string solution_name() const;

    /// The key of the list of local files that were read when this was last built.
    std::string key() const;

    /// Whether the compiler may read files beside those named here.
    bool reads_more() const;
};

/// The files that a rule for make names, as the compiler writes it (-MD), sorted.
std::vector<std::string> files_in_rule(std::string_view rule);

/// The local files that the compiler read, by the rule it wrote (-MMD): absolute paths
/// outside `support_folder`.
std::vector<std::string> local_files(std::string_view rule, const BuildRequest& request);

/// All paths by which the compiler may have looked for what the solution, the glue and the local
/// `files` include in quotes, found or not, beside `files` themselves: a header that appears at one
/// of them later would be read instead.
std::vector<std::string> files_looked_for(std::vector<std::string> files,
                                          const BuildRequest& request);

/// Whether those files and `source` are all that what is built depends on.
bool can_be_kept(const std::vector<std::string>& files, const BuildSource& source, bool compiled);

/// The last build of this source, if all that it read is unchanged.
std::optional<BuildResult> find_build(const BuildCache& cache, const BuildSource& source);

/// Keeps a build: its program at `executable` (when it is ok) and its messages. Returns the digest
/// of everything that was read, whether it could be kept or not.
std::string keep_build(const BuildCache& cache, const BuildSource& source,
                       const CompileReport& report, const std::string& executable,
                       const std::vector<std::string>& files,
                       const std::function<void(const std::string&)>& say);

}  // namespace judge
