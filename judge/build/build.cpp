#include "build/build.h"

#include <algorithm>
#include <filesystem>
#include <set>

#include "base/text.h"
#include "build/invoke.h"
#include "build/kept_build.h"
#include "build/library_names.h"
#include "build/messages.h"
#include "build/prelude.h"
#include "build/recipe.h"
#include "build/source_directives.h"
#include "os/content.h"

namespace judge {
namespace {

namespace fs = std::filesystem;
using Clock = std::chrono::steady_clock;
using Say = std::function<void(const std::string&)>;

constexpr Bytes largest_solution = mebibytes(1);

constexpr const char* static_linking[] = {
    "-static",
    // What a solution defines in a library's place (malloc without calloc) comes first, and
    // counts, as in a program that is linked with shared libraries.
    "-Wl,-z,muldefs",
    // Called through a weak reference that only a shared C library always fulfils: glibc 2.41,
    // linked statically, jumps to 0 where wide streams are written to.
    "-Wl,-u,_IO_wfile_doallocate",
};

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

/// "a/b/" of "a/b/c"; "" of "c".
std::string folder_part(const std::string& path) {
    return path.substr(0, path.rfind('/') + 1);
}

/// One build in a temporary folder, which is where the compiler works and what it writes to.
class Build {
  public:
    Build(const Compiler& compiler, Worker& worker, const BuildRequest& request,
          const Prelude& prelude, const std::string& folder)
        : compiler_(compiler),
          worker_(worker),
          request_(request),
          prelude_(prelude),
          recipe_(recipe_for(request)),
          folder_(folder) {}

    Result<Done> write_sources() {
        if (Result<Done> written = write_file(folder_ + "/glue.cpp", request_.glue); !written)
            return written;
        if (request_.solution) {
            const std::string copy = folder_ + "/" + solution_copy;
            if (Result<Done> made = make_folders(fs::path(copy).parent_path()); !made)
                return made;
            if (Result<Done> written = write_file(copy, request_.solution->text); !written)
                return written;
            if (Result<Done> linked = link_by_its_name(copy); !linked)
                return linked;
        }
        defined_ = defined_types(solution_text());
        if (Result<Done> written = write_definitions(); !written)
            return written;
        return set_names_apart({});
    }

    /// Whether these errors come of what the solution was taken to define or not, which a look at
    /// its text cannot always tell. From here on it is taken the other way.
    Result<bool> define_otherwise(const std::vector<CompilerMessage>& messages) {
        std::set<std::string> changed;
        for (const Definition& definition : request_.definitions)
            if (!definition.name.empty() &&
                tells_of(messages, definition.name, defined_.contains(definition.name)))
                changed.insert(definition.name);
        for (const std::string& name : changed)
            if (defined_.erase(name) == 0)
                defined_.insert(name);
        if (changed.empty())
            return false;
        return write_definitions().transform([](Done) { return true; });
    }

    /// Whether there is a type that the solution was taken not to define, and does.
    bool defines_twice(const std::vector<CompilerMessage>& messages) const {
        return std::any_of(request_.definitions.begin(), request_.definitions.end(),
                           [&](const Definition& definition) {
                               return tells_of(messages, definition.name, false);
                           });
    }

    /// From here on, the solution's own `main` (for its author's tries; a function's or a class's
    /// may have one) and these names are replaced by others.
    Result<Done> set_names_apart(const std::vector<std::string>& names) {
        std::string apart = "#define main judge_user_main\n", again = "#undef main\n";
        for (const std::string& name : names) {
            apart += "#define " + name + " judge_user_" + name + "\n";
            again += "#undef " + name + "\n";
        }
        if (Result<Done> written = write_file(folder_ + "/apart.h", apart); !written)
            return written;
        return write_file(folder_ + "/again.h", again);
    }

    /// With the prelude, which is fast, and knows more names than the solution asked for.
    Result<Compilation> with_prelude() {
        Included included;
        included.before = {prelude_.header};
        for (const std::string& header : rare_headers(solution_text()))
            included.before.push_back(header);
        return compile(included, lean_arguments(request_.support_folder));
    }

    /// With nothing before the solution but what the glue stands on.
    Result<Compilation> without_prelude() {
        Included included;
        if (!request_.solution)
            included.before = {request_.support_folder + "/prelude.h"};
        else if (!request_.glue.empty())
            included.before = {harness()};
        return compile(included);
    }

    /// With nothing at all before the solution, whose macros then hold in every header it includes.
    /// In what the glue stands on, they do not.
    Result<Compilation> solution_first() {
        Included included;
        if (!request_.glue.empty()) {
            if (Result<Done> written = write_file(folder_ + "/undo.h", undo_macros()); !written)
                return written.errors();
            included.after = {"undo.h", harness()};
        }
        return compile(included);
    }

    /// Names that a solution declares and that mean something else in C's headers, on which the
    /// glue stands and the solution perhaps not. Nothing of what is simply not declared.
    std::vector<std::string> names_in_conflict(const std::vector<CompilerMessage>& messages) const {
        std::set<std::string> words;
        for (const CompilerMessage& message : messages)
            if (message.text.find("redeclared") != std::string::npos ||
                message.text.find("declaration") != std::string::npos)
                words.merge(words_of(message.text));
        std::vector<std::string> names;
        if (!request_.glue.empty())
            for (const std::string& word : words_of(solution_text()))
                if (words.contains(word) && is_name_of_library(prelude_.library_names, word))
                    names.push_back(word);
        return names;
    }

    /// Makes the program of what was compiled.
    Result<Compilation> link() {
        std::vector<std::string> arguments = {"-fdiagnostics-color=never", object};
        arguments.insert(arguments.end(), prelude_.objects.begin(), prelude_.objects.end());
        arguments.insert(arguments.end(), {"-o", "program", "-Wl,-O0,--build-id=none"});
        if (request_.purpose == Purpose::finding_races)
            arguments.push_back("-fsanitize=thread");
        else if (is_sanitized(request_.purpose))
            arguments.push_back("-fsanitize=address,undefined");  // There is no static ASan.
        else if (request_.purpose != Purpose::memcheck)  // That puts its own malloc in place.
            for (const char* argument : static_linking)
                arguments.push_back(argument);
        // What nobody reads takes a fifth of linking, and of the cache. Counted work is told by
        // symbols.
        if (request_.purpose == Purpose::judging)
            arguments.push_back("-s");
        if (exists(recipe_.link_file))
            arguments.push_back("@" + recipe_.link_file);
        if (compiler_.has_lld)
            arguments.insert(arguments.end(), {"-fuse-ld=lld", "-Wl,--threads=1"});
        if (Result<Done> renamed =
                set_apart_from_library(folder_ + "/" + object, prelude_.library_names);
            !renamed)
            return renamed.errors();
        return invoke(std::move(arguments));
    }

    bool is_by_itself() const { return request_.by_itself; }
    bool needs_own_headers() const {
        return request_.solution &&
               judge::needs_own_headers(request_.solution->text, prelude_.library_words);
    }

    std::string_view solution_text() const {
        return request_.solution ? std::string_view(request_.solution->text) : std::string_view();
    }

    std::vector<CompilerMessage> messages(const Compilation& compilation) const {
        if (compilation.stopped)
            return {{CompilerMessage::Level::error, {}, 0, 0, *compilation.stopped}};
        SourceNames names;
        names.support_folder = request_.support_folder;
        if (request_.solution) {
            names.solution = solution_copy_name;
            names.folder = request_.solution->folder + "/";
            names.shown_as = request_.solution->shown_as;
        }
        return read_messages(compilation.diagnostics, names);
    }

    std::string program() const { return folder_ + "/program"; }

    /// The rule that names what the compiler read.
    std::string rule() const {
        const Result<std::string> text = read_file(folder_ + "/rule", mebibytes(16));
        return text ? *text : std::string();
    }

  private:
    static constexpr const char* object = "program.o";
    static constexpr const char* definitions = "definitions.h";

    /// A folder with nothing but the copy below its own name, so that `#include __FILE__` finds it:
    /// g++ 14 maps no name in an include.
    static constexpr const char* by_its_name = "itself";

    Result<Done> link_by_its_name(const std::string& copy) const {
        const fs::path link = fs::path(folder_) / by_its_name / solution_copy;
        if (Result<Done> made = make_folders(link.parent_path()); !made)
            return made;
        std::error_code failure;
        fs::create_hard_link(copy, link, failure);
        return failure ? write_file(link, request_.solution->text) : Done{};
    }

    Result<Done> write_definitions() const {
        return write_file(folder_ + "/" + definitions,
                          definitions_but(defined_, request_.definitions));
    }

    /// Whether a message says that the type is not there, or that it is there twice.
    static bool tells_of(const std::vector<CompilerMessage>& messages, const std::string& name,
                         bool is_missing) {
        return std::any_of(messages.begin(), messages.end(), [&](const auto& message) {
            const std::string& text = message.text;
            const bool is_twice = text.find("redefinition") != text.npos ||
                                  text.find("conflicting") != text.npos ||
                                  text.find("redeclared") != text.npos;
            return text.find(name) != text.npos && is_twice != is_missing;
        });
    }

    /// Headers around the solution.
    struct Included {
        std::vector<std::string> before, after;
    };

    static void include(std::vector<std::string>& arguments,
                        const std::vector<std::string>& headers) {
        for (const std::string& header : headers)
            arguments.insert(arguments.end(), {"-include", header});
    }

    std::string harness() const { return request_.support_folder + "/harness.h"; }

    /// Lets every word of the harness mean itself again.
    std::string undo_macros() const {
        std::string text;
        for (const char* name : {"/harness.h", "/wire.h", "/nodes.h", "/nullable.h"})
            if (const auto header = read_file(request_.support_folder + name))
                for (const std::string& word : words_of(*header))
                    text += "#undef " + word + "\n";
        return text;
    }

    /// Lets the copy stand for the user's file: where quoted includes and the assembler's files are
    /// searched for, and what `__FILE__` says there and in a header beside it, as if g++ were given
    /// the name as shown.
    void name_solution(std::vector<std::string>& arguments) const {
        const Submission& solution = *request_.solution;
        arguments.insert(
            arguments.end(),
            {"-iquote", solution.folder, "-Xassembler", "-I", "-Xassembler", solution.folder,
             std::string("-fdebug-prefix-map=") + solution_copy_name + "=" + solution_in_debug_info,
             "-fmacro-prefix-map=" + solution.folder + "/=" + folder_part(solution.shown_as),
             std::string("-fmacro-prefix-map=") + solution_copy_name + "=" + solution.shown_as,
             "-iquote", by_its_name});
    }

    Result<Compilation> compile(const Included& included, std::vector<std::string> more = {}) {
        std::vector<std::string> arguments = recipe_.language;
        arguments.insert(arguments.end(), recipe_.own.begin(), recipe_.own.end());
        if (request_.warnings)
            arguments.insert(arguments.end(), {"-Wall", "-Wextra"});
        if (request_.warnings && !request_.solution)
            arguments.push_back("-Werror=return-type");
        if (request_.warnings && request_.solution)
            arguments.insert(arguments.end(), {"-Wduplicated-cond", "-Wduplicated-branches",
                                               "-Wlogical-op", "-fdiagnostics-show-option"});
        arguments.insert(arguments.end(), more.begin(), more.end());
        for (const std::string& folder : request_.include_folders)
            arguments.insert(arguments.end(), {"-iquote", folder});
        if (request_.solution)
            name_solution(arguments);
        include(arguments, included.before);
        if (request_.solution && !request_.definitions.empty())
            include(arguments, {definitions});
        if (request_.solution && !request_.glue.empty())
            include(arguments, {"apart.h", solution_copy, "again.h"});
        include(arguments, included.after);
        arguments.insert(arguments.end(),
                         {"-fmax-errors=50", "-MMD", "-MF", "rule", "-c", "-o", object, "-x", "c++",
                          request_.glue.empty() ? solution_copy_name : "glue.cpp"});
        return invoke(std::move(arguments));
    }

    Result<Compilation> invoke(std::vector<std::string> arguments) {
        const std::chrono::nanoseconds cpu_limit =
            std::max<std::chrono::nanoseconds>(std::chrono::seconds(10), 4 * prelude_.cpu);
        std::vector<std::string> readable = request_.include_folders;
        readable.push_back(request_.support_folder);
        readable.push_back(fs::path(prelude_.header).parent_path());
        if (request_.solution)
            readable.push_back(request_.solution->folder);
        return invoke_compiler(compiler_, worker_, folder_, std::move(arguments),
                               std::move(readable), cpu_limit);
    }

    const Compiler& compiler_;
    Worker& worker_;
    const BuildRequest& request_;
    const Prelude& prelude_;
    const Recipe recipe_;
    const std::string& folder_;
    std::set<std::string> defined_;  ///< What of request_.definitions the solution has itself.
};

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
