#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace judge {

/// Unnamed: a bare "complexity", which means time.
enum class ClaimTopic : std::uint8_t { time, space, unnamed };

/// A piece of a line in which a claim may stand.
struct ClaimToken {
    enum class Kind : std::uint8_t {
        order,    ///< In its O( ), with all that belongs to it: "O(n)^2", "O(n) * O(m)".
        label,    ///< "time", "space complexity".
        initial,  ///< "T" or "S" where it may be a label.
        word,
        mark,  ///< One other character, which may have several bytes.
        end,   ///< Once, as the last; it is empty.
    };
    Kind kind = Kind::end;
    ClaimTopic topic = ClaimTopic::time;  ///< Of a label or an initial.
    std::string_view text;                ///< Within the line.

    bool is_label() const { return kind == Kind::label || kind == Kind::initial; }
    bool is_item() const { return kind == Kind::order || is_label(); }
};

/// The tokens of a line, without its blanks. An order whose parenthesis stays open ends before the
/// next comma.
std::vector<ClaimToken> claim_tokens(std::string_view line);

}  // namespace judge
