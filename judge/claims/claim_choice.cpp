#include "claims/claim_choice.h"

#include <algorithm>
#include <array>

#include "base/text.h"

namespace judge {
namespace {

constexpr std::size_t npos = std::string_view::npos;

/// What stands between two orders: words of the one before, then words of the next.
struct Gap {
    std::string_view own, next;
    bool is_parted = false;  ///< By a separator.
};

/// "O(n) on average and O(n^2)": parted at the first separator and at the last.
Gap split(std::string_view text, bool words_come_first) {
    constexpr std::array<std::string_view, 8> separators = {",", ";",     "|",     "/",
                                                            "&", " and ", " but ", " or "};
    std::size_t first = npos, last = 0;
    for (const std::string_view separator : separators) {
        if (const std::size_t at = text.find(separator); at != npos) {
            first = std::min(first, at);
            last = std::max(last, text.rfind(separator) + separator.size());
        }
    }
    if (first != npos) {
        return {text.substr(0, first), text.substr(last), true};
    }
    const std::string_view words = trim(text);
    const bool names_next = words_come_first || words.ends_with(':') || words.ends_with("to");
    return names_next ? Gap{{}, text} : Gap{text, {}};
}

ClaimCase case_of(std::string_view before, std::string_view behind) {
    if (trim(before) == "to" || trim(before) == "up to") {
        return ClaimCase::worst;
    }
    const ClaimCase first = case_in(before);
    return first == ClaimCase::plain ? case_in(behind) : first;
}

bool has_words(std::string_view text) {
    return std::ranges::any_of(text, is_word_character);
}

/// "O(2n) = O(n)"
bool says_the_same(std::string_view gap) {
    constexpr std::array<std::string_view, 11> signs = {
        "=", "==", "=>", "->", "≈", "~", "→", "⇒", "i.e.", "which is", "that is"};
    return std::ranges::find(signs, trim(gap)) != signs.end();
}

bool adds(std::string_view gap) {
    return trim(gap).ends_with('+') || trim(gap).ends_with(" plus") || trim(gap) == "plus";
}

}  // namespace

std::vector<StatedOrder> stated_orders(std::string_view line, const std::vector<ClaimItem>& items,
                                       std::size_t from, std::size_t first) {
    const auto text_of = [&](std::size_t i) {
        return std::string(line.substr(items[i].begin, items[i].end - items[i].begin));
    };
    std::vector<StatedOrder> orders;
    std::string_view before = line.substr(from, items[first].begin - from);
    const bool words_come_first = case_in(before) != ClaimCase::plain;
    StatedOrder order{.text = text_of(first), .last = first};
    while (true) {
        const std::size_t end = items[order.last].end;
        const std::size_t next = order.last + 1;
        const bool last = next == items.size();
        const std::string_view gap =
            line.substr(end, (last ? line.size() : items[next].begin) - end);
        const bool goes_on = !last && items[next].is_order;
        if (goes_on && (says_the_same(gap) || adds(gap))) {
            order.text = (adds(gap) ? order.text + " + " : "") + text_of(next);
            order.last = next;
            continue;
        }
        const Gap words = split(gap, words_come_first && goes_on);
        order.of = case_of(before, words.own);
        order.is_listed = !has_words(gap) || trim(gap) == "and";
        // "average O(n), O(1) space": the last speaks of something else.
        const bool is_of_next_label =
            !last && !goes_on && is_filler(gap) && after_sign(line, items[next].end) == npos;
        if (orders.empty() || !is_of_next_label) {
            orders.push_back(order);
        }
        if (!goes_on || !is_lead_in(words.is_parted ? words.next : gap)) {
            return orders;
        }
        before = words.next;
        order = {.text = text_of(next), .last = next};
    }
}

const StatedOrder& meant_order(const std::vector<StatedOrder>& orders) {
    const auto of_worst = std::ranges::find(orders, ClaimCase::worst, &StatedOrder::of);
    const auto not_of_best = std::ranges::find_if(
        orders, [](const StatedOrder& order) { return order.of != ClaimCase::best; });
    return of_worst != orders.end()      ? *of_worst
           : not_of_best != orders.end() ? *not_of_best
                                         : orders.front();
}

std::size_t after_sign(std::string_view line, std::size_t label_end) {
    constexpr std::array<std::string_view, 17> signs = {
        ":", "=",   "-",    "–",         "—",          "~",        "≈",   ">",     "→",
        "⇒", "is ", "was ", "would be ", "should be ", "will be ", "of ", "takes "};
    std::string_view rest = trim(line.substr(label_end));
    const auto closes = [](char c) { return std::string_view("*`)]_").find(c) != npos; };
    // "time (worst case): O(n)", "**time**: O(n)", "time complexity of this solution: O(n)"
    if (rest.starts_with('(') && rest.find(')') != npos) {
        rest = trim(rest.substr(rest.find(')') + 1));
    }
    while (!rest.empty() && closes(rest.front())) {
        rest = trim(rest.substr(1));
    }
    for (const std::string_view sign : {":", "=", " is "}) {
        if (const std::size_t at = rest.find(sign);
            at != npos && is_after_label(rest.substr(0, at))) {
            rest = trim(rest.substr(at));
        }
    }
    bool has_sign = false;
    while (true) {
        const auto sign = std::ranges::find_if(
            signs, [&](std::string_view one) { return rest.starts_with(one); });
        if (sign == signs.end()) {
            break;
        }
        has_sign = true;
        rest = trim(rest.substr(sign->size()));
    }
    return has_sign ? static_cast<std::size_t>(rest.data() - line.data()) : npos;
}

}  // namespace judge
