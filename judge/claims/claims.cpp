#include "claims/claims.h"

#include <algorithm>
#include <span>
#include <utility>

#include "base/text.h"
#include "claims/claim_line.h"
#include "claims/claim_lines.h"
#include "claims/claim_order.h"
#include "claims/claim_words.h"
#include "claims/stated_orders.h"

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

/// Whether a later claim is meant rather than an earlier one. What the worst case of a later line
/// takes may be that of another function.
bool outranks(const Claim& later, const Claim& earlier) {
    if (!later.stated.order || !earlier.stated.order)
        return later.stated.order && !earlier.stated.order;
    return (earlier.of == ClaimCase::best && later.of != ClaimCase::best) ||
           (earlier.of == ClaimCase::average && later.of == ClaimCase::worst);
}

/// Reads the claims of one line by the grammar in claims.h.
class LineReader {
  public:
    LineReader(const CommentLine& comment, const std::vector<std::string>& variables)
        : line_(comment.text), own_line_(comment.own_line), variables_(variables) {}

    ClaimPair read() {
        while (line_[at_].kind != Kind::end) {
            const bool taken = line_[at_].is_label()            ? labels_first()
                               : line_[at_].kind == Kind::order ? labels_last()
                                                                : false;
            at_ += taken ? 0 : 1;
        }
        return std::move(claims_);
    }

  private:
    /// labels [ note ] sign stated | labels [ note ] sign bare-order | labels stated. Passes the
    /// labels in any case.
    bool labels_first() {
        const std::size_t first = at_, behind = line_.after_labels(first);
        const std::size_t note = line_.after_note(behind), begin = line_.after_sign(note);
        const std::size_t item = line_.next_item(begin);
        const ClaimToken& label = line_[behind - 1];
        const bool initial = label.kind == Kind::initial, has_sign = begin > note;
        at_ = behind;
        if (line_.has_own_order(behind)) {
            // "complexity: O(1) space"
            const bool is_of_next =
                label.topic == ClaimTopic::unnamed && line_.belongs_to_next(item);
            if (!is_of_next && (!initial || is_initial_claim(behind - 1, item)))
                keep_orders(first, behind, item);
        } else if (has_sign && !initial && begin < item) {
            keep_bare(first, behind, begin, item);
        } else if (const std::size_t order = line_.next_item(behind);
                   !has_sign && !initial && line_[order].kind == Kind::order &&
                   is_filler(line_.range(behind, order)) && begins_part(first, behind)) {
            keep_orders(first, behind, order);
        }
        return true;
    }

    /// stated labels | order joint order label joint label, in a comment of its own: beside code it
    /// speaks of that line alone. "O(n) time and space", "O(n)/O(1) time/space".
    bool labels_last() {
        const bool may_be_two = is_joint(line_[at_ + 1]) && line_[at_ + 2].kind == Kind::order;
        return own_line_ &&
               ((may_be_two && take_labels_last(at_ + 2, 2)) || take_labels_last(at_, 1));
    }

    /// The same of so many orders, the last of which is at a place.
    bool take_labels_last(std::size_t order, std::size_t orders) {
        const std::size_t first = line_.next_item(order + 1);
        const Tokens before = line_.words_before(order), gap = line_.range(order + 1, first);
        if (line_[first].kind != Kind::label || line_[first].topic == ClaimTopic::unnamed ||
            !is_filler(gap))
            return false;
        const std::size_t behind = line_.after_labels_alone(first);
        const std::size_t labels = (behind - first + 1) / 2;
        if (labels < orders || line_.has_own_order(behind))
            return false;
        Tokens tail = line_.range(behind, line_.next_item(behind));
        tail = {tail.begin(), std::ranges::find_if(tail, [](const ClaimToken& token) {
                    return is_one_of(token, {",", ";", "|"});
                })};
        const ClaimCase of = or_else(case_in(before), or_else(case_in(gap), case_in(tail)));
        const bool per_call = says_per_call(before) || says_per_call(gap) || says_per_call(tail);
        for (std::size_t i = 0; i < labels; ++i)
            keep(line_[first + 2 * i].topic,
                 claim_of(line_[orders == 2 ? at_ + 2 * i : order].text, of, per_call));
        at_ = claimed_ = behind;
        return true;
    }

    /// Whether "T: O(n)" is a part of its own.
    bool is_initial_claim(std::size_t label, std::size_t order) const {
        return own_line_ &&
               (label == 0 || line_.next_item(0) < label || line_[label - 1].kind != Kind::word) &&
               line_[order + 1].kind != Kind::word;
    }

    /// Whether labels begin the line or a part of it, so that they need no sign.
    bool begins_part(std::size_t first, std::size_t behind) const {
        return first == 0 || first == claimed_ || behind > first + 1 ||
               case_in(line_.words_before(first)) != ClaimCase::plain ||
               is_one_of(line_[first - 1],
                         {"and", ",", ";", ":", "@", "|", "-", "/", "*", "#", ".", "(", "&", "\\"});
    }

    /// Keeps the orders of the labels from `first` to `behind`: "time and space: O(n)",
    /// "time/space: O(n)/O(1)".
    void keep_orders(std::size_t first, std::size_t behind, std::size_t order) {
        const std::vector<StatedOrder> stated = stated_orders(line_, behind, order);
        const Tokens before = line_.words_before(first);
        const std::size_t labels = (behind - first + 1) / 2;
        bool one_each = labels > 1 && stated.size() >= labels;
        for (std::size_t i = 0; one_each && i + 1 < labels; ++i)
            one_each = stated[i].is_listed && stated[i].of == ClaimCase::plain;
        for (std::size_t i = 0; i < labels; ++i) {
            const StatedOrder& one = one_each ? stated[i] : meant_order(stated);
            const Claim claim = claim_of(one.text, or_else(one.of, case_in(before)),
                                         one.per_call || says_per_call(before));
            if (claim.stated.order || line_[behind - 1].kind == Kind::label)
                keep(line_[first + 2 * i].topic, claim);
            at_ = claimed_ = std::max(at_, one.end);
        }
    }

    void keep_bare(std::size_t first, std::size_t behind, std::size_t begin, std::size_t end) {
        const char* const text = line_[begin].text.data();
        const auto length = static_cast<std::size_t>(line_[end].text.data() - text);
        if (const auto order = read_bare_order(worst_part({text, length}), variables_)) {
            const bool per_call = says_per_call(line_.range(behind, end));
            for (std::size_t label = first; label < behind; label += 2)
                keep(line_[label].topic, {{order, "", per_call}, ClaimCase::plain});
        }
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

    ClaimLine line_;
    bool own_line_;
    const std::vector<std::string>& variables_;
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
