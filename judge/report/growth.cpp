#include "report/growth.h"

#include <fmt/core.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

#include "base/text.h"
#include "base/units.h"
#include "model/order.h"
#include "report/hints.h"
#include "report/layout.h"

namespace judge {
namespace {

/// "as wanted and claimed"; empty when it is neither.
std::string agreement(const GrowthReport& growth) {
    const bool wanted = growth.measured && growth.against_intended == OrderRelation::equal;
    const bool claimed = growth.claim == ClaimVerdict::right;
    return wanted && claimed             ? "as wanted and claimed"
           : wanted                      ? "as wanted"
           : claimed && !growth.intended ? "as claimed"
                                         : "";
}

/// "O(n^2) where O(n log n) was wanted", without its agreement.
std::string growth_text(const GrowthReport& growth) {
    const std::string intended = growth.intended ? to_text(*growth.intended) : "";
    if (!growth.measured) {
        std::vector<std::string> between;
        for (const Order& order : growth.between)
            between.push_back(to_text(order));
        const std::string text =
            fmt::format("{} {} (can't tell)", between.size() == 1 ? "perhaps" : "between",
                        joined(between, " and "));
        return intended.empty()            ? text
               : growth.exceeds_intended() ? fmt::format("{} where {} was wanted", text, intended)
               : growth.against_intended ? fmt::format("{}, at most the {} wanted", text, intended)
                                         : fmt::format("{}; wanted: {}", text, intended);
    }
    const std::string measured =
        to_text(*growth.measured) +
        (growth.per_call ? fmt::format(" ({} per call)", to_text(*growth.per_call)) : "");
    const bool claimed = growth.claim == ClaimVerdict::right;
    switch (growth.against_intended.value_or(OrderRelation::equal)) {
        case OrderRelation::equal:
            break;
        case OrderRelation::lower:
            return fmt::format("{}{}, better than the {} wanted", measured,
                               claimed ? " as claimed" : "", intended);
        case OrderRelation::higher:
        case OrderRelation::incomparable:
            return fmt::format("{}{} where {} was wanted", measured, claimed ? " as claimed," : "",
                               intended);
    }
    return measured;
}

std::string growth_row(const ComplexityReport& complexity, const TerminalStyle& style) {
    const bool time = complexity.time.is_measured();
    const bool space = complexity.space.is_measured();
    if (!time && !space) {
        return complexity.not_measured.empty()
                   ? ""
                   : sentence_row(style, "growth",
                                  "not measured, because " + complexity.not_measured);
    }
    const std::string time_agrees = agreement(complexity.time);
    const std::string space_agrees = agreement(complexity.space);
    const bool both = time && space && time_agrees == space_agrees && !time_agrees.empty();
    std::string text;
    const auto add = [&](std::string_view what, const GrowthReport& growth,
                         const std::string& agrees) {
        text += fmt::format("{}{} {}{}{}", text.empty() ? "" : ", ", what, growth_text(growth),
                            agrees.empty() || both ? "" : " ", both ? "" : agrees);
    };
    if (time)
        add("time", complexity.time, time_agrees);
    if (space)
        add("space", complexity.space, space_agrees);
    return sentence_row(style, "growth", text + (both ? ", both " + time_agrees : ""));
}

std::string listed(const std::vector<std::string>& names) {
    const auto last = names.end() - 1;
    return names.size() == 1
               ? names.front()
               : fmt::format("{} and {}", joined(std::span(names.begin(), last), ", "), *last);
}

/// Why a claim cannot be compared, and how to state one that can.
std::string why_undecidable(const ClaimedOrder& claimed, const std::vector<std::string>& sizes) {
    const std::optional<Order>& order = claimed.order;
    if (!order && sizes.empty())
        return "cannot be read";
    if (!order) {
        return fmt::format("cannot be read: write it with the size{} {}, as in O({} log {})",
                           sizes.size() == 1 ? "" : "s", joined(sizes, ", "), sizes.front(),
                           sizes[sizes.size() == 1 ? 0 : 1]);
    }
    std::vector<std::string> unknown = variables_of(*order);
    std::erase_if(unknown, [&](const std::string& name) {
        return std::find(sizes.begin(), sizes.end(), name) != sizes.end();
    });
    if (unknown.empty() || sizes.empty())
        return "cannot be compared with what was measured";
    return fmt::format("cannot be compared: {} {} here, but {} {}", listed(unknown),
                       unknown.size() == 1 ? "is no size" : "are no sizes", listed(sizes),
                       sizes.size() == 1 ? "is" : "are");
}

std::string claim_row(std::string_view what, const GrowthReport& growth,
                      const std::vector<std::string>& sizes, const TerminalStyle& style) {
    if (!growth.claim || !growth.claimed || !growth.is_measured())
        return {};
    std::string finding;
    switch (*growth.claim) {
        case ClaimVerdict::right:
            return {};
        case ClaimVerdict::too_optimistic:
            finding = "is too optimistic: it grows faster";
            break;
        case ClaimVerdict::too_pessimistic:
            finding = "is too pessimistic: it grows slower";
            break;
        case ClaimVerdict::undecidable:
            finding = why_undecidable(*growth.claimed, sizes);
            break;
    }
    return sentence_row(style, "claim",
                        fmt::format("{} {} {}", what, claimed_text(*growth.claimed), finding));
}

std::string lines_row(const GrowthReport& time, const TerminalStyle& style) {
    std::string text;
    for (const GrowthLine& line : time.lines) {
        text += fmt::format("line {}: {}, {:.0f} % of the work\n", line.line, to_text(line.growth),
                            line.share * 100);
    }
    return sentence_row(style, "lines", text);
}

std::string estimate_row(const GrowthEstimate& estimate, const TerminalStyle& style) {
    constexpr double longest = 48 * 3600.0;  // Beyond this, hours say nothing more.
    const double seconds = estimate.seconds;
    const std::string time = seconds >= 7200  ? fmt::format("{:.0f} hours", seconds / 3600)
                             : seconds >= 600 ? fmt::format("{:.0f} minutes", seconds / 60)
                             : seconds >= 9.95
                                 ? fmt::format("{:.0f} s", seconds)
                                 : to_text(std::chrono::nanoseconds(std::llround(seconds * 1e9)));
    const std::string amount = !(seconds < longest) ? "days" : "about " + time;
    return sentence_row(
        style, "estimate",
        fmt::format("{} at worst for {}, the largest test{}", amount, estimate.sizes,
                    !estimate.exceeds_limit ? ""
                    : estimate.at_limit.empty()
                        ? ": over the time limit"
                        : ": over the time limit, which is reached near " + estimate.at_limit));
}

std::string hint_rows(const std::vector<std::string>& hints, const TerminalStyle& style) {
    std::string rows;
    for (const std::string& hint : hints)
        rows += sentence_row(style, "hint", hint);
    return rows;
}

std::string claim_rows(const ComplexityReport& complexity, const TerminalStyle& style) {
    return claim_row("time", complexity.time, complexity.sizes, style) +
           claim_row("space", complexity.space, complexity.sizes, style);
}

/// Whether the answers were right as far as they came.
bool is_right_so_far(Verdict verdict) {
    return verdict == Verdict::accepted || verdict == Verdict::time_limit_exceeded ||
           verdict == Verdict::memory_limit_exceeded;
}

/// How little a wrong answer takes is no merit: only what is too much is compared.
GrowthReport without_praise(GrowthReport growth) {
    if (!growth.exceeds_intended()) {
        growth.intended.reset();
        growth.against_intended.reset();
    }
    if (growth.claim == ClaimVerdict::right)
        growth.claim.reset();
    return growth;
}

}  // namespace

std::string claimed_text(const ClaimedOrder& claimed) {
    return claimed.order ? to_text(*claimed.order) + (claimed.per_call ? " per call" : "")
                         : claimed.text;
}

std::string growth_rows(ComplexityReport complexity, const std::optional<GrowthEstimate>& estimate,
                        const TerminalStyle& style, Verdict verdict) {
    const std::vector<std::string> hints = hint_texts(complexity);
    if (!is_right_so_far(verdict)) {
        complexity.time = without_praise(std::move(complexity.time));
        complexity.space = without_praise(std::move(complexity.space));
    }
    const bool too_much = complexity.time.exceeds_intended();
    std::string rows = growth_row(complexity, style);
    if (estimate && complexity.time.is_measured() && (too_much || estimate->exceeds_limit))
        rows += estimate_row(*estimate, style);
    // A hint names its lines itself.
    if (too_much && hints.empty())
        rows += lines_row(complexity.time, style);
    return rows + hint_rows(hints, style) + claim_rows(complexity, style);
}

std::string growth_page(const ComplexityReport& complexity, const TerminalStyle& style) {
    return growth_row(complexity, style) + lines_row(complexity.time, style) +
           hint_rows(hint_texts(complexity), style) + claim_rows(complexity, style);
}

}  // namespace judge
