#include "problem/packed_file.h"

#include <fmt/core.h>

#include <algorithm>
#include <array>

#include "base/text.h"
#include "model/written_test.h"
#include "problem/document.h"

namespace judge {
namespace {

/// Every other key is left out, those of later versions too.
constexpr auto kept_keys =
    std::to_array<std::string_view>({"format", "title", "difficulty", "structs", "function",
                                     "class", "program", "check", "constraints"});

std::string scalar(const Node& node) {
    return node.is_plain() && node.text.find('\n') == std::string::npos ? node.text
                                                                        : yaml_text(node.text);
}

/// What stands behind `key:` or `-`, with its line break.
std::string value_text(const Node& node, std::size_t depth) {
    if (node.is(Node::Kind::nothing))
        return " ~\n";
    if (node.is(Node::Kind::scalar))
        return " " + scalar(node) + "\n";
    const bool is_list = node.is(Node::Kind::list);
    if (node.children.empty())
        return is_list ? " []\n" : " {}\n";
    const std::string indent(2 * depth, ' ');
    std::string text = "\n";
    if (is_list)
        for (const Node& element : node.children)
            text += indent + "-" + value_text(element, depth + 1);
    else
        for (std::size_t i = 0; i < node.pairs(); ++i)
            text += indent + scalar(node.key(i)) + ":" + value_text(node.value(i), depth + 1);
    return text;
}

std::string limits_text(const Problem& problem, std::chrono::nanoseconds time_limit) {
    const Limits& limits = problem.limits;
    return fmt::format("limits:\n  time: {} ms\n  memory: {} B\n  output: {} B\n  threads: {}\n",
                       std::chrono::duration<double, std::milli>(time_limit).count(),
                       limits.memory.count, limits.output.count, limits.threads);
}

}  // namespace

std::string packed_problem_file(const Problem& problem, const std::string& text,
                                const PackedParts& parts) {
    const Document document(problem.shown_as + "/problem.yaml", text);
    const Node& root = document.root();
    std::string packed = "# Made by `judge pack`.\n";
    for (std::size_t i = 0; i < root.pairs(); ++i)
        if (std::ranges::find(kept_keys, root.key(i).text) != kept_keys.end())
            packed += root.key(i).text + ":" + value_text(root.value(i), 1);
    packed += limits_text(problem, parts.time_limit);
    packed += "samples:\n";
    for (const std::string& sample : parts.samples)
        packed += sample;
    packed += "tests:";
    if (parts.tests.empty())
        packed += " []";
    packed += "\n";
    for (const PackedParts::Test& test : parts.tests)
        packed += fmt::format("- name: {}\n  file: {}\n", yaml_text(test.name), test.file);
    return packed;
}

}  // namespace judge
