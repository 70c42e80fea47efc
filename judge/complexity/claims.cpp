#include "complexity/claims.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

#include "base/text.h"
#include "complexity/claim_items.h"
#include "complexity/scanned_source.h"

namespace judge {
namespace {

/// Reads claims from one line of a comment.
class LineReader {
  public:
    LineReader(const CommentLine& comment, const std::vector<std::string>& variables,
               Claims& claims)
        : line_(comment.text),
          own_line_(comment.own_line),
          variables_(variables),
          claims_(claims),
          items_(claim_items(line_)) {}

    void read() {
        for (std::size_t i = 0; i < items_.size(); ++i) {
            if (items_[i].is_order) {
                continue;
            }
            std::optional<Order> order = after_sign(i);
            if (!order) {
                order = before(i);
            }
            if (!order) {
                order = directly_after(i);
            }
            if (order) {
                keep(items_[i].topic, *order);
                keep_for_those_joined_to(i, *order);
            }
        }
    }

  private:
    std::string_view between(std::size_t begin, std::size_t end) const {
        return std::string_view(line_).substr(begin, end - begin);
    }

    std::optional<Order> parsed(std::string_view text) const {
        auto order = parse_order(text, variables_);
        const auto has = [&](const char* name) {
            return std::ranges::find(variables_, name) != variables_.end();
        };
        if (!order || !has("n") || !has("m") || has("V") || has("E")) {
            return order;
        }
        // Vertices and edges, as graph problems call them.
        for (Term& term : order->terms) {
            for (const auto& [written, meant] :
                 {std::pair{"V", "n"}, {"v", "n"}, {"E", "m"}, {"e", "m"}}) {
                if (const auto found = term.find(written);
                    found != term.end() && !term.contains(meant) && !has(written)) {
                    const Factor factor = found->second;
                    term.erase(found);
                    term.emplace(meant, factor);
                }
            }
        }
        return canonical(std::move(*order));
    }

    /// "n log n" without its O( ): only of known sizes and customary letters, for it may be prose.
    std::optional<Order> parsed_bare(std::string_view text) const {
        constexpr std::string_view customary = "nmkqVENMKQ";
        text = text.substr(0, text.find_first_of(",;|"));
        while (!(text = trim(text)).empty()) {
            const auto order = parsed(text);
            const auto is_size = [&](const std::string& name) {
                return std::ranges::find(variables_, name) != variables_.end() ||
                       (name.size() == 1 && customary.find(name.front()) != std::string_view::npos);
            };
            if (order) {
                const std::vector<std::string> names = variables_of(*order);
                const bool says_constant = lower_case(text).starts_with("constant");
                if ((!names.empty() || says_constant) && std::ranges::all_of(names, is_size)) {
                    return order;
                }
            }
            const std::size_t space = text.rfind(' ');
            text = text.substr(0, space == std::string_view::npos ? 0 : space);
        }
        return std::nullopt;
    }

    /// "time: O(n)", "time = n log n", "time complexity is O(n)".
    std::optional<Order> after_sign(std::size_t label) {
        std::size_t at = items_[label].end;
        std::string_view rest = trim(between(at, line_.size()));
        if (rest.starts_with('(') && closing_parenthesis(rest, 0) != std::string_view::npos) {
            rest = trim(rest.substr(closing_parenthesis(rest, 0)));  // "time (worst case): O(n)"
        }
        bool has_sign = false;
        for (const std::string_view sign : {":", "=", "-", "–", "—", "~", "≈", "is ", "of "}) {
            if (rest.starts_with(sign)) {
                has_sign = true;
                rest = trim(rest.substr(sign.size()));
            }
        }
        if (!has_sign) {
            return std::nullopt;
        }
        const auto begin = static_cast<std::size_t>(rest.data() - line_.data());
        for (std::size_t i = label + 1; i < items_.size() && items_[i].is_order; ++i) {
            // "time: amortized O(1)" has one in its way.
            if (items_[i].begin < begin || !is_filler(between(begin, items_[i].begin))) {
                continue;
            }
            if (items_[label].topic == ClaimTopic::unnamed && is_followed_by_label(i)) {
                return std::nullopt;  // "complexity: O(1) space"
            }
            items_[i].used = true;
            return parsed(between(items_[i].begin, items_[i].end));
        }
        std::size_t end = line_.size();
        if (label + 1 < items_.size()) {
            end = items_[label + 1].begin;
        }
        return begin < end ? parsed_bare(between(begin, end)) : std::nullopt;
    }

    /// "O(n) time", in a comment of its own: beside code it speaks of that line alone.
    std::optional<Order> before(std::size_t label) {
        if (!own_line_ || label == 0 || !items_[label - 1].is_order || items_[label - 1].used ||
            items_[label].topic == ClaimTopic::unnamed) {
            return std::nullopt;
        }
        ClaimItem& order = items_[label - 1];
        if (!is_filler(between(order.end, items_[label].begin))) {
            return std::nullopt;
        }
        order.used = true;
        return parsed(between(order.begin, order.end));
    }

    /// "Time O(n)", where the label begins the line or a part of it.
    std::optional<Order> directly_after(std::size_t label) {
        const std::string_view head = trim(between(0, items_[label].begin));
        const bool begins = head.empty() || head.ends_with(',') || head.ends_with(';') ||
                            head.ends_with('@') || head.ends_with('|') || head.ends_with('-');
        if (!begins || label + 1 == items_.size() || !items_[label + 1].is_order) {
            return std::nullopt;
        }
        ClaimItem& order = items_[label + 1];
        if (order.used || !is_filler(between(items_[label].end, order.begin))) {
            return std::nullopt;
        }
        order.used = true;
        return parsed(between(order.begin, order.end));
    }

    bool is_followed_by_label(std::size_t order) const {
        return order + 1 < items_.size() && !items_[order + 1].is_order &&
               is_filler(between(items_[order].end, items_[order + 1].begin));
    }

    /// Words that may stand between a label and its order.
    static bool is_filler(std::string_view text) {
        static constexpr auto words = std::to_array<std::string_view>(
            {"additional", "amortised", "amortized", "auxiliary", "average", "avg", "case", "extra",
             "expected", "in", "of", "on", "the", "worst"});
        std::string word;
        for (const char c : lower_case(text) + " ") {
            if (is_word_character(c)) {
                word += c;
            } else if (c != ' ' && c != '-' && c != '`' && c != '$' && c != '(' && c != ')') {
                return false;
            } else if (!word.empty()) {
                if (std::ranges::find(words, word) == words.end()) {
                    return false;
                }
                word.clear();
            }
        }
        return true;
    }

    /// "time and space: O(n)"
    void keep_for_those_joined_to(std::size_t label, const Order& order) {
        for (std::size_t i = label; i-- > 0 && !items_[i].is_order;) {
            const std::string_view joint = trim(between(items_[i].end, items_[i + 1].begin));
            if (joint != "and" && joint != "&" && joint != "/" && joint != "," && joint != "+") {
                return;
            }
            keep(items_[i].topic, order);
        }
    }

    void keep(ClaimTopic topic, const Order& order) {
        std::optional<Order>& place = topic == ClaimTopic::space ? claims_.space : claims_.time;
        if (!place) {
            place = order;
        }
    }

    const std::string& line_;
    bool own_line_;
    const std::vector<std::string>& variables_;
    Claims& claims_;
    std::vector<ClaimItem> items_;
};

/// The bases of powers rounded up: people call 1.618^n, which Fibonacci's recursion takes, 2^n.
Order in_whole_bases(Order order) {
    for (Term& term : order.terms) {
        for (auto& [name, factor] : term) {
            factor.base = std::ceil(factor.base);
        }
    }
    return canonical(std::move(order));
}

}  // namespace

Claims read_claims(std::string_view source, const std::vector<std::string>& variables) {
    Claims claims;
    for (const CommentLine& comment : scan_source(source).comments) {
        LineReader(comment, variables, claims).read();
    }
    return claims;
}

ClaimVerdict judge_claim(const Order& claimed, const Order& measured) {
    if (claimed == in_whole_bases(claimed) && claimed == in_whole_bases(measured)) {
        return ClaimVerdict::right;
    }
    switch (compare(measured, claimed)) {
        case OrderRelation::equal:
            return ClaimVerdict::right;
        case OrderRelation::higher:
            return ClaimVerdict::too_optimistic;
        case OrderRelation::lower:
            return ClaimVerdict::too_pessimistic;
        case OrderRelation::incomparable:
            break;
    }
    return ClaimVerdict::undecidable;
}

ClaimVerdict judge_claim(const Order& claimed, const std::vector<Order>& between) {
    if (between.empty()) {
        return ClaimVerdict::undecidable;
    }
    const ClaimVerdict first = judge_claim(claimed, between.front());
    const bool agreed = std::ranges::all_of(
        between, [&](const Order& order) { return judge_claim(claimed, order) == first; });
    return agreed ? first : ClaimVerdict::undecidable;
}

}  // namespace judge
