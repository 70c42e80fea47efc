#include "complexity/hints.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "base/text.h"
#include "complexity/hint_patterns.h"
#include "complexity/hint_site.h"

namespace judge {
namespace {

constexpr std::size_t most_hints = 3;
constexpr double least_share = 0.05;  // Of the work: what is below takes part by chance.

bool exceeds(const Order& growth, const Order& wanted) {
    const OrderRelation relation = compare(growth, wanted);
    return relation == OrderRelation::higher || relation == OrderRelation::incomparable;
}

/// "n²" for O(n^2).
std::string plain_text(const Order& order) {
    std::string text = to_text(order);
    text = text.substr(2, text.size() - 3);
    for (const auto& [written, shown] : {std::pair{"^2", "²"}, {"^3", "³"}}) {
        for (std::size_t at = text.find(written); at != std::string::npos;
             at = text.find(written, at + 1)) {
            const std::size_t end = at + 2;
            const bool whole =
                end == text.size() || text[end] == ' ' || text[end] == '*' || text[end] == '/';
            if (whole) {
                text.replace(at, 2, shown);
            }
        }
    }
    return text;
}

/// What was measured against what was wanted; empty when it does not exceed that.
std::string main_sentence(std::string_view what, const Fit& fit,
                          const std::optional<Order>& intended) {
    const std::string wanted = intended ? "; " + to_text(*intended) + " was wanted." : ".";
    if (fit.order) {
        return !intended || exceeds(*fit.order, *intended)
                   ? fmt::format("{} grows as {}{}", what, plain_text(*fit.order), wanted)
                   : "";
    }
    const bool all_exceed = intended && !fit.neighbours.empty() &&
                            std::ranges::all_of(fit.neighbours, [&](const Order& order) {
                                return exceeds(order, *intended);
                            });
    if (!all_exceed) {
        return {};
    }
    std::vector<std::string> between;
    for (const Order& order : fit.neighbours) {
        between.push_back(plain_text(order));
    }
    return fmt::format("{} grows faster than wanted: between {}{}", what,
                       fmt::join(between, " and "), wanted);
}

/// As large as the input: what a solution may cost of which nothing is known.
Order linear_in(const Order& growth) {
    Order sum;
    for (const std::string& name : variables_of(growth)) {
        sum.terms.push_back({{name, {.power = 1}}});
    }
    return canonical(std::move(sum));
}

/// Finds the statements that lines belong to.
class Sites {
  public:
    explicit Sites(std::string_view source)
        : lines_(split_lines(source)),
          scanned_(scan_source(source)),
          structure_(read_structure(scanned_.code)) {}

    std::optional<HintSite> at(const LineGrowth& line) const {
        const CodeStatement* const statement = structure_.at_line(line.line);
        if (!statement) {
            return std::nullopt;
        }
        HintSite site;
        site.loops = statement->loops;
        site.growth = line.growth;
        site.source = &scanned_;
        site.structure = &structure_;
        if (statement->function >= 0) {
            site.function = &structure_.functions[static_cast<std::size_t>(statement->function)];
        }
        constexpr int most_lines = 8;
        const int last = std::min(statement->last_line, statement->first_line + most_lines);
        for (int number = statement->first_line; number <= last; ++number) {
            const auto index = static_cast<std::size_t>(number) - 1;
            const std::string& code = scanned_.code[index];
            const std::size_t begin = std::min(code.find_first_not_of(" \t"), code.size());
            std::size_t end = code.find_last_not_of(" \t\r") + 1;
            end = std::min(std::max(begin, end), lines_[index].size());
            if (begin >= end) {
                continue;
            }
            site.code += (site.code.empty() ? "" : " ") + code.substr(begin, end - begin);
            site.text.append(site.text.empty() ? "" : " ")
                .append(lines_[index].substr(begin, end - begin));
        }
        return site.code.empty() ? std::nullopt : std::optional(site);
    }

  private:
    std::vector<std::string_view> lines_;
    ScannedSource scanned_;
    CodeStructure structure_;
};

/// What can be said of a line that no pattern explains.
std::string plain_hint(const HintSite& site, const LineGrowth& line) {
    constexpr std::size_t longest = 60;
    std::string text = elide_middle(trim(site.text), longest);
    while (!text.empty() && (text.back() == '{' || text.back() == ' ' || text.back() == ';')) {
        text.pop_back();
    }
    return site.loops >= 2 ? fmt::format("Line {}, `{}`, is repeated by {} nested loops.",
                                         line.line, text, site.loops)
                           : fmt::format("Line {}, `{}`, carries {:.0f} % of the work.", line.line,
                                         text, line.share * 100);
}

/// Whether more than one statement stands there: which of them does the work was not measured.
bool has_several_statements(std::string_view code) {
    int depth = 0, ends = 0;
    for (const char c : code) {
        depth += c == '(' ? 1 : c == ')' ? -1 : 0;
        ends += c == ';' && depth == 0 ? 1 : 0;
    }
    return ends >= 2;
}

}  // namespace

std::vector<std::string> time_hints(std::string_view source, const Fit& time,
                                    const std::optional<Order>& intended) {
    const std::string summary = main_sentence("Time", time, intended);
    if (summary.empty()) {
        return {};
    }
    const Sites sites(source);
    std::vector<std::string> hints, said;
    for (const LineGrowth& line : time.lines) {
        const bool carries = line.line > 0 && line.share >= least_share &&
                             exceeds(line.growth, intended ? *intended : linear_in(line.growth));
        const auto site = carries ? sites.at(line) : std::nullopt;
        if (!site || hints.size() == most_hints) {
            continue;
        }
        const auto why = has_several_statements(site->code) ? std::nullopt : explain(*site);
        if (why) {
            // The same again is no news.
            if (std::ranges::find(said, why->says) == said.end()) {
                said.push_back(why->says);
                hints.push_back(
                    fmt::format("Line {}, `{}`, {}.", line.line, why->fragment, why->says));
            }
        } else if (hints.empty() && intended) {
            hints.push_back(plain_hint(*site, line));
        }
    }
    if (hints.empty()) {
        return intended ? std::vector{summary} : std::vector<std::string>{};
    }
    hints.front() = summary + " " + hints.front();
    return hints;
}

std::vector<std::string> space_hints(const Fit& space, const std::optional<Order>& intended) {
    const std::string summary = intended ? main_sentence("Memory", space, intended) : "";
    return summary.empty() ? std::vector<std::string>{} : std::vector{summary};
}

}  // namespace judge
