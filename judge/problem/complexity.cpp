#include "problem/complexity.h"

#include <fmt/core.h>

#include <algorithm>
#include <cctype>

#include "model/order.h"
#include "problem/expressions.h"
#include "problem/scalars.h"
#include "problem/types.h"

namespace judge {
namespace {

/// Where `name` stands as a word of the node's text; the whole node where it is spelled otherwise.
SourceSpot place_of(const Document& document, const Node& node, const std::string& name) {
    const auto is_part = [](char c) {
        return c == '_' || std::isalnum(static_cast<unsigned char>(c)) != 0;
    };
    const std::string& text = node.text;
    for (std::size_t at = text.find(name); node.is_plain() && at != std::string::npos;
         at = text.find(name, at + 1)) {
        const std::size_t end = at + name.size();
        if ((at == 0 || !is_part(text[at - 1])) && (end == text.size() || !is_part(text[end]))) {
            return document.source().spot(node.line, node.column + static_cast<int>(at),
                                          name.size());
        }
    }
    return document.spot(node);
}

/// An order of growth in the names of the sizes. Without sizes, any name will do.
std::optional<Order> read_order(Fields& fields, const std::string& key,
                                const std::vector<std::string>& sizes) {
    Document& document = fields.document();
    const Node* const node = fields.find(key);
    const auto text = node ? read_line(document, *node, key) : std::nullopt;
    if (!text)
        return std::nullopt;
    auto order = parse_order(*text, sizes);
    if (!order) {
        wants(document, *node, key, "an order of growth such as O(n log n)");
        return std::nullopt;
    }
    for (const std::string& name : variables_of(*order)) {
        if (!sizes.empty() && std::find(sizes.begin(), sizes.end(), name) == sizes.end()) {
            document.mistake(place_of(document, *node, name),
                             fmt::format("unknown size `{}`", name),
                             suggestion(name, sizes, "sizes"));
        }
    }
    return order;
}

std::vector<std::string> names_of(const std::vector<Size>& sizes) {
    std::vector<std::string> names;
    for (const Size& size : sizes)
        names.push_back(size.name);
    return names;
}

void check_size_name(Document& document, const Node& node) {
    check_identifier(document, node, node.text);
    reject_word(document, node, "random", "calls of generators are given `random`");
}

/// In a program problem the validator computes the sizes, so that only their names are given.
std::vector<Size> read_size_names(Document& document, const Node& node) {
    std::vector<Size> sizes;
    for (const Node* const element : read_list(document, node, "sizes", "names")) {
        const auto name = read_text(document, *element, "sizes");
        if (!name)
            continue;
        check_size_name(document, *element);
        const bool repeated = std::any_of(sizes.begin(), sizes.end(),
                                          [&](const Size& size) { return size.name == *name; });
        if (repeated)
            document.mistake(*element, fmt::format("repeated size `{}`", *name));
        sizes.push_back({*name, {}});
    }
    return sizes;
}

std::vector<Size> read_sizes(Fields& fields, const Interface& interface) {
    std::vector<Size> sizes;
    Document& document = fields.document();
    const Node* const node = fields.find("sizes");
    if (!node)
        return sizes;
    if (takes_text(interface)) {
        if (node->is(Node::Kind::mapping) && node->fault == Node::Fault::none) {
            document.mistake(*node, "the sizes of a program problem are computed by validator.cpp",
                             "list their names: [n, m]");
            return sizes;
        }
        return read_size_names(document, *node);
    }
    Fields named(document, *node, "sizes", "size");
    for (const auto& [key, value] : named.entries()) {
        check_size_name(document, key);
        auto expression = read_expression(document, value, key.text);
        // Kept without its expression too, so that `grow` finds the name.
        sizes.push_back({key.text, expression.value_or(Expression{})});
    }
    return sizes;
}

std::vector<Growth> read_grow(Fields& fields, const std::vector<Size>& sizes) {
    std::vector<Growth> growths;
    Document& document = fields.document();
    const Node* const node = fields.find("grow");
    if (!node)
        return growths;
    const std::vector<std::string> names = names_of(sizes);
    if (!node->is(Node::Kind::mapping) && !names.empty()) {
        const std::string all = names.size() == 1 ? names.front() : "";
        return {{all, read_generator_calls(document, *node, "grow")}};
    }
    Fields named(document, *node, "grow", "size");
    for (const auto& [key, value] : named.entries()) {
        if (std::find(names.begin(), names.end(), key.text) == names.end()) {
            document.mistake(key, fmt::format("unknown size `{}`", key.text),
                             suggestion(key.text, names, "sizes"));
        }
        growths.push_back({key.text, read_generator_calls(document, value, key.text)});
    }
    return growths;
}

Domain read_where(Fields& fields, const std::vector<std::string>& names) {
    const Node* const node = fields.find("where");
    if (!node)
        return {};
    const auto text = read_line(fields.document(), *node, "where");
    if (!text)
        return {};
    auto domain = Domain::parse(*text, names);
    if (domain)
        return std::move(*domain);
    const Error& error = domain.errors().front();
    fields.document().mistake(*node, error.message, error.help);
    return {};
}

}  // namespace

IntendedComplexity read_complexity(Fields& problem, const Interface& interface) {
    IntendedComplexity complexity;
    const Node* const node = problem.find("complexity");
    if (!node)
        return complexity;
    Fields fields(problem.document(), *node, "complexity");
    complexity.sizes = read_sizes(fields, interface);
    const std::vector<std::string> names = names_of(complexity.sizes);
    complexity.time = read_order(fields, "time", names);
    complexity.space = read_order(fields, "space", names);
    complexity.grow = read_grow(fields, complexity.sizes);
    complexity.where = read_where(fields, names);
    fields.reject_others();
    return complexity;
}

}  // namespace judge
