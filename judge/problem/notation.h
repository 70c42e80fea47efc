#pragma once

#include <optional>
#include <vector>

#include "model/problem.h"
#include "problem/node.h"
#include "problem/source_text.h"
#include "problem/yaml.h"

namespace judge {

/// One input as it was written in the notation of model/notation.h. Nothing is interpreted: whether
/// the names and values fit is for the readers of problem/cases.h to say.
struct NotedCase {
    Node input;                  ///< A mapping of parameters, or a list of calls.
    std::optional<Node> answer;  ///< A function's value, or a list with one for each call.
};

/// What a text in the notation holds, up to what cannot be read.
struct NotedCases {
    std::vector<NotedCase> cases;
    std::optional<YamlMistake> mistake;
};

/// Whether the text is in the notation rather than in YAML: it begins with `NAME =`, or with a call
/// on a line of its own.
bool is_noted(const SourceText& source, const Interface& interface);

/// Reads such a text; of a program problem there is none.
NotedCases read_noted(const SourceText& source, const Interface& interface);

}  // namespace judge
