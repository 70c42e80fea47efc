#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "build/cache.h"
#include "model/definition.h"
#include "model/report.h"
#include "model/submission.h"
#include "os/descriptor.h"
#include "os/worker.h"

namespace judge {

/// The compiler in use. Its identity is part of every cache key.
struct Compiler {
    std::string path;      ///< Absolute.
    std::string identity;  ///< Digest of the compiler's, its backend's and the C and C++
                           ///< libraries' path, size and change time.
    bool has_lld = false;
};

/// g++ on the PATH. Its absence is an internal Error that says what to install.
Result<Compiler> find_compiler();

/// Whether it compiles for `standard`, such as "gnu++26". True where that cannot be found out: the
/// compiler will say it.
bool knows_standard(const Compiler& compiler, Worker& worker, const std::string& standard);

/// The first line of `g++ --version`, for people; empty when it cannot be run.
std::string compiler_version(const Compiler& compiler, Worker& worker);

/// What a program is built for.
enum class Purpose {
    judging,     ///< To run as fast as it can.
    counting,    ///< To have its work counted (support/counting/counting.cpp).
    sanitizing,  ///< To have its mistakes told by ASan and UBSan: RunRequest::sanitized.
    debugging,   ///< The same, with all that a debugger can tell (support/debugging/image.cpp).
    debugging_zeroed,  ///< The same, but a variable that is never set holds zeros, and no pattern.
    memcheck,          ///< To be run by valgrind.
    finding_races,     ///< To have data races of threads told by TSan.
};

/// Whether it is built with sanitizers, and runs as RunRequest::sanitized says.
bool is_sanitized(Purpose purpose);

/// One program to build from C++.
struct BuildRequest {
    std::optional<Submission> solution;  ///< Nothing for a tool of ours.
    std::string glue;  ///< The text around it: compiled after the solution, in the same translation
                       ///< unit; empty for a program of its own. A `main` in the solution is
                       ///< renamed; glue begins with `#undef main`.
    std::vector<Definition> definitions;  ///< Compiled before the solution, but for those that it
                                          ///< defines itself.
    Purpose purpose = Purpose::judging;
    std::string support_folder;  ///< Holds prelude.h, harness.h, lean/ and .cpp files: those are
                                 ///< linked into every program.
    std::vector<std::string> include_folders;  ///< Searched for quoted includes.
    bool build_fast = false;  ///< To compile in less time, rather than to run in less.
    /// All of them. For an author, a missing `return` is an error then; in a solution they say
    /// which option asks for them.
    bool warnings = false;
    bool by_itself = false;  ///< With nothing of ours before the solution, as anybody compiles it.

    std::string standard() const { return solution ? solution->standard : default_standard; }
};

/// A program that compiled, or the reasons why it did not.
struct BuildResult {
    CompileReport report;
    Program executable;  ///< The program, in memory; empty unless report.ok.
    std::string digest;  ///< Of everything the compiler read; empty unless report.ok.
};

/// Compiles with the precompiled prelude, and again without it where that fails, so that the
/// prelude never refuses a valid program. An Error means that no compiler could be run; a
/// solution that does not compile, or whose compilation passes its limits, is a result.
///
/// `say` gets one line when something slow and unusual begins (building the precompiled header)
/// or the cache cannot be used.
Result<BuildResult> build_program(const Compiler& compiler, const BuildCache& cache, Worker& worker,
                                  const BuildRequest& request,
                                  const std::function<void(const std::string&)>& say);

}  // namespace judge
