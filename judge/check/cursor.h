#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace judge {

/// Walks the elements of an array in canonical JSON (no white space), or the fields of a struct,
/// from first to last, giving each one's bytes; nothing is decoded or copied, so a value's bytes
/// stay exactly what they are.
///
/// The text may come from a hostile program: nesting costs no stack, and every step takes at least
/// one byte. An element's own insides are not checked, only where it ends.
class Elements {
  public:
    explicit Elements(std::string_view array);

    /// The next element; nullopt after the last one and from the first malformed place on.
    std::optional<std::string_view> next();

    /// Of a struct: the name of the field that next() gave last, as it stands there.
    std::string_view field() const { return field_; }

    /// Goes on to the end; how many elements that were.
    std::size_t skip_rest();

    /// Whether an earlier step met something that is not `[value,value,...]` or
    /// `{"name":value,...}`. Reliable once next() has returned nullopt.
    bool malformed() const { return malformed_; }

  private:
    std::optional<std::string_view> fail();

    std::string_view rest_, field_;
    char close_ = ']';
    bool first_ = true;
    bool malformed_ = false;
};

/// Whether `value` claims to be an array; it may still turn out malformed.
bool is_array(std::string_view value);

/// The same of a struct.
bool is_struct(std::string_view value);

/// Whether `value` is one JSON value from its first to its last byte: a closed string, a number, a
/// word, or an array of elements that are not looked into.
bool is_value(std::string_view value);

/// Takes the next line, without its line feed, off the front of `text`; nullopt when `text` is
/// empty. A carriage return is a byte like any other.
std::optional<std::string_view> take_line(std::string_view& text);

}  // namespace judge
