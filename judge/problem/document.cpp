#include "problem/document.h"

#include <fmt/core.h>

#include <algorithm>
#include <tuple>

#include "base/text.h"
#include "problem/yaml.h"

namespace judge {
namespace {

constexpr std::size_t most_mistakes = 100;  // Nobody reads more, and each one keeps its line.

}  // namespace

Document::Document(std::string file, std::string text) : source_(std::move(file), std::move(text)) {
    YamlTree tree = read_yaml(source_);
    for (YamlMistake& at : tree.mistakes) {
        mistake(source_.spot(at.line, at.column, at.length), std::move(at.message),
                std::move(at.help));
    }
    if (tree.root) {
        root_ = std::move(*tree.root);
        readable_ = true;
    }
}

SourceSpot Document::spot(const Node& node) const {
    return source_.spot(node.line, node.column, extent(node));
}

SourceSpot Document::rest_of_line(const Node& node) const {
    const std::string_view line = source_.line(node.line);
    const auto before = std::min(line.size(), static_cast<std::size_t>(node.column) - 1);
    return source_.spot(node.line, node.column, trim(line.substr(before)).size());
}

bool Document::has_room() const {
    return reported_.size() < most_mistakes;
}

void Document::add_name(const Node& node) {
    names_.push_back({node.text, spot(node)});
}

void Document::mistake(const Node& at, std::string message, std::string help) {
    mistake(has_room() ? spot(at) : SourceSpot{}, std::move(message), std::move(help));
}

void Document::mistake(SourceSpot where, std::string message, std::string help) {
    if (!has_room()) {
        ++not_kept_;
        return;
    }
    places_.emplace(where.line, where.column);
    reported_.push_back({std::move(message), std::move(where), std::move(help)});
}

Errors Document::mistakes() const {
    Errors errors = reported_;
    add_faults(errors);
    std::stable_sort(errors.begin(), errors.end(), [](const Error& a, const Error& b) {
        return std::tie(a.where->line, a.where->column) < std::tie(b.where->line, b.where->column);
    });
    if (not_kept_ > 0) {
        errors.push_back(usage_error(
            fmt::format("{} in {}", counted(not_kept_, "more mistake"), source_.file())));
    }
    return errors;
}

std::size_t Document::extent(const Node& node) const {
    std::string_view line = source_.line(node.line);
    line.remove_prefix(std::min(line.size(), static_cast<std::size_t>(node.column) - 1));
    if (line.empty())
        return 1;
    if (node.fault != Node::Fault::none || node.is(Node::Kind::nothing))
        return std::max<std::size_t>(1, std::min(line.find_first_of(" \t,:]}"), line.size()));
    if (node.is(Node::Kind::list) || node.style == Node::Style::block)
        return 1;
    if (node.is(Node::Kind::mapping))
        return line.front() == '{' || node.children.empty() ? 1 : extent(node.children.front());
    if (node.style == Node::Style::quoted) {
        std::size_t end = 1;
        while (end < line.size() && line[end] != line.front())
            end += line[end] == '\\' && line.front() == '"' ? 2 : 1;
        return end + 1;
    }
    return line.starts_with(node.text) ? node.text.size() : trim(line).size();
}

void Document::find_faults(const Node& node,
                           std::map<Node::Fault, std::vector<SourceSpot>>& faults) const {
    if (node.fault != Node::Fault::none && node.fault != Node::Fault::unreadable &&
        !places_.contains({node.line, node.column}))
        faults[node.fault].push_back(spot(node));
    for (const Node& child : node.children)
        find_faults(child, faults);
}

void Document::add_faults(Errors& errors) const {
    std::map<Node::Fault, std::vector<SourceSpot>> faults;
    find_faults(root_, faults);
    for (const auto& [fault, spots] : faults) {
        const std::string kind = fault == Node::Fault::tag      ? "tag"
                                 : fault == Node::Fault::anchor ? "anchor"
                                                                : "alias";
        const SourceSpot& where = spots.front();
        const std::string word(where.text.empty()
                                   ? ""
                                   : where.text.substr(static_cast<std::size_t>(where.column) - 1,
                                                       static_cast<std::size_t>(where.length)));
        const std::string plural = kind + (kind == "alias" ? "es" : "s");
        errors.push_back({spots.size() == 1
                              ? fmt::format("{} such as `{}` are not allowed", plural, word)
                              : fmt::format("{} such as `{}` are not allowed, and there are {}",
                                            plural, word, spots.size()),
                          where,
                          "write the value out, or quote it if it is an expression or a text: " +
                              in_quotes(word)});
    }
}

}  // namespace judge
