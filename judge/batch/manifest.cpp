#include "batch/manifest.h"

#include <fmt/core.h>

#include <algorithm>
#include <filesystem>
#include <map>

#include "base/text.h"
#include "batch/csv.h"
#include "os/files.h"
#include "problem/fields.h"
#include "problem/scalars.h"

namespace judge {
namespace {

namespace fs = std::filesystem;

const std::vector<std::string> keys = {"path", "problem", "who", "attempt"};

/// What a file is told by the key.
std::string& told(FoundSubmission& found, std::string_view key) {
    return key == "path"      ? found.path
           : key == "problem" ? found.problem
           : key == "who"     ? found.who
                              : found.attempt;
}

Result<std::vector<FoundSubmission>> read_table(const SourceText& source) {
    const auto records = parse_csv(source);
    if (!records)
        return records.errors();
    const auto spot = [&](int line) { return source.spot(line, 1, source.line(line).size()); };
    if (records->empty())
        return Error{"the manifest is empty", source.whole(),
                     "its first line is: path,problem,who"};
    Errors errors;
    const CsvRecord& heading = records->front();
    for (const std::string& key : heading.fields)
        if (std::ranges::find(keys, key) == keys.end())
            errors.push_back({fmt::format("no column is called `{}`", elide_middle(key, 60)),
                              spot(heading.line), "the columns: " + joined(keys, ", ")});
    if (std::ranges::find(heading.fields, "path") == heading.fields.end())
        errors.push_back({"the column `path` is missing", spot(heading.line),
                          "its first line names the columns, such as path,problem,who"});
    if (!errors.empty())
        return errors;
    std::vector<FoundSubmission> listed;
    for (const CsvRecord& record : *records) {
        if (&record == &heading)
            continue;
        if (record.fields.size() != heading.fields.size()) {
            errors.push_back(
                {fmt::format("{} where the heading has {}", counted(record.fields.size(), "field"),
                             heading.fields.size()),
                 spot(record.line), "a field that holds a comma stands in quotes"});
            continue;
        }
        FoundSubmission& found = listed.emplace_back();
        for (std::size_t i = 0; i < heading.fields.size(); ++i)
            told(found, heading.fields[i]) = record.fields[i];
        if (found.path.empty())
            errors.push_back({"this line has no path", spot(record.line), {}});
    }
    if (!errors.empty())
        return errors;
    return listed;
}

Result<std::vector<FoundSubmission>> read_yaml_list(const SourceText& source) {
    Document document(source.file(), source.text());
    std::vector<FoundSubmission> listed;
    if (document.readable())
        for (const Node* const entry :
             read_list(document, document.root(), "the manifest", "mappings with `path`")) {
            Fields fields(document, *entry, "a submission");
            if (!fields)
                continue;
            FoundSubmission& found = listed.emplace_back();
            if (const Node* const node = fields.need("path"))
                found.path = read_line(document, *node, "path").value_or("");
            for (const char* const key : {"problem", "who", "attempt"})
                if (const Node* const node = fields.find(key))
                    told(found, key) = read_line(document, *node, key).value_or("");
            fields.reject_others();
        }
    if (Errors errors = document.mistakes(); !errors.empty())
        return errors;
    return listed;
}

}  // namespace

Result<std::vector<FoundSubmission>> read_manifest(const std::string& path) {
    auto text = read_argument(path);
    if (!text)
        return text.errors();
    const std::string ending = fs::path(path).extension();
    const SourceText source(path, *std::move(text));
    auto listed =
        ending == ".yaml" || ending == ".yml" ? read_yaml_list(source) : read_table(source);
    if (listed)
        for (FoundSubmission& found : *listed)
            found.path = (fs::path(path).parent_path() / found.path).lexically_normal();
    return listed;
}

std::vector<FoundSubmission> joined_with(const std::vector<FoundSubmission>& manifest,
                                         const std::vector<FoundSubmission>& found) {
    std::map<std::string, FoundSubmission> by_path;
    for (const FoundSubmission& one : found)
        by_path.emplace(one.path, one);
    for (const FoundSubmission& one : manifest) {
        FoundSubmission& both = by_path[one.path];
        for (const std::string& key : keys) {
            FoundSubmission listed = one;
            if (!told(listed, key).empty())
                told(both, key) = told(listed, key);
        }
    }
    std::vector<FoundSubmission> all;
    for (auto& [path, one] : by_path)
        all.push_back(std::move(one));
    return all;
}

}  // namespace judge
