#include "report/hints.h"

#include <fmt/core.h>

#include <algorithm>
#include <utility>

#include "model/order.h"

namespace judge {
namespace {

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
            if (whole)
                text.replace(at, 2, shown);
        }
    }
    return text;
}

/// Whether it is one that a person would say of a program, such as n*m log n, and no n^4*m^2.
bool is_usual(const Order& order) {
    return order.terms.size() <= 2 && std::ranges::all_of(order.terms, [](const Term& term) {
               double powers = 0;
               for (const auto& [name, factor] : term)
                   powers += factor.power;
               return powers <= 3;
           });
}

/// What was measured of the time against what was wanted; empty when it does not exceed that.
std::string time_sentence(const GrowthReport& time) {
    const std::string there = time.on.empty() ? "" : " " + time.on;
    const std::string wanted =
        there + (time.intended ? "; " + to_text(*time.intended) + " was wanted." : ".");
    if (time.measured && (!time.intended || time.exceeds_intended()))
        return fmt::format("Time grows as {}{}", plain_text(*time.measured), wanted);
    if (!time.exceeds_intended())
        return {};
    if (time.between.size() != 2 || !std::ranges::all_of(time.between, is_usual)) {
        return fmt::format(
            "Time grows faster{} than the {} that was wanted; how much faster could not be told.",
            there, to_text(*time.intended));
    }
    return fmt::format("Time grows faster than wanted: between {} and {}{}",
                       plain_text(time.between[0]), plain_text(time.between[1]), wanted);
}

std::string line_sentence(const CostlyLine& line) {
    const std::string code = fmt::format("Line {}, `{}`, ", line.line, line.code);
    return !line.cause.empty() ? fmt::format("{}{}.", code, line.cause)
           : line.loops > 0
               ? fmt::format("{}is repeated by {} nested loops.", code, line.loops)
               : fmt::format("{}carries {:.0f} % of the work.", code, line.share * 100);
}

/// What input shows it, where the growth is more than was wanted or claimed.
std::string input_sentence(const GrowthReport& growth, std::string_view what) {
    const bool is_news = growth.exceeds_intended() || growth.claim == ClaimVerdict::too_optimistic;
    return growth.measured && is_news && !growth.on.empty()
               ? fmt::format("{} is {} {}.", what, to_text(*growth.measured), growth.on)
               : "";
}

}  // namespace

std::vector<std::string> hint_texts(const ComplexityReport& complexity) {
    const GrowthReport& time = complexity.time;
    std::vector<std::string> hints;
    for (const CostlyLine& line : time.costly)
        hints.push_back(line_sentence(line));
    const std::string summary = time_sentence(time);
    if (!summary.empty() && !hints.empty())
        hints.front() = summary + " " + hints.front();
    else if (!summary.empty() && !time.on.empty())
        hints.push_back(summary);
    const auto add = [&](const std::string& hint) {
        if (!hint.empty())
            hints.push_back(hint);
    };
    if (summary.empty())
        add(input_sentence(time, "Time"));
    add(input_sentence(complexity.space, "Space"));
    if (complexity.never_changes)
        add("Its work is the same at every size. If it should grow, it has to take its sizes from "
            "its arguments: nothing stands on standard input.");
    return hints;
}

}  // namespace judge
