#include "advice/hint_sites.h"

#include <algorithm>
#include <string>

#include "base/text.h"

namespace judge {

namespace {

/// The line of the call to itself around which most is done; the first one where that is not known.
int busiest_call(const CodeFunction& function, const Sample* run) {
    int busiest = function.calls_to_itself.front();
    std::uint64_t most = 0;
    for (const int call : function.calls_to_itself) {
        std::uint64_t units = 0;
        for (const Cell& cell : run ? run->cells : std::vector<Cell>{})
            units += cell.line == call ? cell.units : 0;
        if (units > most) {
            most = units;
            busiest = call;
        }
    }
    return busiest;
}

}  // namespace

HintSites::HintSites(std::string_view source)
    : lines_(split_lines(source)), structure_(read_structure(source)) {}

const CodeFunction* HintSites::function_of(const CodeStatement& statement) const {
    return statement.function < 0
               ? nullptr
               : &structure_.functions[static_cast<std::size_t>(statement.function)];
}

const CodeStatement* HintSites::statement_of(const LineGrowth& line,
                                             std::span<const Series> series) const {
    const CodeStatement* const statement = structure_.at_line(line.line);
    const CodeFunction* const function = statement ? function_of(*statement) : nullptr;
    if (!function || !function->branches() || !is_exponential(line.growth))
        return statement;
    const auto calls_itself = [&](int call) {
        return call >= statement->first_line && call <= statement->last_line;
    };
    return std::ranges::any_of(function->calls_to_itself, calls_itself)
               ? statement
               : structure_.at_line(busiest_call(*function, busiest_run(series, line.line)));
}

std::optional<HintSite> HintSites::at(const LineGrowth& line,
                                      std::span<const Series> series) const {
    const CodeStatement* const statement = statement_of(line, series);
    if (!statement)
        return std::nullopt;
    HintSite site;
    site.first_line = statement->first_line;
    site.loops = statement->loops;
    site.function = function_of(*statement);
    site.growth = line.growth;
    site.line = line.line;
    site.run = busiest_run(series, line.line);
    if (site.run)
        site.work = shares_of_line(*site.run, line.line);
    site.structure = &structure_;
    constexpr int most_lines = 8;
    const int last = std::min(statement->last_line, statement->first_line + most_lines);
    for (int number = statement->first_line; number <= last; ++number) {
        const auto index = static_cast<std::size_t>(number) - 1;
        const std::string& code = structure_.lines[index];
        const std::size_t begin = std::min(code.find_first_not_of(" \t"), code.size());
        std::size_t end = code.find_last_not_of(" \t\r") + 1;
        end = std::max(begin, std::min(end, lines_[index].size()));
        const char* const between = number == statement->first_line ? "" : "\n";
        site.code.append(between).append(code.substr(begin, end - begin));
        site.text.append(between).append(lines_[index].substr(begin, end - begin));
    }
    return trim(site.code).empty() ? std::nullopt : std::optional(site);
}

}  // namespace judge
