#pragma once

#include <optional>
#include <string>
#include <vector>

#include "problem/node.h"
#include "problem/source_text.h"

namespace judge {

/// Where and why a text is not YAML, or not YAML that can be told apart from an expression.
struct YamlMistake {
    int line;  ///< 0 for the file as a whole.
    int column;
    std::size_t length;
    std::string message;
    std::string help;
};

/// A file as a tree, as far as it could be read.
struct YamlTree {
    std::optional<Node> root;  ///< Empty when a mistake made the rest unreadable.
    std::vector<YamlMistake> mistakes;
};

/// Reads a file with one YAML document. An empty file is a tree of Kind::nothing.
///
/// A value that is no YAML because it is an expression without quotes (`n: a ? b : c`) is reported
/// and read over, so that the mistakes after it are found too; any other syntax error ends it.
YamlTree read_yaml(const SourceText& source);

/// `text` in quotes, as an author would write it in a problem file.
std::string in_quotes(const std::string& text);

}  // namespace judge
