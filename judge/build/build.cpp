#include "build/build.h"

#include <algorithm>
#include <filesystem>

#include "base/text.h"
#include "build/invoke.h"
#include "build/kept_build.h"
#include "build/messages.h"
#include "build/one_build.h"
#include "build/prelude.h"
#include "os/content.h"

namespace judge {
namespace {

namespace fs = std::filesystem;
using Clock = std::chrono::steady_clock;
using Say = std::function<void(const std::string&)>;

constexpr Bytes largest_solution = mebibytes(1);

BuildResult refuse(const BuildRequest& request, std::string text) {
    BuildResult result;
    result.report.messages = {
        {CompilerMessage::Level::error, request.solution->shown_as, 0, 0, std::move(text)}};
    return result;
}

/// Why a solution needs no compiler to be refused; nothing for one that may compile.
std::optional<std::string> reason_to_refuse(const BuildRequest& request) {
    if (!request.solution)
        return std::nullopt;
    const std::string& text = request.solution->text;
    if (text.size() > largest_solution.count)
        return "the file has " + to_text(Bytes{text.size()}) + "; a solution may have " +
               to_text(largest_solution);
    if (const std::size_t nul = text.find('\0'); nul != std::string::npos)
        return "not a text file: byte " + std::to_string(nul + 1) + " is NUL";
    if (request.glue.empty() && trim(text).empty())
        return "the file is empty";
    return std::nullopt;
}

/// Whether the prelude can be to blame for these errors. A solution that begins with the whole
/// library itself means the same with and without it, but for the names of the rare headers that
/// the prelude leaves out: those would be unknown.
bool may_be_the_preludes_fault(std::string_view solution,
                               const std::vector<CompilerMessage>& messages) {
    const std::size_t directive = solution.find('#');
    const bool has_all = directive != solution.npos &&
                         solution.substr(directive).starts_with("#include <bits/stdc++.h>");
    constexpr std::string_view unknown_name[] = {"not a member of", "not declared", "does not name",
                                                 "incomplete"};
    return !has_all || std::any_of(messages.begin(), messages.end(), [&](const auto& message) {
        return std::any_of(std::begin(unknown_name), std::end(unknown_name), [&](auto phrase) {
            return message.text.find(phrase) != std::string::npos;
        });
    });
}

/// The better of two attempts: the one that compiled, else the one with fewer errors.
Result<Compilation> compile(Build& build) {
    if (build.is_by_itself())
        return build.solution_first();
    const bool own_headers = build.needs_own_headers();
    Result<Compilation> first = own_headers ? build.solution_first() : build.with_prelude();
    if (!first || first->ok || first->stopped)
        return first;
    const std::vector<CompilerMessage> messages = build.messages(*first);
    if (const auto names = build.names_in_conflict(messages); !own_headers && !names.empty()) {
        if (Result<Done> written = build.set_names_apart(names); !written)
            return written.errors();
        Result<Compilation> apart = build.with_prelude();
        if (!apart || apart->ok)
            return apart;
        if (Result<Done> written = build.set_names_apart({}); !written)
            return written.errors();
    }
    if (!own_headers && !may_be_the_preludes_fault(build.solution_text(), messages))
        return first;
    Result<Compilation> second = build.without_prelude();
    if (!second || second->ok)
        return second;
    return count_errors(build.messages(*second)) < count_errors(messages) && !second->stopped
               ? second
               : first;
}

/// The same, also with the types that a solution may define itself taken the other way.
Result<Compilation> compile_either_way(Build& build) {
    Result<Compilation> first = compile(build);
    if (!first || first->ok || first->stopped)
        return first;
    const std::vector<CompilerMessage> messages = build.messages(*first);
    const Result<bool> changed = build.define_otherwise(messages);
    if (!changed)
        return changed.errors();
    if (!*changed)
        return first;
    Result<Compilation> second = compile(build);
    if (!second || second->ok)
        return second;
    const std::vector<CompilerMessage> others = build.messages(*second);
    return count_errors(others) < count_errors(messages) && !build.defines_twice(others) &&
                   !second->stopped
               ? second
               : first;
}

/// Compiles and links.
Result<Compilation> make_program(Build& build) {
    Result<Compilation> compiled = compile_either_way(build);
    if (!compiled || !compiled->ok)
        return compiled;
    Result<Compilation> linked = build.link();
    if (linked)  // The compiler's warnings are wanted as well.
        linked->diagnostics.insert(0, compiled->diagnostics);
    return linked;
}

/// Whether a file that was read changed since the build began, so that what was compiled is not
/// known for sure. The file system's clock is a few milliseconds coarse.
bool changed_meanwhile(const std::vector<std::string>& files, fs::file_time_type begin) {
    return std::any_of(files.begin(), files.end(), [&](const std::string& file) {
        std::error_code failure;
        const auto written = fs::last_write_time(file, failure);
        return !failure && written >= begin;
    });
}

Result<BuildResult> build_anew(const Compiler& compiler, const BuildCache& cache, Worker& worker,
                               const BuildSource& source, const Say& say) {
    const BuildRequest& request = source.request;
    const auto begin = fs::file_time_type::clock::now();
    const Result<TemporaryFolder> folder = TemporaryFolder::make();
    if (!folder)
        return folder.errors();
    const Result<Prelude> prelude = prepare_prelude(
        compiler, cache, worker, request, std::string(source.support), folder->path(), say);
    if (!prelude)
        return prelude.errors();
    Build build(compiler, worker, request, *prelude, folder->path());
    if (Result<Done> written = build.write_sources(); !written)
        return written.errors();
    const Result<Compilation> compilation = make_program(build);
    if (!compilation)
        return compilation.errors();
    if (!compilation->ok && !exists(prelude->header))
        return internal_error("the cache was cleaned while it was in use", "try again");

    BuildResult result;
    result.report.ok = compilation->ok;
    result.report.messages = build.messages(*compilation);
    const std::vector<std::string> files =
        files_looked_for(local_files(build.rule(), request), request);
    const bool known =
        can_be_kept(files, source, compilation->ok) && !changed_meanwhile(files, begin);
    if (!compilation->ok) {
        // The compiler names what it read only where it succeeds.
        if (known && !compilation->stopped && !compilation->limited && !source.reads_more())
            keep_build(cache, source, result.report, {}, {}, say);
        return result;
    }
    const Result<Descriptor> file = open_file(build.program());
    if (!file)
        return file.errors();
    Result<Program> executable = load_program(file->number());
    if (!executable)
        return executable.errors();
    result.executable = std::move(*executable);
    result.digest = keep_build(known ? cache : BuildCache{}, source, result.report, build.program(),
                               files, say);
    return result;
}

}  // namespace

bool is_sanitized(Purpose purpose) {
    return purpose == Purpose::sanitizing || purpose == Purpose::debugging ||
           purpose == Purpose::debugging_zeroed;
}

Result<BuildResult> build_program(const Compiler& compiler, const BuildCache& cache, Worker& worker,
                                  const BuildRequest& request, const Say& say) {
    const Clock::time_point begin = Clock::now();
    const auto finished = [&](BuildResult result) -> Result<BuildResult> {
        result.report.wall = Clock::now() - begin;
        return result;
    };
    if (auto reason = reason_to_refuse(request))
        return finished(refuse(request, std::move(*reason)));
    const std::string support = support_digest(request.support_folder);
    const BuildSource source{compiler.identity, support, request};
    if (auto kept = find_build(cache, source))
        return finished(std::move(*kept));
    Result<BuildResult> built = build_anew(compiler, cache, worker, source, say);
    if (!built)
        return built;
    return finished(std::move(*built));
}

}  // namespace judge
