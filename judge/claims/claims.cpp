#include "claims/claims.h"

#include <algorithm>
#include <span>
#include <utility>

#include "base/text.h"
#include "claims/claim_lines.h"
#include "claims/claim_order.h"
#include "claims/claim_tokens.h"
#include "claims/claim_words.h"

namespace judge {
namespace {

using Kind = ClaimToken::Kind;
using Tokens = std::span<const ClaimToken>;

constexpr std::size_t longest_claim = 40;  // Bytes, of one that cannot be read.

struct Claim {
    ClaimedOrder stated;
    ClaimCase of = ClaimCase::plain;
};

/// Time's and space's.
struct ClaimPair {
    std::optional<Claim> time, space;
};

/// One of the orders that a label has: "O(n) average, O(n^2) worst" are two.
struct StatedOrder {
    std::string text;     ///< As written; parts that words keep apart are joined by " + ".
    std::size_t end = 0;  ///< The place behind it.
    ClaimCase of = ClaimCase::plain;
    bool per_call = false;
    bool is_listed = false;  ///< Nothing but signs parts it from the next.
};

/// Whether a later claim is meant rather than an earlier one. What the worst case of a later line
/// takes may be that of another function.
bool outranks(const Claim& later, const Claim& earlier) {
    if (!later.stated.order || !earlier.stated.order)
        return later.stated.order && !earlier.stated.order;
    return (earlier.of == ClaimCase::best && later.of != ClaimCase::best) ||
           (earlier.of == ClaimCase::average && later.of == ClaimCase::worst);
}

/// That of the worst case, else the first that is not of the best.
const StatedOrder& meant(const std::vector<StatedOrder>& orders) {
    const auto of_worst = std::ranges::find(orders, ClaimCase::worst, &StatedOrder::of);
    const auto not_of_best = std::ranges::find_if(
        orders, [](const StatedOrder& order) { return order.of != ClaimCase::best; });
    return of_worst != orders.end()      ? *of_worst
           : not_of_best != orders.end() ? *not_of_best
                                         : orders.front();
}

ClaimCase or_else(ClaimCase first, ClaimCase second) {
    return first == ClaimCase::plain ? second : first;
}

/// Reads the claims of one line by the grammar in claims.h. A place is the index of a token.
class LineReader {
  public:
    LineReader(const CommentLine& comment, const std::vector<std::string>& variables)
        : own_line_(comment.own_line),
          variables_(variables),
          all_(claim_tokens(comment.text)),
          tokens_(all_) {}

    ClaimPair read() {
        while (at().kind != Kind::end)
            if (!(at().is_label() ? labelled() : labelled_behind()))
                ++at_;
        return std::move(claims_);
    }

  private:
    const ClaimToken& at() const { return tokens_[at_]; }
    Tokens range(std::size_t begin, std::size_t end) const {
        return tokens_.subspan(begin, end - begin);
    }

    bool ends_words(std::size_t place) const {
        return tokens_[place].is_item() || tokens_[place].kind == Kind::end;
    }

    /// The first order or label from a place on, or the end.
    std::size_t next_item(std::size_t place) const {
        while (!ends_words(place))
            ++place;
        return place;
    }

    /// Past the labels that begin at a place: "time", "time and space", "T/S".
    std::size_t after_labels(std::size_t place) const {
        while (is_joint(tokens_[place + 1]) && tokens_[place + 2].is_label())
            place += 2;
        return place + 1;
    }

    /// Past what may stand between a label and its sign: "(worst case)", "of this solution".
    std::size_t after_note(std::size_t place) const {
        if (tokens_[place].text == "(") {
            std::size_t close = place;
            while (tokens_[close].text != ")" && !ends_words(close))
                ++close;
            place = tokens_[close].text == ")" ? close + 1 : place;
        }
        while (is_one_of(tokens_[place], {"*", "`", ")", "]", "_"}))
            ++place;
        for (const std::string_view sign : {":", "=", "is"}) {
            std::size_t at = place;
            while (!is_one_of(tokens_[at], {sign}) && !ends_words(at))
                ++at;
            if (!ends_words(at) && is_after_label(range(place, at)))
                place = at;
        }
        return place;
    }

    /// Past ":", "=", "-->", "is", "would be"; the same place when there is none.
    std::size_t after_sign(std::size_t place) const {
        while (true) {
            const bool two = is_one_of(tokens_[place], {"would", "should", "will"}) &&
                             is_one_of(tokens_[place + 1], {"be"});
            if (!two && !is_one_of(tokens_[place], {":", "=", "-", "–", "—", "~", "≈", ">", "→",
                                                    "⇒", "is", "was", "of", "takes"}))
                return place;
            place += two ? 2 : 1;
        }
    }

    bool has_sign(std::size_t behind_label) const {
        const std::size_t note = after_note(behind_label);
        return after_sign(note) != note;
    }

    bool has_own_order(std::size_t behind_label) const {
        const std::size_t begin = after_sign(after_note(behind_label)), item = next_item(begin);
        return has_sign(behind_label) && tokens_[item].kind == Kind::order &&
               is_lead_in(range(begin, item));
    }

    /// labels note sign orders | labels note sign bare-order | labels orders
    bool labelled() {
        const std::size_t first = at_, behind = after_labels(first), note = after_note(behind);
        const std::size_t begin = after_sign(note), item = next_item(begin);
        const bool initial = tokens_[behind - 1].kind == Kind::initial;
        const bool is_order = tokens_[item].kind == Kind::order;
        const bool is_of_next = tokens_[behind - 1].topic == ClaimTopic::unnamed &&
                                belongs_to_next(item);  // "complexity: O(1) space"
        at_ = behind;
        if (begin == note) {
            const std::size_t direct = next_item(behind);
            if (initial || !begins_part(first, behind) || tokens_[direct].kind != Kind::order ||
                !is_filler(range(behind, direct)))
                return true;
            keep_orders(first, behind, direct, initial);
        } else if (is_order && is_lead_in(range(begin, item))) {
            if (!is_of_next && (!initial || is_initial_claim(behind - 1, item)))
                keep_orders(first, behind, item, initial);
        } else if (!initial && begin < item) {
            keep_bare(first, behind, begin, item);
        }
        return true;
    }

    /// An order that a label follows as closely as this belongs to that: "O(1) extra space".
    bool belongs_to_next(std::size_t order) const {
        if (tokens_[order].kind != Kind::order)
            return false;
        const std::size_t next = next_item(order + 1);
        return tokens_[next].is_label() && is_filler(range(order + 1, next));
    }

    /// Whether "T: O(n)" is a part of its own.
    bool is_initial_claim(std::size_t label, std::size_t order) const {
        const bool is_behind_item = std::ranges::any_of(range(0, label), &ClaimToken::is_item);
        return own_line_ &&
               (label == 0 || is_behind_item || tokens_[label - 1].kind != Kind::word) &&
               tokens_[order + 1].kind != Kind::word;
    }

    bool begins_part(std::size_t first, std::size_t behind) const {
        return first == 0 || first == claimed_ || behind > first + 1 ||
               case_in(words_before(first)) != ClaimCase::plain ||
               is_one_of(tokens_[first - 1],
                         {"and", ",", ";", ":", "@", "|", "-", "/", "*", "#", ".", "(", "&", "\\"});
    }

    /// The words before an item, back to where another part of the line ends.
    Tokens words_before(std::size_t item) const {
        std::size_t begin = item;
        while (begin > 0 && !tokens_[begin - 1].is_item() &&
               !is_one_of(tokens_[begin - 1], {",", ";", "|", "/"}))
            --begin;
        return range(begin, item);
    }

    /// stated { separator stated }, of which the first has its order at `order`, and its words from
    /// `words` on. What follows the one that is meant may be of another label.
    std::vector<StatedOrder> orders(std::size_t words, std::size_t order) {
        std::vector<StatedOrder> stated;
        const bool words_come_first = case_in(range(words, order)) != ClaimCase::plain;
        while (true) {
            StatedOrder one{.text = std::string(tokens_[order].text)};
            std::size_t end = order + 1, next = next_item(end);
            // "O(2n) = O(n)", "O(n) for the scan + O(n log n) for the sort"
            while (tokens_[next].kind == Kind::order &&
                   (says_the_same(range(end, next)) || adds(range(end, next)))) {
                one.text = (adds(range(end, next)) ? one.text + " + " : "") +
                           std::string(tokens_[next].text);
                end = next + 1;
                next = next_item(end);
            }
            const Tokens gap = range(end, next);
            const auto first_part = std::ranges::find_if(gap, is_separator);
            const auto last_part = std::find_if(gap.rbegin(), gap.rend(), is_separator).base();
            const bool is_parted = first_part != gap.end(),
                       goes_on = tokens_[next].kind == Kind::order;
            const bool names_next = !is_parted && goes_on && !gap.empty() &&
                                    (words_come_first || is_one_of(gap.back(), {":", "to"}));
            const Tokens own = names_next ? Tokens() : Tokens(gap.begin(), first_part);
            const Tokens of_next = is_parted    ? Tokens(last_part, gap.end())
                                   : names_next ? gap
                                                : Tokens();

            const Tokens before = range(words, order);
            const bool is_upper_end =
                !before.empty() && before.back().text == "to" &&
                (before.size() == 1 || before[before.size() - 2].text == "up");
            one.of = is_upper_end ? ClaimCase::worst : or_else(case_in(before), case_in(own));
            one.per_call = says_per_call(before) ||
                           says_per_call(gap.first(std::min(gap.size(), own.size() + 2)));
            one.is_listed =
                !std::ranges::any_of(gap, is_word) || (gap.size() == 1 && gap[0].text == "and");
            const bool is_of_next_label = belongs_to_next(end - 1) && !has_sign(after_labels(next));
            if (stated.empty() || !is_of_next_label) {
                one.end = end;
                stated.push_back(std::move(one));
            }
            if (!goes_on || !is_lead_in(is_parted ? of_next : gap))
                return stated;
            words = next - of_next.size();
            order = next;
        }
    }

    /// Keeps the orders of the labels from `first` to `behind`: "time and space: O(n)",
    /// "time/space: O(n)/O(1)".
    void keep_orders(std::size_t first, std::size_t behind, std::size_t order, bool initial) {
        const std::vector<StatedOrder> stated = orders(behind, order);
        const Tokens before = words_before(first);
        const std::size_t labels = (behind - first + 1) / 2;
        bool one_each = labels > 1 && stated.size() >= labels;
        for (std::size_t i = 0; one_each && i + 1 < labels; ++i)
            one_each = stated[i].is_listed && stated[i].of == ClaimCase::plain;
        for (std::size_t i = 0; i < labels; ++i) {
            const StatedOrder& one = one_each ? stated[i] : meant(stated);
            const Claim claim = claim_of(one.text, or_else(one.of, case_in(before)),
                                         one.per_call || says_per_call(before));
            if (claim.stated.order || !initial)
                keep(tokens_[first + 2 * i].topic, claim);
            at_ = claimed_ = std::max(at_, one.end);
        }
    }

    void keep_bare(std::size_t first, std::size_t behind, std::size_t begin, std::size_t end) {
        const char* const text = tokens_[begin].text.data();
        const auto length = static_cast<std::size_t>(tokens_[end].text.data() - text);
        if (const auto order = read_bare_order(worst_part({text, length}), variables_)) {
            const bool per_call = says_per_call(range(behind, end));
            for (std::size_t label = first; label < behind; label += 2)
                keep(tokens_[label].topic, {{order, "", per_call}, ClaimCase::plain});
        }
    }

    /// order labels | order joint order label joint label, in a comment of its own: beside code it
    /// speaks of that line alone. "O(n) time and space", "O(n)/O(1) time/space".
    bool labelled_behind() {
        if (!own_line_ || at().kind != Kind::order)
            return false;
        const bool two = is_joint(tokens_[at_ + 1]) && tokens_[at_ + 2].kind == Kind::order;
        for (const std::size_t orders :
             two ? std::vector<std::size_t>{2, 1} : std::vector<std::size_t>{1}) {
            const std::size_t last = at_ + 2 * (orders - 1), label = next_item(last + 1);
            if (tokens_[label].kind != Kind::label || tokens_[label].topic == ClaimTopic::unnamed ||
                !is_filler(range(last + 1, label)))
                continue;
            const std::size_t behind = after_joined_labels(label);
            const std::size_t labels = (behind - label + 1) / 2;
            if (labels < orders || has_own_order(behind))
                continue;
            const Tokens before = words_before(last), gap = range(last + 1, label);
            Tokens tail = range(behind, next_item(behind));
            const auto ends = [](const ClaimToken& token) {
                return is_one_of(token, {",", ";", "|"});
            };
            tail = Tokens(tail.begin(), std::ranges::find_if(tail, ends));
            const ClaimCase of = or_else(case_in(before), or_else(case_in(gap), case_in(tail)));
            const bool per_call =
                says_per_call(before) || says_per_call(gap) || says_per_call(tail);
            for (std::size_t i = 0; i < labels; ++i)
                keep(tokens_[label + 2 * i].topic,
                     claim_of(tokens_[orders == 2 ? at_ + 2 * i : last].text, of, per_call));
            at_ = claimed_ = behind;
            return true;
        }
        return false;
    }

    /// Past a label and one that is joined to it, but has no order of its own.
    std::size_t after_joined_labels(std::size_t label) const {
        const std::size_t next = label + 2;
        if (!is_joint(tokens_[label + 1]) || !tokens_[next].is_label() || has_sign(next + 1))
            return label + 1;
        const std::size_t item = next_item(next + 1);
        const bool has_own = tokens_[item].kind == Kind::order && is_filler(range(next + 1, item));
        return has_own ? label + 1 : next + 1;
    }

    /// "n best, n^2 worst" from its part of the worst case on.
    static std::string_view worst_part(std::string_view text) {
        const std::size_t worst = text.find("worst");
        const std::size_t begin = worst == text.npos ? worst : text.find_last_of(",;|", worst);
        return text.substr(begin + 1);  // npos + 1 is 0.
    }

    Claim claim_of(std::string_view text, ClaimCase of, bool per_call) const {
        auto order = read_claimed_order(text, variables_);
        const std::string shown = order ? "" : elide_middle(text, longest_claim);
        return {{std::move(order), shown, per_call}, of};
    }

    void keep(ClaimTopic topic, Claim claim) {
        const std::string& text = claim.stated.text;
        if (!claim.stated.order &&
            std::none_of(std::ranges::find(text, '('), text.end(), is_word_character))
            return;  // "O(...)" is still to be filled in.
        std::optional<Claim>& kept = topic == ClaimTopic::space ? claims_.space : claims_.time;
        const bool is_worse = kept && kept->stated.order && claim.of == ClaimCase::worst &&
                              kept->of != ClaimCase::worst && claim.stated.order;
        if (is_worse || !kept || outranks(claim, *kept))
            kept = std::move(claim);
    }

    bool own_line_;
    const std::vector<std::string>& variables_;
    std::vector<ClaimToken> all_;
    Tokens tokens_;
    std::size_t at_ = 0;
    std::size_t claimed_ = 0;  ///< Behind the last claim.
    ClaimPair claims_;
};

}  // namespace

Claims read_claims(std::string_view source, const std::vector<std::string>& variables) {
    ClaimPair claims;
    const auto keep = [](std::optional<Claim>& kept, std::optional<Claim> claim) {
        if (claim && (!kept || outranks(*claim, *kept)))
            kept = std::move(claim);
    };
    for (const CommentLine& comment : claim_lines(source)) {
        ClaimPair of_line = LineReader(comment, variables).read();
        keep(claims.time, std::move(of_line.time));
        keep(claims.space, std::move(of_line.space));
    }
    const auto stated = [](std::optional<Claim>& claim) {
        return claim ? std::optional(std::move(claim->stated)) : std::nullopt;
    };
    return {stated(claims.time), stated(claims.space)};
}

}  // namespace judge
