#include "build/prelude.h"

#include <fmt/core.h>

#include <algorithm>
#include <filesystem>
#include <nlohmann/json.hpp>

#include "base/digest.h"
#include "base/text.h"
#include "base/whole_number.h"
#include "build/invoke.h"
#include "build/kept_build.h"
#include "build/library_names.h"
#include "build/recipe.h"
#include "os/content.h"
#include "os/failure.h"
#include "os/interrupt.h"

namespace judge {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;

constexpr CacheArea area = CacheArea::preludes;
const std::string library_names = "library-names";
const std::string library_words_file = "library-words";

/// Ours, and large: a slow machine under load must get through.
constexpr std::chrono::nanoseconds cpu_limit = std::chrono::minutes(5);

/// What an entry takes at most; 85 MB were measured.
constexpr Bytes entry_size = mebibytes(200);

const char* purpose_in_words(Purpose purpose) {
    switch (purpose) {
        case Purpose::counting:
            return "counting work in ";
        case Purpose::sanitizing:
            return "sanitizers in ";
        case Purpose::debugging:
        case Purpose::debugging_zeroed:
        case Purpose::memcheck:
        case Purpose::finding_races:
            return "explanations in ";
        case Purpose::judging:
            break;
    }
    return "";
}

struct RareHeader {
    const char* name;
    std::vector<std::string_view> words;
};

const std::vector<RareHeader>& rare_header_table() {
    static const std::vector<RareHeader> table = {
        {"atomic", {"atomic", "atomic_int", "atomic_flag", "atomic_bool"}},
        {"barrier", {"barrier"}},
        {"chrono", {"chrono", "steady_clock", "this_thread"}},
        {"codecvt", {"codecvt_utf8", "wstring_convert"}},
        {"complex", {"complex"}},
        {"condition_variable", {"condition_variable", "condition_variable_any"}},
        {"coroutine", {"co_await", "co_yield", "co_return", "coroutine_handle"}},
        {"filesystem", {"filesystem"}},
        {"fstream", {"fstream", "ifstream", "ofstream"}},
        {"future", {"future", "async", "promise", "packaged_task"}},
        {"latch", {"latch"}},
        {"locale", {"locale", "isalpha", "toupper", "tolower"}},
        {"memory_resource", {"pmr"}},
        {"mutex", {"mutex", "lock_guard", "unique_lock", "scoped_lock", "call_once"}},
        {"random",
         {"random_device", "mt19937", "mt19937_64", "uniform_int_distribution",
          "uniform_real_distribution", "default_random_engine"}},
        {"regex", {"regex", "smatch"}},
        {"semaphore", {"counting_semaphore", "binary_semaphore"}},
        {"shared_mutex", {"shared_mutex", "shared_lock"}},
        {"stop_token", {"stop_token"}},
        {"thread", {"thread", "jthread", "this_thread"}},
        {"typeindex", {"type_index"}},
        {"valarray", {"valarray"}},
    };
    return table;
}

bool has_word(std::string_view text, std::string_view word) {
    for (std::size_t at = text.find(word); at != text.npos; at = text.find(word, at + 1)) {
        const std::size_t end = at + word.size();
        if ((at == 0 || !is_word_character(text[at - 1])) &&
            (end == text.size() || !is_word_character(text[end])))
            return true;
    }
    return false;
}

std::string object_name(const std::string& source) {
    return fs::path(source).stem().string() + ".o";
}

std::vector<std::string> objects(const Recipe& recipe, const std::string& folder) {
    std::vector<std::string> paths;
    for (const std::string& source : recipe.objects)
        paths.push_back(folder + "/" + object_name(source));
    return paths;
}

Errors failure_of(const Compilation& compilation) {
    return {internal_error("cannot compile the judge's own support files: " +
                               compilation.stopped.value_or(
                                   std::string(trim(elide_middle(compilation.diagnostics, 2000)))),
                           "install the judge again")};
}

/// One run of the compiler over a file of ours; what it cost.
Result<std::chrono::nanoseconds> compile(const Compiler& compiler, Worker& worker,
                                         const std::string& folder, const BuildRequest& request,
                                         std::vector<std::string> arguments,
                                         const std::vector<std::string>& more) {
    arguments.insert(arguments.end(), more.begin(), more.end());
    const Result<Compilation> done = invoke_compiler(compiler, worker, folder, std::move(arguments),
                                                     {request.support_folder}, cpu_limit);
    if (!done)
        return done.errors();
    if (!done->ok)
        return failure_of(*done);
    return done->cpu;
}

Result<Done> compile_objects(const Compiler& compiler, Worker& worker, const BuildRequest& request,
                             const Recipe& recipe, const std::string& folder) {
    for (const std::string& source : recipe.objects) {
        const Result<std::chrono::nanoseconds> done =
            compile(compiler, worker, folder, request, recipe.object_language,
                    {"-c", source, "-o", object_name(source)});
        if (!done)
            return done.errors();
    }
    return Done{};
}

/// By which a file is known again. To read 85 MB of precompiled header once more for each program
/// would cost a tenth of compiling it: its size tells one that was cut short.
std::string fingerprint(const std::string& name, int file) {
    return name.ends_with(".gch") ? std::to_string(size_of(file).count) : digest_of_content(file);
}

/// A kept prelude; nothing when a file is not what was kept, as after a loss of power.
std::optional<Prelude> read_prelude(const CacheEntry& entry, const Recipe& recipe) {
    const std::string& folder = entry.folder;
    try {
        const json facts = json::parse(entry.facts);
        for (const auto& [name, digest] : facts.at("digests").items()) {
            const Result<Descriptor> file = open_file(folder + "/" + name);
            if (!file || fingerprint(name, file->number()) != digest.get<std::string>())
                return std::nullopt;
        }
        auto names = read_file(folder + "/" + library_names, mebibytes(16));
        auto words = read_file(folder + "/" + library_words_file, mebibytes(16));
        if (!names || !words)
            return std::nullopt;
        return Prelude{folder + "/prelude.h", objects(recipe, folder), std::move(*names),
                       LibraryWords{std::move(*words)},
                       std::chrono::nanoseconds(whole_number<std::int64_t>(facts.at("cpu_ns")))};
    } catch (const json::exception&) {
        return std::nullopt;
    }
}

std::optional<Prelude> find_prelude(const BuildCache& cache, const std::string& key,
                                    const Recipe& recipe) {
    return read_entry(cache, area, key,
                      [&](const CacheEntry& entry) { return read_prelude(entry, recipe); });
}

/// So that a full disk does not cost the time of building one in vain, on every run.
Result<Done> expect_room(const std::string& folder) {
    std::error_code failure;
    const fs::space_info space = fs::space(folder, failure);
    if (!failure && space.available < entry_size.count)
        return internal_error("no space for a precompiled header: No space left on device");
    return Done{};
}

/// Builds a new entry of the cache.
Result<Done> build_prelude(const Compiler& compiler, const BuildCache& cache, Worker& worker,
                           const BuildRequest& request, const Recipe& recipe,
                           const std::string& key) {
    Result<TemporaryFolder> entry = begin_entry(cache);
    if (!entry)
        return entry.errors();
    const std::string& folder = entry->path();
    // GCC takes the .gch beside a header in place of it; the header itself is what remains when it
    // finds the .gch unfit.
    const std::string stub = "#include \"" + recipe.prelude + "\"\n";
    if (Result<Done> written = write_file(folder + "/prelude.h", stub); !written)
        return written.errors();
    if (Result<Done> done = compile_objects(compiler, worker, request, recipe, folder); !done)
        return done.errors();
    const auto names = find_library_names(compiler, worker, folder);
    if (!names)
        return names.errors();
    if (Result<Done> written = write_file(folder + "/" + library_names, *names); !written)
        return written.errors();
    std::vector<std::string> arguments = lean_arguments(request.support_folder);
    // On its own: GCC waits for itself when it is to write a rule, a precompiled header and to a
    // pipe at once.
    std::vector<std::string> listing = arguments;
    listing.insert(listing.end(), {"-M", "-MF", "rule", "-x", "c++", "prelude.h"});
    if (const auto listed = compile(compiler, worker, folder, request, recipe.language, listing);
        !listed)
        return listed.errors();
    arguments.insert(arguments.end(), {"-x", "c++-header", "prelude.h", "-o", "prelude.h.gch"});
    const Result<std::chrono::nanoseconds> cpu =
        compile(compiler, worker, folder, request, recipe.language, arguments);
    if (!cpu)
        return cpu.errors();
    const auto rule = read_file(folder + "/rule", mebibytes(16));
    const LibraryWords words = library_words(files_in_rule(rule ? *rule : ""));
    if (Result<Done> written = write_file(folder + "/" + library_words_file, words.text); !written)
        return written.errors();
    json digests;
    for (const std::string& name : list_folder(folder)) {
        const Result<Descriptor> file = open_file(folder + "/" + name);
        if (!file)
            return file.errors();
        digests[name] = fingerprint(name, file->number());
    }
    const json facts = {{"cpu_ns", cpu->count()}, {"digests", digests}};
    const auto added = add_entry(cache, area, key, facts.dump(), std::move(*entry));
    if (!added)
        return added.errors();
    return Done{};
}

Result<Prelude> keep_prelude(const Compiler& compiler, const BuildCache& cache, Worker& worker,
                             const BuildRequest& request, const Recipe& recipe,
                             const std::string& key,
                             const std::function<void(const std::string&)>& say) {
    const Result<FileLock> lock = lock_entry(cache, key);
    if (!lock)
        return lock.errors();
    // Another process may have built it while this one waited.
    if (auto prelude = find_prelude(cache, key, recipe))
        return *prelude;
    if (Result<Done> room = expect_room(cache.folder); !room)
        return room.errors();
    if (interrupted())
        return interrupted_error();  // Before it is said that one is built.
    say(fmt::format("building the precompiled header for {}{}, once ...",
                    purpose_in_words(request.purpose), request.standard()));
    if (Result<Done> built = build_prelude(compiler, cache, worker, request, recipe, key); !built)
        return built.errors();
    trim(cache);
    if (auto prelude = find_prelude(cache, key, recipe))
        return *prelude;
    return internal_error("the precompiled header just built is gone");
}

}  // namespace

std::vector<std::string> lean_arguments(const std::string& support_folder) {
    return {"-isystem", support_folder + "/lean"};
}

std::vector<std::string> rare_headers(std::string_view source) {
    std::vector<std::string> headers;
    for (const RareHeader& header : rare_header_table())
        for (const std::string_view word : header.words)
            if (has_word(source, word)) {
                headers.push_back(header.name);
                break;
            }
    return headers;
}

std::string support_digest(const std::string& support_folder) {
    std::vector<std::string> files;
    std::error_code failure;
    for (fs::recursive_directory_iterator file(support_folder, failure), end;
         !failure && file != end; file.increment(failure))
        if (!is_folder(file->path()))
            files.push_back(file->path());
    std::sort(files.begin(), files.end());
    Digest digest;
    for (const std::string& file : files) {
        const Result<std::string> content = read_file(file);
        digest.field("name", file).field("content", content ? *content : "");
    }
    return digest.hex();
}

Result<Prelude> prepare_prelude(const Compiler& compiler, const BuildCache& cache, Worker& worker,
                                const BuildRequest& request, const std::string& support,
                                const std::string& folder,
                                const std::function<void(const std::string&)>& say) {
    const Recipe recipe = recipe_for(request);
    Digest digest;
    digest.field("compiler", compiler.identity).field("support", support);
    for (const std::string& argument : recipe.language)
        digest.field("argument", argument);
    const std::string key = digest.hex();

    if (auto prelude = find_prelude(cache, key, recipe))
        return *prelude;
    if (!cache.folder.empty()) {
        Result<Prelude> prelude = keep_prelude(compiler, cache, worker, request, recipe, key, say);
        if (prelude || prelude.errors().front().kind == Error::Kind::interrupted)
            return prelude;
        complain(cache, prelude.errors(), say);
    }
    if (Result<Done> done = compile_objects(compiler, worker, request, recipe, folder); !done)
        return done.errors();
    auto names = find_library_names(compiler, worker, folder);
    if (!names)
        return names.errors();
    return Prelude{recipe.prelude, objects(recipe, folder), std::move(*names), {}, {}};
}

}  // namespace judge
