#include <fmt/core.h>

#include <algorithm>

#include "app/commands.h"
#include "app/opened_solution.h"
#include "app/output.h"
#include "app/progress_line.h"
#include "app/session.h"
#include "base/text.h"
#include "judging/measure_program.h"
#include "judging/solution_file.h"
#include "report/growth.h"
#include "report/json.h"
#include "report/plot.h"
#include "report/terminal.h"

namespace judge {
namespace {

bool is_identifier(const std::string& name) {
    const auto is_part = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               c == '_';
    };
    return !name.empty() && std::all_of(name.begin(), name.end(), is_part) &&
           !(name[0] >= '0' && name[0] <= '9');
}

Result<Done> check_sizes(const std::vector<std::string>& sizes) {
    constexpr std::size_t most = 4;
    if (sizes.size() > most)
        return usage_error(fmt::format("{} sizes are too many", sizes.size()),
                           fmt::format("growth is measured in up to {}", most));
    for (const std::string& size : sizes) {
        if (!is_identifier(size))
            return usage_error(fmt::format("`{}` cannot be the name of a size", size),
                               "name the program's arguments, such as `--sizes n,m`");
        if (std::count(sizes.begin(), sizes.end(), size) > 1)
            return usage_error(fmt::format("the size `{}` is named twice", size));
    }
    return Done{};
}

void print_measured(const ProgramReport& measured, const ComplexityCommand& command) {
    const TerminalStyle style = standard_output_style();
    if (command.json) {
        print_json(to_json(measured));
        return;
    }
    print(compiler_messages(measured.compile.messages, style));
    if (!measured.compile.ok)
        return;
    print(growth_page(measured.complexity, style));
    if (command.plot)
        print("\n" + to_plot(measured.complexity, style));
}

}  // namespace

Result<int> run(const ComplexityCommand& command) {
    std::vector<std::string> sizes;
    for (const std::string& size : command.sizes)
        sizes.emplace_back(trim(size));
    if (const auto checked = check_sizes(sizes); !checked)
        return checked.errors();
    const auto where = Domain::parse(command.where, sizes);
    if (!where)
        return where.errors();
    ProgressLine progress;
    auto opened = open_solution(progress, command.program, command.standard, command.sandbox);
    if (!opened)
        return opened.errors();
    const auto measured = measure_program(opened->bench, {opened->submission, sizes, *where});
    if (!measured)
        return measured.errors();
    print_measured(*measured, command);
    return measured->compile.ok && measured->complexity.not_measured.empty() ? 0 : 1;
}

}  // namespace judge
