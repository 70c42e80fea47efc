#include "mutants/edit.h"

#include <fmt/core.h>

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>
#include <optional>

#include "base/text.h"
#include "base/whole_number.h"

namespace judge {
namespace {

using nlohmann::json;

std::optional<MutantEdit::Form> form_of(std::string_view word) {
    if (word == "expression")
        return MutantEdit::Form::expression;
    if (word == "statement")
        return MutantEdit::Form::statement;
    if (word == "insertion")
        return MutantEdit::Form::insertion;
    return std::nullopt;
}

std::optional<MutantEdit> edit_of(const json& object) {
    const auto form = form_of(object.at("form").get<std::string>());
    if (!form)
        return std::nullopt;
    const auto place = [&](const char* key) { return whole_number<std::size_t>(object.at(key)); };
    return MutantEdit{object.at("kind"), *form,       place("begin"),   place("end"),
                      place("from"),     place("to"), object.at("text")};
}

bool is_within(const MutantEdit& edit, std::size_t size) {
    return edit.begin < edit.end && edit.begin <= edit.from && edit.from <= edit.to &&
           edit.to <= edit.end && edit.end <= size;
}

/// Whether one of the two places is inside of the other, or apart.
bool nest(const MutantEdit& a, const MutantEdit& b) {
    return a.end <= b.begin || b.end <= a.begin || (a.begin <= b.begin && b.end <= a.end) ||
           (b.begin <= a.begin && a.end <= b.end);
}

std::size_t reversed_bits(std::size_t value) {
    std::size_t reversed = 0;
    for (int bit = 0; bit < 16; ++bit)
        reversed |= ((value >> bit) & 1) << (15 - bit);
    return reversed;
}

/// Each kind's edits so that any first few of them are spread over the text.
std::map<std::string, std::vector<std::size_t>> by_kind(const std::vector<MutantEdit>& edits) {
    std::map<std::string, std::vector<std::size_t>> kinds;
    for (std::size_t i = 0; i < edits.size(); ++i)
        kinds[edits[i].kind].push_back(i);
    for (auto& [kind, places] : kinds) {
        std::vector<std::pair<std::size_t, std::size_t>> order;
        for (std::size_t i = 0; i < places.size(); ++i)
            order.emplace_back(reversed_bits(i), places[i]);
        std::ranges::sort(order);
        for (std::size_t i = 0; i < places.size(); ++i)
            places[i] = order[i].second;
    }
    return kinds;
}

/// The text from the begin of the line of `from` to the end of that of `to`.
std::pair<std::size_t, std::size_t> whole_lines(std::string_view text, std::size_t from,
                                                std::size_t to) {
    const std::size_t before = from == 0 ? text.npos : text.rfind('\n', from - 1);
    const std::size_t end = text.find('\n', to);
    return {before == text.npos ? 0 : before + 1, end == text.npos ? text.size() : end};
}

std::string marked(char mark, std::string_view lines, std::size_t indentation) {
    std::string text;
    for (const std::string_view line : split_lines(lines)) {
        const std::size_t blank = std::min(line.find_first_not_of(" \t"), line.size());
        if (blank < line.size())
            text += fmt::format("{} {}\n", mark, line.substr(std::min(blank, indentation)));
    }
    return text;
}

}  // namespace

Result<EditList> read_edits(std::string_view lines, std::string_view solution) {
    EditList list;
    try {
        for (const std::string_view line : split_lines(lines)) {
            const json object = json::parse(line);
            if (object.contains("complaint")) {
                list.complaints.push_back(
                    {whole_number<int>(object.at("line")), object.at("complaint")});
                continue;
            }
            const auto edit = edit_of(object);
            if (edit && is_within(*edit, solution.size()) &&
                std::ranges::all_of(list.edits,
                                    [&](const MutantEdit& other) { return nest(*edit, other); }))
                list.edits.push_back(*edit);
        }
    } catch (const json::exception&) {
        return internal_error("cannot read what the parser of mutants wrote",
                              "install the judge again");
    }
    return list;
}

std::vector<MutantEdit> spread(const std::vector<MutantEdit>& edits, std::size_t most) {
    if (edits.size() <= most)
        return edits;
    const auto kinds = by_kind(edits);
    std::vector<std::size_t> chosen;
    for (std::size_t round = 0; chosen.size() < most; ++round)
        for (const auto& [kind, places] : kinds)
            if (round < places.size() && chosen.size() < most)
                chosen.push_back(places[round]);
    std::ranges::sort(chosen);
    std::vector<MutantEdit> some;
    for (const std::size_t i : chosen)
        some.push_back(edits[i]);
    return some;
}

std::string diff_of(const MutantEdit& edit, std::string_view solution) {
    const auto [begin, end] = whole_lines(solution, edit.from, edit.to);
    const std::string_view was = solution.substr(begin, end - begin);
    const bool is_whole_line = edit.form == MutantEdit::Form::insertion;
    const std::string is = std::string(solution.substr(begin, edit.from - begin)) + edit.text +
                           (is_whole_line ? " " : "") +
                           std::string(solution.substr(edit.to, end - edit.to));
    const std::size_t indentation = std::min(was.find_first_not_of(" \t"), was.size());
    return marked('-', was, indentation) + marked('+', is, indentation);
}

}  // namespace judge
