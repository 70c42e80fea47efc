#include "problem/types.h"

#include <fmt/core.h>

#include <algorithm>
#include <array>

#include "base/text.h"
#include "problem/fields.h"
#include "problem/scalars.h"

namespace judge {
namespace {

/// Of types that a later version will have: trees, lists, nodes of them, callbacks, nullables.
bool is_reserved(std::string_view text) {
    static constexpr auto words =
        std::to_array<std::string_view>({"tree", "list", "node", "callback", "function"});
    const std::string_view word = text.substr(0, text.find_first_of(" <[(?"));
    return std::find(words.begin(), words.end(), word) != words.end() || text.ends_with('?') ||
           text.find('(') != std::string_view::npos;
}

std::string type_suggestion(std::string_view text) {
    const std::string_view scalar = text.substr(0, text.find('['));
    std::string brackets(text.substr(scalar.size()));
    if (!parse_type("int" + brackets))
        brackets.clear();
    const auto near = nearest(scalar, scalar_names());
    return near ? fmt::format("did you mean `{}{}`?", *near, brackets)
                : "the types: bool, int, long, double, char, string, and arrays such as int[][]";
}

}  // namespace

Type read_type(Document& document, const Node& node, std::string_view name) {
    if (node.is(Node::Kind::mapping) && node.fault == Node::Fault::none) {
        document.mistake(node, fmt::format("a mapping as the type of `{}` is reserved for a later "
                                           "version of the format",
                                           name));
        return unknown_type;
    }
    if (!node.is(Node::Kind::scalar) || node.fault != Node::Fault::none) {
        wants(document, node, name, "the name of a type",
              node.is(Node::Kind::list) ? "write an array of int as \"int[]\"" : "");
        return unknown_type;
    }
    if (const auto type = parse_type(node.text))
        return *type;
    if (is_reserved(node.text)) {
        document.mistake(node, fmt::format("type {}", reserved_message(node.text)));
    } else {
        document.mistake(node, fmt::format("unknown type `{}`", elide_middle(node.text, 60)),
                         type_suggestion(node.text));
    }
    return unknown_type;
}

std::vector<Parameter> read_parameters(Document& document, const Node& node,
                                       std::string_view name) {
    std::vector<Parameter> parameters;
    Fields fields(document, node, name, "parameter");
    for (const auto& [key, value] : fields.entries()) {
        check_identifier(document, key, key.text);
        parameters.push_back({key.text, read_type(document, value, key.text)});
    }
    return parameters;
}

void check_identifier(Document& document, const Node& node, const std::string& name) {
    if (is_identifier(name)) {
        document.add_name(node);
    } else {
        document.mistake(node, fmt::format("`{}` cannot be a name in C++", elide_middle(name, 60)),
                         "letters, digits and single underscores, a letter first, no keyword");
    }
}

void reject_word(Document& document, const Node& node, std::string_view word,
                 std::string_view meaning) {
    if (node.text == word)
        document.mistake(node, fmt::format("`{}` cannot be a name here: {}", word, meaning),
                         "choose another name");
}

}  // namespace judge
