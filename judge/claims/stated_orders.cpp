#include "claims/stated_orders.h"

#include <algorithm>
#include <utility>

namespace judge {
namespace {

using Tokens = std::span<const ClaimToken>;

/// What stands between two orders: words of the one before, then words of the next.
struct Gap {
    Tokens own, next;
    bool is_parted = false;  ///< By a separator.
};

/// "O(n) on average and O(n^2)": parted at the first separator and at the last.
Gap split(Tokens words, bool are_of_next) {
    const auto first = std::ranges::find_if(words, is_separator);
    if (first == words.end())
        return are_of_next ? Gap{{}, words} : Gap{words, {}};
    const auto last = std::find_if(words.rbegin(), words.rend(), is_separator).base();
    return {{words.begin(), first}, {last, words.end()}, true};
}

/// "to", "up to".
bool names_upper_end(Tokens before) {
    return !before.empty() && before.back().text == "to" &&
           (before.size() == 1 || before[before.size() - 2].text == "up");
}

bool is_word(const ClaimToken& token) {
    return token.kind == ClaimToken::Kind::word;
}

}  // namespace

std::vector<StatedOrder> stated_orders(const ClaimLine& line, std::size_t words,
                                       std::size_t order) {
    const auto is_order = [&](std::size_t place) {
        return line[place].kind == ClaimToken::Kind::order;
    };
    std::vector<StatedOrder> stated;
    const bool words_come_first = case_in(line.range(words, order)) != ClaimCase::plain;
    while (true) {
        StatedOrder one{.text = std::string(line[order].text), .end = order + 1};
        std::size_t next = line.next_item(one.end);
        Tokens gap = line.range(one.end, next);
        while (is_order(next) && (says_the_same(gap) || adds(gap))) {
            one.text = (adds(gap) ? one.text + " + " : "") + std::string(line[next].text);
            one.end = next + 1;
            next = line.next_item(one.end);
            gap = line.range(one.end, next);
        }
        const bool names_next = is_order(next) && !gap.empty() &&
                                (words_come_first || is_one_of(gap.back(), {":", "to"}));
        const auto [own, of_next, is_parted] = split(gap, names_next);
        const Tokens before = line.range(words, order);
        one.of =
            names_upper_end(before) ? ClaimCase::worst : or_else(case_in(before), case_in(own));
        // "O(1) / call": what looks like a separator is none.
        one.per_call =
            says_per_call(before) || says_per_call(gap.first(std::min(gap.size(), own.size() + 2)));
        one.is_listed =
            std::ranges::none_of(gap, is_word) || (gap.size() == 1 && gap[0].text == "and");
        // "average O(n), O(1) space": the last speaks of something else.
        const bool is_of_next_label = !stated.empty() && line.belongs_to_next(one.end - 1) &&
                                      !line.has_sign(line.after_labels(next));
        if (!is_of_next_label)
            stated.push_back(std::move(one));
        if (!is_order(next) || !is_lead_in(is_parted ? of_next : gap))
            return stated;
        words = next - of_next.size();
        order = next;
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

}  // namespace judge
