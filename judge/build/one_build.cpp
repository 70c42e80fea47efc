#include "build/one_build.h"

#include <algorithm>
#include <filesystem>

#include "build/library_names.h"
#include "build/messages.h"
#include "build/source_directives.h"
#include "os/files.h"

namespace judge {
namespace {

namespace fs = std::filesystem;

constexpr const char* static_linking[] = {
    "-static",
    // What a solution defines in a library's place (malloc without calloc) comes first, and
    // counts, as in a program that is linked with shared libraries.
    "-Wl,-z,muldefs",
    // Called through a weak reference that only a shared C library always fulfils: glibc 2.41,
    // linked statically, jumps to 0 where wide streams are written to.
    "-Wl,-u,_IO_wfile_doallocate",
};

constexpr const char* object = "program.o";
constexpr const char* definitions = "definitions.h";

/// A folder with nothing but the copy below its own name, so that `#include __FILE__` finds it:
/// g++ 14 maps no name in an include.
constexpr const char* by_its_name = "itself";

/// "a/b/" of "a/b/c"; "" of "c".
std::string folder_part(const std::string& path) {
    return path.substr(0, path.rfind('/') + 1);
}

/// Whether a message says that the type is not there, or that it is there twice.
bool tells_of(const std::vector<CompilerMessage>& messages, const std::string& name,
              bool is_missing) {
    return std::any_of(messages.begin(), messages.end(), [&](const auto& message) {
        const std::string& text = message.text;
        const bool is_twice = text.find("redefinition") != text.npos ||
                              text.find("conflicting") != text.npos ||
                              text.find("redeclared") != text.npos;
        return text.find(name) != text.npos && is_twice != is_missing;
    });
}

void include(std::vector<std::string>& arguments, const std::vector<std::string>& headers) {
    for (const std::string& header : headers)
        arguments.insert(arguments.end(), {"-include", header});
}

}  // namespace

Result<Done> Build::write_sources() {
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

Result<bool> Build::define_otherwise(const std::vector<CompilerMessage>& messages) {
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

bool Build::defines_twice(const std::vector<CompilerMessage>& messages) const {
    return std::any_of(
        request_.definitions.begin(), request_.definitions.end(),
        [&](const Definition& definition) { return tells_of(messages, definition.name, false); });
}

Result<Done> Build::set_names_apart(const std::vector<std::string>& names) {
    std::string apart = "#define main judge_user_main\n", again = "#undef main\n";
    for (const std::string& name : names) {
        apart += "#define " + name + " judge_user_" + name + "\n";
        again += "#undef " + name + "\n";
    }
    if (Result<Done> written = write_file(folder_ + "/apart.h", apart); !written)
        return written;
    return write_file(folder_ + "/again.h", again);
}

Result<Compilation> Build::with_prelude() {
    Included included;
    included.before = {prelude_.header};
    for (const std::string& header : rare_headers(solution_text()))
        included.before.push_back(header);
    return compile(included, lean_arguments(request_.support_folder));
}

Result<Compilation> Build::without_prelude() {
    Included included;
    if (!request_.solution)
        included.before = {request_.support_folder + "/prelude.h"};
    else if (!request_.glue.empty())
        included.before = {harness()};
    return compile(included);
}

Result<Compilation> Build::solution_first() {
    Included included;
    if (!request_.glue.empty()) {
        if (Result<Done> written = write_file(folder_ + "/undo.h", undo_macros()); !written)
            return written.errors();
        included.after = {"undo.h", harness()};
    }
    return compile(included);
}

std::vector<std::string> Build::names_in_conflict(
    const std::vector<CompilerMessage>& messages) const {
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

Result<Compilation> Build::link() {
    std::vector<std::string> arguments = {"-fdiagnostics-color=never", object};
    arguments.insert(arguments.end(), prelude_.objects.begin(), prelude_.objects.end());
    arguments.insert(arguments.end(), {"-o", "program", "-Wl,-O0,--build-id=none"});
    if (request_.purpose == Purpose::finding_races)
        arguments.push_back("-fsanitize=thread");
    else if (is_sanitized(request_.purpose))
        arguments.push_back("-fsanitize=address,undefined");  // There is no static ASan.
    else if (request_.purpose != Purpose::memcheck)           // That puts its own malloc in place.
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

bool Build::needs_own_headers() const {
    return request_.solution &&
           judge::needs_own_headers(request_.solution->text, prelude_.library_words);
}

std::string_view Build::solution_text() const {
    return request_.solution ? std::string_view(request_.solution->text) : std::string_view();
}

std::vector<CompilerMessage> Build::messages(const Compilation& compilation) const {
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

std::string Build::rule() const {
    const Result<std::string> text = read_file(folder_ + "/rule", mebibytes(16));
    return text ? *text : std::string();
}

Result<Done> Build::link_by_its_name(const std::string& copy) const {
    const fs::path link = fs::path(folder_) / by_its_name / solution_copy;
    if (Result<Done> made = make_folders(link.parent_path()); !made)
        return made;
    std::error_code failure;
    fs::create_hard_link(copy, link, failure);
    return failure ? write_file(link, request_.solution->text) : Done{};
}

Result<Done> Build::write_definitions() const {
    return write_file(folder_ + "/" + definitions, definitions_but(defined_, request_.definitions));
}

std::string Build::undo_macros() const {
    std::string text;
    for (const char* name : {"/harness.h", "/wire.h", "/nodes.h", "/nullable.h"})
        if (const auto header = read_file(request_.support_folder + name))
            for (const std::string& word : words_of(*header))
                text += "#undef " + word + "\n";
    return text;
}

void Build::name_solution(std::vector<std::string>& arguments) const {
    const Submission& solution = *request_.solution;
    arguments.insert(
        arguments.end(),
        {"-iquote", solution.folder, "-Xassembler", "-I", "-Xassembler", solution.folder,
         std::string("-fdebug-prefix-map=") + solution_copy_name + "=" + solution_in_debug_info,
         "-fmacro-prefix-map=" + solution.folder + "/=" + folder_part(solution.shown_as),
         std::string("-fmacro-prefix-map=") + solution_copy_name + "=" + solution.shown_as,
         "-iquote", by_its_name});
}

Result<Compilation> Build::compile(const Included& included, std::vector<std::string> more) {
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

Result<Compilation> Build::invoke(std::vector<std::string> arguments) {
    const std::chrono::nanoseconds cpu_limit =
        std::max<std::chrono::nanoseconds>(std::chrono::seconds(10), 4 * prelude_.cpu);
    std::vector<std::string> readable = request_.include_folders;
    readable.push_back(request_.support_folder);
    readable.push_back(fs::path(prelude_.header).parent_path());
    if (request_.solution)
        readable.push_back(request_.solution->folder);
    return invoke_compiler(compiler_, worker_, folder_, std::move(arguments), std::move(readable),
                           cpu_limit);
}

}  // namespace judge
