#include "app/batch_output.h"

#include <fmt/core.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <set>

#include "app/output.h"
#include "os/files.h"
#include "report/batch_page.h"

namespace judge {
namespace {

constexpr const char* standard_output = "-";

/// However it was named, and whether or not it is there yet.
std::string one_name_of(const std::string& file) {
    namespace fs = std::filesystem;
    std::error_code failure;
    return fs::weakly_canonical(fs::absolute(file, failure), failure).string();
}

std::vector<std::string> files_of(const OutputFiles& outputs) {
    return {outputs.json, outputs.junit, outputs.csv, outputs.github, outputs.gradescope};
}

Result<Done> write_output(const std::string& file, const std::function<void(const Sink&)>& write) {
    if (file.empty())
        return Done{};
    if (file != standard_output)
        return write_argument(file, write);
    write(print_json);
    return Done{};
}

}  // namespace

Result<Done> check_outputs(const OutputFiles& outputs, const std::vector<std::string>& others) {
    if (std::ranges::count(files_of(outputs), standard_output) > 1)
        return usage_error("`-` is given twice, but there is one standard output",
                           "name a file for the others");
    std::set<std::string> taken;
    for (const std::string& file : others)
        taken.insert(one_name_of(file));
    for (const std::string& file : files_of(outputs))
        if (!file.empty() && file != standard_output && !taken.insert(one_name_of(file)).second)
            return usage_error(
                fmt::format("`{}` is named twice, and one would be written over the other", file),
                "name a file of its own for each");
    return Done{};
}

bool take_standard_output(const OutputFiles& outputs) {
    return std::ranges::count(files_of(outputs), standard_output) > 0;
}

Result<Done> write_outputs(const OutputFiles& outputs, const std::vector<BatchRow>& rows,
                           const EachRow& whole, bool with_json) {
    const auto lines = [&](const Sink& sink) {
        whole([&](const BatchRow& row) { sink(row.line + "\n"); });
    };
    const auto junit = [&](const Sink& sink) { write_junit(whole, sink); };
    const auto csv = [&](const Sink& sink) { sink(to_csv(rows)); };
    const auto github = [&](const Sink& sink) {
        whole([&](const BatchRow& row) { sink(to_github(row)); });
    };
    const auto gradescope = [&](const Sink& sink) { sink(to_gradescope(rows)); };
    auto written =
        write_output(with_json ? outputs.json : "", lines)
            .and_then([&](Done) { return write_output(outputs.junit, junit); })
            .and_then([&](Done) { return write_output(outputs.csv, csv); })
            .and_then([&](Done) { return write_output(outputs.github, github); })
            .and_then([&](Done) { return write_output(outputs.gradescope, gradescope); });
    const char* const summary = std::getenv("GITHUB_STEP_SUMMARY");
    if (!written || outputs.github.empty() || summary == nullptr)
        return written;
    return append_to_file(summary, to_markdown(rows));
}

}  // namespace judge
