#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace judge {

/// One value of a YAML file and its place. It is not interpreted: whether `1` is a number is for
/// the reader to say, who knows what is wanted there.
struct Node {
    enum class Kind : std::uint8_t { nothing, scalar, list, mapping };

    /// How a scalar is written: as it is, in quotes, or as a block that `|` or `>` introduces.
    enum class Style : std::uint8_t { plain, quoted, block };

    /// What YAML allows and problem files do not. `unreadable` is a value that was reported when
    /// the file was parsed.
    enum class Fault : std::uint8_t { none, tag, anchor, alias, unreadable };

    Kind kind = Kind::nothing;
    Style style = Style::plain;
    Fault fault = Fault::none;
    int line = 1;                ///< From 1. A value that is left out has the place of its key.
    int column = 1;              ///< From 1, in bytes.
    std::string text;            ///< Of a scalar, without quotes and escapes.
    std::vector<Node> children;  ///< A list's elements; a mapping's keys and values in turn.

    bool is(Kind wanted) const { return kind == wanted; }
    bool is_plain() const { return kind == Kind::scalar && style == Style::plain; }
    std::size_t pairs() const { return children.size() / 2; }
    const Node& key(std::size_t i) const { return children[2 * i]; }
    const Node& value(std::size_t i) const { return children[2 * i + 1]; }
};

}  // namespace judge
