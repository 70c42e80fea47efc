#include "app/batch_output.h"

#include <algorithm>
#include <cstdlib>

#include "app/output.h"
#include "os/files.h"
#include "report/batch_page.h"

namespace judge {
namespace {

constexpr const char* standard_output = "-";

std::string to_lines(const std::vector<BatchRow>& rows) {
    std::string text;
    for (const BatchRow& row : rows)
        text += row.line + "\n";
    return text;
}

struct Output {
    std::string file;
    std::string (*text)(const std::vector<BatchRow>&);
};

std::vector<Output> outputs_of(const OutputFiles& files) {
    return {{files.json, to_lines},
            {files.junit, to_junit},
            {files.csv, to_csv},
            {files.github, to_github},
            {files.gradescope, to_gradescope}};
}

}  // namespace

Result<Done> check_outputs(const OutputFiles& outputs) {
    if (std::ranges::count(outputs_of(outputs), standard_output, &Output::file) > 1)
        return usage_error("`-` is given twice, but there is one standard output",
                           "name a file for the others");
    return Done{};
}

bool take_standard_output(const OutputFiles& outputs) {
    return std::ranges::count(outputs_of(outputs), standard_output, &Output::file) > 0;
}

Result<Done> write_outputs(const OutputFiles& outputs, const std::vector<BatchRow>& rows,
                           bool with_json) {
    for (const Output& output : outputs_of(outputs)) {
        if (output.file.empty() || (output.text == to_lines && !with_json))
            continue;
        const std::string text = output.text(rows);
        if (output.file == standard_output)
            print_json(text);
        else if (const auto written = write_file(output.file, text); !written)
            return written;
    }
    const char* const summary = std::getenv("GITHUB_STEP_SUMMARY");
    if (!outputs.github.empty() && summary != nullptr)
        if (const auto written = append_to_file(summary, to_markdown(rows)); !written)
            return written;
    return Done{};
}

}  // namespace judge
