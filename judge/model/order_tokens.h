#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace judge {

/// A word or sign of an order's notation, in one spelling: `**`, `²` and `·` are `^`, `^(2)` and
/// `*` here, `nlogn` is three tokens, `log₂` is `log`.
struct OrderToken {
    enum class Kind {
        number,
        name,      ///< A variable.
        function,  ///< log, sqrt, cbrt, max, constant (of whatever argument).
        wrapper,   ///< O or theta.
        filler,    ///< "amortized", "per", "call": says nothing about growth.
        sign,      ///< One of + - * / ^ ( ) , !
        end,
    };
    Kind kind = Kind::end;
    std::string text;
    double value = 0;    ///< Of a number.
    bool glued = false;  ///< No space stands before it.

    bool is(char c) const { return kind == Kind::sign && text.front() == c; }
};

/// The tokens of `text`, an `end` last; nothing when it has characters or words that no order has.
std::optional<std::vector<OrderToken>> order_tokens(std::string_view text,
                                                    const std::vector<std::string>& variables);

}  // namespace judge
