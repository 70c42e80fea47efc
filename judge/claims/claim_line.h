#pragma once

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

#include "claims/claim_tokens.h"

namespace judge {

/// The tokens of a line in which a claim may stand, and what lies between them. A place is the
/// index of a token; an item is an order or a label.
class ClaimLine {
  public:
    /// The text must outlive it.
    explicit ClaimLine(std::string_view text) : tokens_(claim_tokens(text)) {}

    const ClaimToken& operator[](std::size_t place) const { return tokens_[place]; }
    std::span<const ClaimToken> range(std::size_t begin, std::size_t end) const {
        return std::span(tokens_).subspan(begin, end - begin);
    }

    /// The first item from a place on, or the end.
    std::size_t next_item(std::size_t place) const;

    /// The words before an item, back to where another part of the line ends.
    std::span<const ClaimToken> words_before(std::size_t item) const;

    /// Past the labels that begin at a place: "time", "time and space", "T/S".
    std::size_t after_labels(std::size_t place) const;

    /// The same without a last one that has a sign or an order of its own.
    std::size_t after_labels_alone(std::size_t place) const;

    /// Past what may stand between labels and their sign: "(worst case)", "of this solution".
    std::size_t after_note(std::size_t place) const;

    /// Past ":", "=", "-->", "is", "would be"; the same place when there is none.
    std::size_t after_sign(std::size_t place) const;

    /// Whether a sign, and whether a sign and an order follow on labels.
    bool has_sign(std::size_t behind_labels) const;
    bool has_own_order(std::size_t behind_labels) const;

    /// Whether a label follows on an order so closely that it may be its own: "O(1) extra space".
    bool belongs_to_next(std::size_t order) const;

  private:
    bool ends_words(std::size_t place) const;

    std::vector<ClaimToken> tokens_;
};

}  // namespace judge
