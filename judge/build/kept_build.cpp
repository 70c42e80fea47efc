#include "build/kept_build.h"

#include <algorithm>
#include <filesystem>
#include <nlohmann/json.hpp>
#include <utility>

#include "base/digest.h"
#include "base/whole_number.h"
#include "build/prelude.h"
#include "build/recipe.h"
#include "build/source_directives.h"
#include "os/content.h"

namespace judge {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;

/// Stands for the solution's name, which differs between users of one entry.
const std::string solution_mark = "<solution>";

/// Whether there is an include of anything but a library's header, or of what a macro says.
bool includes_local_files(std::string_view text) {
    const std::string_view word = "include";
    for (std::size_t at = text.find(word); at != text.npos; at = text.find(word, at + 1)) {
        const std::size_t next = text.find_first_not_of(" \t", at + word.size());
        if (next != text.npos && text[next] != '<')
            return true;
    }
    return false;
}

/// Whether the program may hold its source's name: an assertion tells it.
bool holds_its_name(std::string_view text) {
    for (const char* word : {"assert", "__FILE__", "__BASE_FILE__", "source_location"})
        if (text.find(word) != text.npos)
            return true;
    return false;
}

std::string digest_with(const std::string& key, const std::vector<std::string>& files) {
    Digest digest;
    digest.field("source", key);
    for (const std::string& file : files) {
        const Result<std::string> content = read_file(file);
        digest.field("file", file).field(content ? "content" : "missing", content ? *content : "");
    }
    return digest.hex();
}

json to_json(const CompileReport& report, const std::string& solution_name) {
    json messages = json::array();
    for (const CompilerMessage& message : report.messages)
        messages.push_back({{"level", static_cast<int>(message.level)},
                            {"file", message.file == solution_name ? solution_mark : message.file},
                            {"line", message.line},
                            {"column", message.column},
                            {"text", message.text},
                            {"behind_solution", message.behind_solution}});
    return {{"ok", report.ok}, {"messages", std::move(messages)}};
}

CompileReport from_json(const json& value, const std::string& solution_name) {
    CompileReport report;
    report.ok = value.at("ok");
    report.cached = true;
    for (const json& entry : value.at("messages")) {
        CompilerMessage message;
        message.level = static_cast<CompilerMessage::Level>(whole_number<int>(entry.at("level")));
        message.file = entry.at("file");
        if (message.file == solution_mark)
            message.file = solution_name;
        message.line = whole_number<int>(entry.at("line"));
        message.column = whole_number<int>(entry.at("column"));
        message.text = entry.at("text");
        message.behind_solution = entry.at("behind_solution");
        report.messages.push_back(std::move(message));
    }
    return report;
}

/// nlohmann refuses text that is not UTF-8, which a path may be.
std::string dump(const json& value) {
    return value.dump(-1, ' ', false, json::error_handler_t::replace);
}

Result<Done> keep(const BuildCache& cache, CacheArea area, const std::string& key, json facts,
                  const std::string& executable) {
    Result<TemporaryFolder> entry = begin_entry(cache);
    if (!entry)
        return entry.errors();
    if (!executable.empty()) {
        const Result<Descriptor> file = open_file(executable);
        if (!file)
            return file.errors();
        facts["digest"] = digest_of_content(file->number());
        if (Result<Done> saved = save_content(file->number(), entry->path() + "/program"); !saved)
            return saved;
    }
    const Result<std::string> added = add_entry(cache, area, key, dump(facts), std::move(*entry));
    if (!added)
        return added.errors();
    return Done{};
}

/// Digest of the source and all that was read when it was last built.
std::optional<std::string> read_manifest(const CacheEntry& entry, const std::string& key) {
    try {
        return digest_with(key, json::parse(entry.facts).at("files"));
    } catch (const json::exception&) {
        return std::nullopt;
    }
}

/// Nothing when the program is not what was kept, as after a loss of power.
std::optional<BuildResult> read_build(const CacheEntry& entry, const std::string& solution_name) {
    try {
        const json facts = json::parse(entry.facts);
        BuildResult result;
        result.report = from_json(facts, solution_name);
        if (!result.report.ok)
            return result;
        const Result<Descriptor> file = open_file(entry.folder + "/program");
        Result<Program> program = file ? load_program(file->number()) : file.errors();
        if (!program ||
            digest_of_content(program->number()) != facts.at("digest").get<std::string>())
            return std::nullopt;
        result.executable = std::move(*program);
        return result;
    } catch (const json::exception&) {
        return std::nullopt;
    }
}

}  // namespace

std::string BuildSource::key() const {
    Digest digest;
    digest.field("compiler", compiler)
        .field("support", support)
        .field("glue", request.glue)
        .field("solution", request.solution ? "of the user's" : "none")
        .field("text", solution_text())
        .field("warnings", request.warnings ? "all" : "usual")
        .field("headers before it", request.by_itself ? "none" : "ours");
    if (request.solution && reads_more())
        digest.field("folder", request.solution->folder);
    if (request.solution && (reads_more() || holds_its_name(solution_text())))
        digest.field("name", request.solution->shown_as);
    for (const Definition& definition : request.definitions)
        digest.field("definition", definition.headers + definition.code);
    const Recipe recipe = recipe_for(request);
    for (const auto* arguments : {&recipe.language, &recipe.own})
        for (const std::string& argument : *arguments)
            digest.field("argument", argument);
    for (const std::string& folder : request.include_folders)
        digest.field("include folder", folder);
    return digest.hex();
}

std::string_view BuildSource::solution_text() const {
    return request.solution ? std::string_view(request.solution->text) : std::string_view();
}

std::string BuildSource::solution_name() const {
    return request.solution ? request.solution->shown_as : std::string();
}

bool BuildSource::reads_more() const {
    return includes_local_files(solution_text()) || includes_local_files(request.glue);
}

std::vector<std::string> files_in_rule(std::string_view rule) {
    std::vector<std::string> files;
    std::string file;
    const auto end_file = [&] {
        if (!file.empty())
            files.push_back(std::exchange(file, {}));
    };
    const std::size_t colon = rule.find(": ");
    rule.remove_prefix(colon == rule.npos ? rule.size() : colon + 2);
    for (std::size_t i = 0; i < rule.size(); ++i) {
        const char next = i + 1 < rule.size() ? rule[i + 1] : '\0';
        if (rule[i] == '\\' && (next == ' ' || next == '#' || next == '\t'))
            file += rule[++i];
        else if (rule[i] == '\\' && next == '\n')
            ++i, end_file();
        else if (rule[i] == '$' && next == '$')
            file += rule[++i];
        else if (rule[i] == ' ' || rule[i] == '\n')
            end_file();
        else
            file += rule[i];
    }
    end_file();
    std::sort(files.begin(), files.end());
    files.erase(std::unique(files.begin(), files.end()), files.end());
    return files;
}

std::vector<std::string> local_files(std::string_view rule, const BuildRequest& request) {
    std::vector<std::string> files = files_in_rule(rule);
    std::erase_if(files, [&](const std::string& file) {
        return !file.starts_with('/') || file.starts_with(request.support_folder + "/") ||
               file.ends_with("/prelude.h") || file.ends_with("/prelude.h.gch");
    });
    return files;
}

std::vector<std::string> files_looked_for(std::vector<std::string> files,
                                          const BuildRequest& request) {
    std::vector<std::string> folders = request.include_folders;
    if (request.solution)
        folders.push_back(request.solution->folder);
    const auto add_names = [&](std::string_view text, const std::string& own_folder) {
        for (const std::string& name : quoted_names(text)) {
            if (!own_folder.empty())
                files.push_back(fs::path(own_folder) / name);
            for (const std::string& folder : folders)
                files.push_back(fs::path(folder) / name);
        }
    };
    const std::size_t read = files.size();
    add_names(request.glue, {});
    if (request.solution)
        add_names(request.solution->text, {});
    for (std::size_t i = 0; i < read; ++i) {
        const std::string file = files[i];
        if (const auto text = read_file(file))
            add_names(*text, fs::path(file).parent_path());
    }
    std::sort(files.begin(), files.end());
    files.erase(std::unique(files.begin(), files.end()), files.end());
    return files;
}

bool can_be_kept(const std::vector<std::string>& files, const BuildSource& source, bool compiled) {
    const auto may_depend_on_more = [&](std::string_view text) {
        return reads_in_other_ways(text) || (!compiled && wants_installed_header(text));
    };
    return !may_depend_on_more(source.solution_text()) &&
           std::none_of(files.begin(), files.end(), [&](const std::string& file) {
               const auto text = read_file(file);
               return text && may_depend_on_more(*text);
           });
}

std::optional<BuildResult> find_build(const BuildCache& cache, const BuildSource& source) {
    const std::string key = source.key();
    const auto digest = read_entry(cache, CacheArea::manifests, key, [&](const CacheEntry& entry) {
        return read_manifest(entry, key);
    });
    if (!digest)
        return std::nullopt;
    auto build = read_entry(cache, CacheArea::programs, *digest, [&](const CacheEntry& entry) {
        return read_build(entry, source.solution_name());
    });
    if (build && build->report.ok)
        build->digest = *digest;
    return build;
}

std::string keep_build(const BuildCache& cache, const BuildSource& source,
                       const CompileReport& report, const std::string& executable,
                       const std::vector<std::string>& files,
                       const std::function<void(const std::string&)>& say) {
    const std::string key = source.key();
    const std::string digest = digest_with(key, files);
    if (cache.folder.empty())
        return digest;
    Result<Done> kept = keep(cache, CacheArea::programs, digest,
                             to_json(report, source.solution_name()), executable);
    if (kept) {
        // The list of another state of the local files is in the way.
        drop_entry(cache, CacheArea::manifests, key);
        kept = keep(cache, CacheArea::manifests, key, {{"files", files}}, {});
    }
    if (!kept)
        complain(cache, kept.errors(), say);
    // Looking through the whole cache takes milliseconds: one build in sixteen pays for it.
    else if (digest.back() == '0')
        trim(cache);
    return digest;
}

}  // namespace judge
