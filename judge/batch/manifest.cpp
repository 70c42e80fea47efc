#include "batch/manifest.h"

#include <fmt/core.h>

#include <algorithm>
#include <filesystem>
#include <map>
#include <set>

#include "base/text.h"
#include "batch/csv.h"
#include "batch/find_submissions.h"
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

/// With the place that lists it.
struct ListedSubmission {
    FoundSubmission found;
    SourceSpot where;
};

SourceSpot spot_of_line(const SourceText& source, int line) {
    return source.spot(line, 1, source.line(line).size());
}

/// Why it is no text that can be read. Spreadsheets ask in what encoding they are to save.
Errors flaws_of_encoding(const SourceText& source) {
    const std::string& text = source.text();
    const bool is_marked = text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF");
    if (is_marked || text.substr(0, 2).find('\0') != text.npos)
        return {
            {"the manifest is in UTF-16, not in UTF-8", source.whole(),
             "save it in UTF-8 (Excel's `CSV UTF-8`), or convert it: iconv -f UTF-16 -t UTF-8"}};
    if (contains(text, std::string_view("\0", 1)))
        return {{"the manifest is no text", source.whole(),
                 "save the table as CSV in UTF-8 (Excel's `CSV UTF-8`)"}};
    for (int line = 1; line <= source.line_count(); ++line)
        if (!is_utf8(source.line(line)))
            return {{"this line is not in UTF-8", spot_of_line(source, line),
                     "save it in UTF-8 (Excel's `CSV UTF-8`), or convert it: iconv -f WINDOWS-1252 "
                     "-t UTF-8"}};
    return {};
}

/// The keys that the columns are for, whatever their case; empty where a column has no name.
std::vector<std::string> columns_of(const CsvRecord& heading) {
    std::vector<std::string> columns;
    for (const std::string& name : heading.fields)
        columns.push_back(lower_case(trim(name)));
    return columns;
}

Errors flaws_of_columns(const std::vector<std::string>& columns, const SourceSpot& where) {
    Errors errors;
    std::set<std::string> known;
    for (const std::string& column : columns)
        if (column.empty())
            continue;
        else if (std::ranges::find(keys, column) == keys.end())
            errors.push_back({fmt::format("no column is called `{}`", elide_middle(column, 60)),
                              where, "the columns: " + joined(keys, ", ")});
        else if (!known.insert(column).second)
            errors.push_back({fmt::format("the column `{}` is there twice", column), where, {}});
    if (!known.contains("path"))
        errors.push_back({"the column `path` is missing", where,
                          "its first line names the columns, such as path,problem,who"});
    return errors;
}

Result<std::vector<ListedSubmission>> read_table(const SourceText& source) {
    const auto records = parse_csv(source);
    if (!records)
        return records.errors();
    if (records->empty())
        return Error{"the manifest is empty", source.whole(),
                     "its first line is: path,problem,who"};
    const CsvRecord& heading = records->front();
    const std::vector<std::string> columns = columns_of(heading);
    Errors errors = flaws_of_columns(columns, spot_of_line(source, heading.line));
    if (!errors.empty())
        return errors;
    std::vector<ListedSubmission> listed;
    for (const CsvRecord& record : *records) {
        if (&record == &heading)
            continue;
        auto& [found, where] = listed.emplace_back();
        where = spot_of_line(source, record.line);
        // Spreadsheets leave out empty fields at the end of a line, or write too many.
        for (std::size_t i = 0; i < record.fields.size(); ++i) {
            const std::string& field = record.fields[i];
            if (i < columns.size() && !columns[i].empty())
                told(found, columns[i]) = field;
            else if (!field.empty())
                errors.push_back({fmt::format("`{}` stands in no column", elide_middle(field, 60)),
                                  where,
                                  "a field that holds what separates fields stands in quotes"});
        }
        if (found.path.empty())
            errors.push_back({"this line has no path", where, {}});
    }
    if (!errors.empty())
        return errors;
    return listed;
}

Result<std::vector<ListedSubmission>> read_yaml_list(const SourceText& source) {
    Document document(source.file(), source.text());
    std::vector<ListedSubmission> listed;
    if (document.readable())
        for (const Node* const entry :
             read_list(document, document.root(), "the manifest", "mappings with `path`")) {
            Fields fields(document, *entry, "a submission");
            if (!fields)
                continue;
            auto& [found, where] = listed.emplace_back();
            where = document.spot(*entry);
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

/// Results are told apart by their paths: of two with the same, one would be lost.
Errors flaws_of_paths(const std::vector<ListedSubmission>& listed) {
    Errors errors;
    std::map<std::string, int> lines;
    for (const ListedSubmission& one : listed)
        if (const auto [first, is_new] = lines.try_emplace(one.found.path, one.where.line); !is_new)
            errors.push_back(
                {fmt::format("`{}` stands in line {} already", one.found.path, first->second),
                 one.where, "each submission needs a file of its own: make a copy"});
    return errors;
}

}  // namespace

Result<std::vector<FoundSubmission>> read_manifest(const std::string& path) {
    const bool is_input = path == "-" || path == "/dev/stdin";
    auto text = read_argument(is_input ? "/dev/stdin" : path);
    if (!text)
        return text.errors();
    if (!contains(*text, "\n"))
        std::ranges::replace(*text, '\r', '\n');  // As Excel's `CSV (Macintosh)` ends lines.
    const SourceText source(is_input ? "<stdin>" : path, *std::move(text));
    if (Errors flaws = flaws_of_encoding(source); !flaws.empty())
        return flaws;
    const std::string ending = fs::path(path).extension();
    auto listed =
        ending == ".yaml" || ending == ".yml" ? read_yaml_list(source) : read_table(source);
    if (!listed)
        return listed.errors();
    // A pipe lies in no folder.
    const fs::path folder =
        is_input || !is_regular_file(path) ? fs::path() : fs::path(path).parent_path();
    const std::string root = absolute_path(folder.empty() ? "." : folder);
    for (ListedSubmission& one : *listed) {
        one.found.path = (folder / one.found.path).lexically_normal();
        one.found.flaw = flaw_of(one.found.path, root);
    }
    if (Errors flaws = flaws_of_paths(*listed); !flaws.empty())
        return flaws;
    std::vector<FoundSubmission> all;
    for (ListedSubmission& one : *listed)
        all.push_back(std::move(one.found));
    return all;
}

std::vector<FoundSubmission> joined_with(const std::vector<FoundSubmission>& manifest,
                                         const std::vector<FoundSubmission>& found) {
    std::map<std::string, FoundSubmission> by_path;
    for (const FoundSubmission& one : found)
        by_path.emplace(one.path, one);
    for (const FoundSubmission& one : manifest) {
        FoundSubmission& both = by_path.try_emplace(one.path, one).first->second;
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
