#include "claims/claims.h"

#include <algorithm>
#include <utility>

#include "base/text.h"
#include "claims/claim_choice.h"
#include "claims/claim_items.h"
#include "claims/claim_lines.h"
#include "claims/claim_order.h"

namespace judge {
namespace {

constexpr std::size_t longest_claim = 40;  // Bytes, of one that cannot be read.

/// An order that a comment states, and of which inputs.
struct Claim {
    ClaimedOrder stated;
    ClaimCase of = ClaimCase::plain;
};

/// Time's and space's.
struct Pair {
    std::optional<Claim> time, space;
};

/// Whether a later claim is meant rather than an earlier one. What the worst case of a later line
/// takes may be that of another function.
bool outranks(const Claim& later, const Claim& earlier) {
    if (!later.stated.order || !earlier.stated.order) {
        return later.stated.order && !earlier.stated.order;
    }
    return (earlier.of == ClaimCase::best && later.of != ClaimCase::best) ||
           (earlier.of == ClaimCase::average && later.of == ClaimCase::worst);
}

/// Reads claims from one line of a comment.
class LineReader {
  public:
    LineReader(const CommentLine& comment, const std::vector<std::string>& variables)
        : line_(comment.text),
          own_line_(comment.own_line),
          variables_(variables),
          items_(claim_items(line_)) {}

    Pair read() {
        for (std::size_t i = 0; i < items_.size(); ++i) {
            if (!items_[i].is_order && !behind_sign(i) && !items_[i].is_initial && !before(i)) {
                directly_behind(i);
            }
        }
        return std::move(claims_);
    }

  private:
    std::string_view between(std::size_t begin, std::size_t end) const {
        return std::string_view(line_).substr(begin, end - begin);
    }

    /// "time: O(n)", "time = n log n", "time complexity is O(n)".
    bool behind_sign(std::size_t label) {
        const std::size_t begin = after_sign(line_, items_[label].end);
        if (begin == std::string_view::npos) {
            return false;
        }
        for (std::size_t i = label + 1; i < items_.size() && items_[i].is_order; ++i) {
            // "time: amortized O(1)" has one in its way.
            if (items_[i].begin < begin || !is_lead_in(between(begin, items_[i].begin))) {
                continue;
            }
            const bool is_of_next = items_[label].topic == ClaimTopic::unnamed &&
                                    i + 1 < items_.size() && !items_[i + 1].is_order &&
                                    is_filler(between(items_[i].end, items_[i + 1].begin));
            const bool is_prose = items_[label].is_initial && !is_initial_claim(label, i);
            if (!is_of_next && !is_prose) {  // "complexity: O(1) space", "S: O(n) elements"
                keep_stated(label, i);
            }
            return !is_of_next;
        }
        const std::size_t end = label + 1 < items_.size() ? items_[label + 1].begin : line_.size();
        const auto order = begin < end && !items_[label].is_initial
                               ? read_bare_order(worst_part(between(begin, end)), variables_)
                               : std::nullopt;
        if (order) {
            const Claim claim{{.order = order, .text = {}}, ClaimCase::plain};
            for (std::size_t i = first_joined_to(label); i <= label; ++i) {
                keep(items_[i].topic, claim);
            }
        }
        return order.has_value();
    }

    /// Whether "T: O(n)" is a part of its own.
    bool is_initial_claim(std::size_t label, std::size_t order) const {
        const std::string_view head = trim(between(0, items_[label].begin));
        const std::string_view tail = trim(between(items_[order].end, line_.size()));
        const bool goes_on = order + 1 < items_.size() &&
                             trim(between(items_[order].end, items_[order + 1].begin)).empty();
        return own_line_ && (head.empty() || !is_word_character(head.back()) || label > 0) &&
               (tail.empty() || !is_word_character(tail.front()) || goes_on);
    }

    /// "O(n) time", in a comment of its own: beside code it speaks of that line alone. Also "O(n)
    /// time and space", "O(n)/O(1) time/space".
    bool before(std::size_t label) {
        if (!own_line_ || label == 0 || !items_[label - 1].is_order || items_[label - 1].used ||
            items_[label].topic == ClaimTopic::unnamed) {
            return false;
        }
        const std::string_view gap = between(items_[label - 1].end, items_[label].begin);
        if (!is_filler(gap)) {
            return false;
        }
        const std::size_t labels = last_joined_to(label) - label + 1;
        const bool one_each = labels == 2 && label > 1 && items_[label - 2].is_order &&
                              is_joint(between(items_[label - 2].end, items_[label - 1].begin));
        const std::string_view tail =
            between(items_[label].end,
                    label + labels < items_.size() ? items_[label + labels].begin : line_.size());
        ClaimCase of = case_before(label - 1);
        for (const std::string_view words : {gap, tail.substr(0, tail.find_first_of(",;|"))}) {
            of = of == ClaimCase::plain ? case_in(words) : of;
        }
        for (std::size_t i = 0; i < labels; ++i) {
            ClaimItem& order = items_[one_each ? label - 2 + i : label - 1];
            order.used = true;
            keep(items_[label + i].topic, claim_of(between(order.begin, order.end), of));
        }
        return true;
    }

    /// "Time O(n)", where the label begins the line or a part of it.
    void directly_behind(std::size_t label) {
        const std::string_view head = trim(between(0, items_[label].begin));
        const bool follows_claim =
            label > 0 && items_[label - 1].used && items_[label - 1].end == head.size();
        const bool begins = head.empty() || follows_claim || head.ends_with(" and") ||
                            case_before(label) != ClaimCase::plain ||
                            std::string_view(",;:@|-/*#.(&\\").find(head.back()) != head.npos;
        if (begins && label + 1 < items_.size() && items_[label + 1].is_order &&
            !items_[label + 1].used &&
            is_filler(between(items_[label].end, items_[label + 1].begin))) {
            keep_stated(label, label + 1);
        }
    }

    /// Keeps the orders that begin with items_[first] for a label and those that are joined to it:
    /// "time and space: O(n)", "time/space: O(n)/O(1)".
    void keep_stated(std::size_t label, std::size_t first) {
        const auto orders = stated_orders(line_, items_, items_[label].end, first);
        const std::size_t first_label = first_joined_to(label);
        const std::size_t labels = label - first_label + 1;
        bool one_each = labels > 1 && orders.size() >= labels;
        for (std::size_t i = 0; one_each && i + 1 < labels; ++i) {
            one_each = orders[i].is_listed && orders[i].of == ClaimCase::plain;
        }
        const StatedOrder& meant = meant_order(orders);
        for (std::size_t i = 0; i < labels; ++i) {
            const StatedOrder& order = one_each ? orders[i] : meant;
            const ClaimCase of = order.of == ClaimCase::plain ? case_before(first_label) : order.of;
            if (Claim claim = claim_of(order.text, of);
                claim.stated.order || !items_[label].is_initial) {
                keep(items_[first_label + i].topic, std::move(claim));
            }
            for (std::size_t used = first; used <= order.last; ++used) {
                items_[used].used = true;
            }
        }
    }

    /// "n best, n^2 worst" from its part of the worst case on.
    static std::string_view worst_part(std::string_view text) {
        const std::size_t worst = text.find("worst");
        const std::size_t begin =
            worst == std::string_view::npos ? worst : text.find_last_of(",;|", worst);
        return text.substr(begin + 1);  // npos + 1 is 0.
    }

    /// What the words before an item say, back to where another part of the line ends.
    ClaimCase case_before(std::size_t item) const {
        const std::size_t begin = item == 0 ? 0 : items_[item - 1].end;
        const std::string_view words = between(begin, items_[item].begin);
        return case_in(words.substr(words.find_last_of(",;|/") + 1));  // npos + 1 is 0.
    }

    static bool is_joint(std::string_view text) {
        text = trim(text);
        return text == "and" || text == "&" || text == "/" || text == "," || text == "+";
    }

    std::size_t first_joined_to(std::size_t label) const {
        while (label > 0 && !items_[label - 1].is_order &&
               is_joint(between(items_[label - 1].end, items_[label].begin))) {
            --label;
        }
        return label;
    }

    /// The last of those that have no order of their own: of "time and space" before no other.
    std::size_t last_joined_to(std::size_t label) const {
        const std::size_t next = label + 1;
        const bool joined = next < items_.size() && !items_[next].is_order &&
                            is_joint(between(items_[label].end, items_[next].begin)) &&
                            after_sign(line_, items_[next].end) == std::string_view::npos;
        const bool has_own = next + 1 < items_.size() && items_[next + 1].is_order &&
                             is_filler(between(items_[next].end, items_[next + 1].begin));
        return joined && !has_own ? next : label;
    }

    Claim claim_of(std::string_view text, ClaimCase of) const {
        ClaimedOrder stated{.order = read_claimed_order(text, variables_), .text = {}};
        if (!stated.order) {
            stated.text = elide_middle(text, longest_claim);
        }
        return {std::move(stated), of};
    }

    void keep(ClaimTopic topic, Claim claim) {
        const std::string& text = claim.stated.text;
        const auto inner = std::ranges::find(text, '(');
        if (!claim.stated.order && std::none_of(inner, text.end(), is_word_character)) {
            return;  // "O(...)" is still to be filled in.
        }
        std::optional<Claim>& kept = topic == ClaimTopic::space ? claims_.space : claims_.time;
        const bool is_worse = kept && kept->stated.order && claim.of == ClaimCase::worst &&
                              kept->of != ClaimCase::worst && claim.stated.order;
        if (is_worse || !kept || outranks(claim, *kept)) {
            kept = std::move(claim);
        }
    }

    const std::string& line_;
    bool own_line_;
    const std::vector<std::string>& variables_;
    Pair claims_;
    std::vector<ClaimItem> items_;
};

}  // namespace

Claims read_claims(std::string_view source, const std::vector<std::string>& variables) {
    Pair claims;
    const auto keep = [](std::optional<Claim>& kept, std::optional<Claim> claim) {
        if (claim && (!kept || outranks(*claim, *kept))) {
            kept = std::move(claim);
        }
    };
    for (const CommentLine& comment : claim_lines(source)) {
        Pair of_line = LineReader(comment, variables).read();
        keep(claims.time, std::move(of_line.time));
        keep(claims.space, std::move(of_line.space));
    }
    Claims stated;
    if (claims.time) {
        stated.time = std::move(claims.time->stated);
    }
    if (claims.space) {
        stated.space = std::move(claims.space->stated);
    }
    return stated;
}

}  // namespace judge
