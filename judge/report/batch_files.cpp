#include <fmt/core.h>

#include <algorithm>
#include <cmath>
#include <map>

#include "base/text.h"
#include "report/batch_page.h"
#include "report/json_text.h"

namespace judge {
namespace {

using Json = nlohmann::ordered_json;

std::string milliseconds(std::optional<std::chrono::nanoseconds> time) {
    return time ? fmt::format("{:.3f}", std::chrono::duration<double, std::milli>(*time).count())
                : "";
}

/// A field of a table. Spreadsheets run what begins like a formula, and quotes do not keep them
/// from it (OWASP, "CSV Injection").
std::string field(std::string_view text) {
    std::string safe = printable_line(text);
    if (!safe.empty() && std::string_view("=+-@").find(safe.front()) != std::string_view::npos)
        safe.insert(0, 1, '\'');
    if (safe.find_first_of(",\"") == std::string::npos)
        return safe;
    std::string quoted = "\"";
    for (const char c : safe)
        quoted += c == '"' ? "\"\"" : std::string(1, c);
    return quoted + "\"";
}

/// The data of a workflow command, and a property of one.
std::string command_data(std::string_view text) {
    std::string data;
    for (const char c : printable(text))
        data += c == '%' ? "%25" : c == '\r' ? "%0D" : c == '\n' ? "%0A" : std::string(1, c);
    return data;
}

std::string command_property(std::string_view text) {
    std::string property;
    for (const char c : command_data(text))
        property += c == ':' ? "%3A" : c == ',' ? "%2C" : std::string(1, c);
    return property;
}

std::string annotation(std::string_view level, std::string_view file, int line, int column,
                       std::string_view title, std::string_view text) {
    std::string command = fmt::format("::{} file={}", level, command_property(file));
    if (line > 0)
        command += fmt::format(",line={}", line);
    if (column > 0)
        command += fmt::format(",col={}", column);
    return command + fmt::format(",title={}::{}\n", command_property(title), command_data(text));
}

/// A cell of a table in Markdown. Nothing in it is a link, a tag or a new column.
std::string cell(std::string_view text) {
    std::string escaped;
    for (const char c : printable_line(text)) {
        if (std::string_view("\\`*_[]<>|#~").find(c) != std::string_view::npos)
            escaped += '\\';
        escaped += c;
    }
    return escaped;
}

/// GitHub takes 1 MiB of a step's summary.
constexpr std::size_t most_in_summary = 2000;

std::string tests_text(const BatchRow& row) {
    return row.total == 0 ? "" : fmt::format("{} of {}", row.passed, row.total);
}

}  // namespace

std::string to_csv(const std::vector<BatchRow>& rows) {
    std::string text =
        "path,who,problem,verdict,passed,total,points,time_ms,memory_bytes,time_growth,"
        "space_growth,error\r\n";
    for (const BatchRow& row : rows)
        text += fmt::format("{},{},{},{},{},{},{},{},{},{},{},{}\r\n", field(row.source.path),
                            field(row.source.who), field(row.problem), kebab(row.verdict),
                            row.passed, row.total, row.points(), milliseconds(row.slowest),
                            row.peak_memory ? std::to_string(row.peak_memory->count) : "",
                            field(row.time.measured), field(row.space.measured),
                            field(row.error ? row.error->message : ""));
    return text;
}

std::string to_markdown(const std::vector<BatchRow>& rows) {
    if (rows.empty())
        return {};
    std::vector<const BatchRow*> shown;
    for (const bool accepted : {false, true})
        for (const BatchRow& row : rows)
            if ((exit_status(row) == 0) == accepted && shown.size() < most_in_summary)
                shown.push_back(&row);
    std::string text = "### " + batch_sum(rows) + "\n\n";
    text += "| file | problem | verdict | tests | time |\n|---|---|---|---|---|\n";
    for (const BatchRow* const row : shown)
        text += fmt::format("| {} | {} | {} | {} | {} |\n", cell(row->source.path),
                            cell(row->problem), cell(result_of(*row)), tests_text(*row),
                            row->slowest ? to_text(*row->slowest) : "");
    if (shown.size() < rows.size())
        text += fmt::format("\n... and {} more\n", rows.size() - shown.size());
    return text + "\n";
}

std::string to_github(const BatchRow& row) {
    const std::string& path = row.source.path;
    if (row.error)
        return annotation("error", path, 0, 0, "Not judged", row.error->message);
    std::string text;
    if (row.verdict == Verdict::compile_error) {
        for (const CompilerMessage& message : row.messages)
            if (message.level == CompilerMessage::Level::error)
                text += annotation("error", message.file.empty() ? path : message.file,
                                   message.line, message.column, "Compile Error", message.text);
        return text;
    }
    if (row.verdict != Verdict::accepted)
        text += annotation("error", path, 0, 0, title(row.verdict),
                           fmt::format("\"{}\": {}", row.failed_test, row.reason));
    if (row.time.exceeds_intended)
        text += annotation(
            grows_too_fast(row) ? "error" : "warning", path,
            row.time.lines.empty() ? 0 : row.time.lines.front().line, 0, "Growth",
            fmt::format("time grows as {}, wanted: {}", row.time.measured, row.time.intended));
    return text;
}

std::string to_gradescope(const std::vector<BatchRow>& rows) {
    Json tests = Json::array();
    for (const BatchRow& row : rows) {
        const std::string said = result_of(row);
        const bool counts = exit_status(row) < 2;
        tests.push_back(
            {{"name", row.problem.empty() ? row.source.path : row.problem},
             {"score", counts ? row.points() : 0},
             {"max_score", 100},
             {"status", exit_status(row) == 0 ? "passed" : "failed"},
             {"output",
              tests_text(row).empty() ? said : fmt::format("{}: {} tests", said, tests_text(row))},
             {"visibility", "visible"}});
    }
    return safe_text({{"output", batch_sum(rows)}, {"tests", std::move(tests)}}, 2);
}

}  // namespace judge
