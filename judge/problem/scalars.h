#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "problem/document.h"

namespace judge {

// Single values. Each reader returns nothing for a value of another kind, and reports it under
// `name`, which is the value's key.

/// What a message says of a value: "nothing", "a list", "`many`", "the text \"1\"".
std::string found(const Node& node);

/// Reports "`name` wants a whole number, got `many`", unless the value was reported already.
void wants(Document& document, const Node& node, std::string_view name, std::string_view what,
           std::string help = {});

/// Any scalar as its text.
std::optional<std::string> read_text(Document& document, const Node& node, std::string_view name);

/// A text of one line that is not blank.
std::optional<std::string> read_line(Document& document, const Node& node, std::string_view name);

std::optional<long long> read_whole(Document& document, const Node& node, std::string_view name,
                                    long long least, long long most);
std::optional<bool> read_truth(Document& document, const Node& node, std::string_view name);

/// A number that is not negative and not infinite.
std::optional<double> read_tolerance(Document& document, const Node& node, std::string_view name);

/// The elements of a list; none when it is something else.
std::vector<const Node*> read_list(Document& document, const Node& node, std::string_view name,
                                   std::string_view of_what);

/// A list of texts of one line.
std::vector<std::string> read_lines(Document& document, const Node& node, std::string_view name);

/// What a number can be when it is written as one.
enum class Numeral { number, no_number, too_large };

/// A whole number in decimal, without leading zeros.
Numeral parse_whole(std::string_view text, long long& value);

/// A decimal number, `.nan`, `.inf` or `-.inf`. Numbers whose nearest double is infinite or, but
/// for zero itself, zero are `too_large`.
Numeral parse_real(std::string_view text, double& value);

}  // namespace judge
