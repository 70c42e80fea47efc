#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "problem/node.h"
#include "problem/source_text.h"
#include "problem/yaml.h"

namespace judge {

/// Bytes that cannot be in a YAML file, or nesting that would be dear to parse. yaml-cpp lets the
/// first pass, and takes one of them (4) for the file's end.
std::optional<YamlMistake> unreadable_bytes(const SourceText& source);

/// The value in whose line yaml-cpp stopped with `yaml_message`, if it looks like an expression
/// that needs quotes.
std::optional<YamlMistake> unquoted_expression(const SourceText& source, Place at,
                                               const std::string& yaml_message);

/// A quote that is closed in a later line only, where yaml-cpp stopped: what was meant to close it
/// is missing.
std::optional<YamlMistake> open_quote(const SourceText& source, Place at);

/// Any other syntax error. `open` are the lists and mappings around the place, outermost first.
YamlMistake syntax_error(const SourceText& source, const std::vector<Node>& open, Place at,
                         const std::string& yaml_message);

/// Where the quoted text that starts at `offset` ends: its last quote, or npos. yaml-cpp takes the
/// file's end as its end.
std::size_t end_of_quoted(std::string_view text, std::size_t offset);

}  // namespace judge
