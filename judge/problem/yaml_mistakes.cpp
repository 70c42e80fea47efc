#include "problem/yaml_mistakes.h"

#include <fmt/core.h>
#include <yaml-cpp/exceptions.h>

#include <algorithm>
#include <array>

#include "base/text.h"
#include "support/wire.h"

namespace judge {
namespace {

// Far beyond anything a person writes; yaml-cpp would spend some 200 bytes on each level.
constexpr int deepest_brackets = 100000;

/// The column of the value in a line `- key: value`, from 1; past the line's end without one.
int value_column(std::string_view line) {
    std::size_t at = line.find_first_not_of(' ');
    while (at < line.size() && line.substr(at).starts_with("- "))
        at = line.find_first_not_of(' ', at + 2);
    if (at >= line.size())
        return static_cast<int>(line.size()) + 1;
    const std::size_t colon = line.find(": ", at);
    const std::string_view key = line.substr(at, colon - at);
    if (colon != std::string_view::npos && key.find_first_of(" ()&*!{[") == std::string::npos)
        at = std::min(line.find_first_not_of(' ', colon + 2), line.size());
    return static_cast<int>(at) + 1;
}

/// yaml-cpp's messages in the words of somebody who looks at the file.
std::string in_words(const std::string& yaml_message) {
    using Words = std::pair<std::string_view, std::string_view>;
    static const auto words = std::to_array<Words>({
        {YAML::ErrorMsg::BAD_FILE, "lists and mappings are nested too deeply"},
        {YAML::ErrorMsg::MAP_VALUE, "a `:` cannot be here"},
        {YAML::ErrorMsg::MAP_KEY, "a `?` cannot be here"},
        {YAML::ErrorMsg::BLOCK_ENTRY, "a list element cannot be here"},
        {YAML::ErrorMsg::END_OF_MAP, "a key is expected here, in line with the keys before"},
        {YAML::ErrorMsg::END_OF_SEQ, "a `- ` is expected here, in line with those before"},
        {YAML::ErrorMsg::END_OF_MAP_FLOW, "a `,` or a `}` is expected here"},
        {YAML::ErrorMsg::END_OF_SEQ_FLOW, "a `,` or a `]` is expected here"},
        {YAML::ErrorMsg::FLOW_END, "this bracket was not opened"},
        {YAML::ErrorMsg::UNKNOWN_TOKEN, "a text without quotes cannot begin like this"},
        {YAML::ErrorMsg::UNKNOWN_ANCHOR, "aliases are not allowed"},
        {YAML::ErrorMsg::TAB_IN_INDENTATION, "indent with spaces, not with a tab"},
    });
    for (const auto& [theirs, ours] : words)
        if (yaml_message.starts_with(theirs))  // yaml-cpp 0.8 adds the alias's name.
            return std::string(ours);
    return yaml_message;
}

}  // namespace

std::optional<YamlMistake> unreadable_bytes(const SourceText& source) {
    int depth = 0;
    for (int number = 1; number <= source.line_count(); ++number) {
        const std::string_view line = source.line(number);
        const auto* const begin = reinterpret_cast<const unsigned char*>(line.data());
        const auto* const end = begin + line.size();
        for (const auto* at = begin; at != end;) {
            const int column = static_cast<int>(at - begin) + 1;
            const int length = judge_wire::utf8_length(at, end);
            if (length == 0 || (*at < 0x20 && *at != '\t' && *at != '\r')) {
                return YamlMistake{number, column, 1,
                                   fmt::format("byte 0x{:02x} cannot be in a YAML file{}", *at,
                                               length == 0 ? ": it is not UTF-8" : ""),
                                   ""};
            }
            depth += *at == '[' || *at == '{' ? 1 : *at == ']' || *at == '}' ? -1 : 0;
            if (depth > deepest_brackets)
                return YamlMistake{number, column, 1, "brackets are nested too deeply", ""};
            at += length;
        }
    }
    return std::nullopt;
}

std::optional<YamlMistake> unquoted_expression(const SourceText& source, Place at,
                                               const std::string& yaml_message) {
    const std::string_view line = source.line(at.line);
    const int column = value_column(line);
    if (line.starts_with('\t'))
        return std::nullopt;
    if (column > at.column || static_cast<std::size_t>(column) > line.size())
        return std::nullopt;
    const std::string_view rest = line.substr(static_cast<std::size_t>(column) - 1);
    const std::string value(trim(rest.substr(0, rest.find(" #"))));
    if (value.empty())
        return std::nullopt;
    const bool closed_too_early =
        (value.front() == '[' || value.front() == '{') &&
        (yaml_message == YAML::ErrorMsg::END_OF_MAP || yaml_message == YAML::ErrorMsg::END_OF_SEQ);
    const bool marked = std::string_view("!&*@`%").find(value.front()) != std::string::npos;
    const bool has_colon = value.front() != '"' && value.front() != '\'' && value.front() != '[' &&
                           value.front() != '{' && value.find(": ") != std::string::npos;
    if (!closed_too_early && !marked && !has_colon)
        return std::nullopt;
    return YamlMistake{at.line, column, value.size(), "YAML cannot read this without quotes",
                       "quote this expression or text: " + in_quotes(value)};
}

std::optional<YamlMistake> open_quote(const SourceText& source, Place at) {
    const std::string_view text = source.text();
    for (int number = std::min(at.line - 1, source.line_count()); number >= 1; --number) {
        const std::string_view line = source.line(number);
        char before = ':';  // The last character that is no space; what begins a line is a value.
        for (std::size_t i = 0; i < line.size() && line[i] != '#'; ++i) {
            const bool begins_value =
                (line[i] == '"' || line[i] == '\'') &&
                std::string_view(":-[{,").find(before) != std::string_view::npos;
            if (white_space.find(line[i]) == white_space.npos)
                before = line[i];
            if (!begins_value)
                continue;
            const std::size_t begin = source.offset(number, static_cast<int>(i) + 1);
            const std::size_t end = end_of_quoted(text, begin);
            if (end == text.npos)
                return YamlMistake{number, static_cast<int>(i) + 1, 1,
                                   "not YAML: this quote is never closed", ""};
            const int last = source.place(end).line;
            if (last == at.line)
                return YamlMistake{number, static_cast<int>(i) + 1, 1,
                                   "not YAML: this quote is not closed in its line",
                                   fmt::format("it goes on up to the next one, in line {}", last)};
            if (last > number)
                return std::nullopt;
            i = end - source.offset(number, 1);
        }
    }
    return std::nullopt;
}

/// The text before a `?` at `at` that YAML takes for its own mark, between brackets.
std::string text_before_mark(std::string_view line, Place at) {
    const std::string_view before = line.substr(0, static_cast<std::size_t>(at.column));
    if (!before.ends_with('?'))
        return {};
    const std::size_t begin = before.find_last_of(":,[{");
    return std::string(trim(before.substr(begin == before.npos ? 0 : begin + 1)));
}

YamlMistake syntax_error(const SourceText& source, const std::vector<Node>& open, Place at,
                         const std::string& yaml_message) {
    std::string message = in_words(yaml_message);
    std::string help;
    if (yaml_message.starts_with(YAML::ErrorMsg::INVALID_ESCAPE))
        --at.column;  // yaml-cpp has read on already.
    const bool in_list = yaml_message == YAML::ErrorMsg::END_OF_SEQ_FLOW;
    const bool in_mapping = yaml_message == YAML::ErrorMsg::END_OF_MAP_FLOW;
    for (auto node = open.rbegin(); node != open.rend() && (in_list || in_mapping); ++node) {
        const std::size_t offset = source.offset(node->line, node->column);
        const char bracket = offset < source.text().size() ? source.text()[offset] : ' ';
        if (node->line < at.line && bracket == (in_list ? '[' : '{')) {
            at = {node->line, node->column};
            message = in_list ? "this `[` is never closed" : "this `{` is never closed";
            break;
        }
    }
    const std::string_view line = source.line(at.line);
    if (const std::string asked = text_before_mark(line, at); !asked.empty()) {
        message = "a text that ends with `?` needs quotes here";
        help = "quote it: " + in_quotes(asked);
    }
    const std::string_view indentation = line.substr(0, line.find_first_not_of(" \t"));
    if (in_mapping && line.find("[]") != std::string_view::npos)
        help = "a type with brackets needs quotes between `{` and `}`: \"string[]\"";
    else if (indentation.find('\t') != std::string_view::npos)
        help = "YAML is indented with spaces; this line begins with a tab";
    return {at.line, at.column, 1, "not YAML: " + message, help};
}

std::size_t end_of_quoted(std::string_view text, std::size_t offset) {
    const char quote = text[offset];
    for (std::size_t i = offset + 1; i < text.size(); ++i) {
        const bool doubled = quote == '\'' && text.substr(i, 2) == "''";
        if (doubled || (quote == '"' && text[i] == '\\'))
            ++i;
        else if (text[i] == quote)
            return i;
    }
    return text.npos;
}

std::string in_quotes(const std::string& text) {
    if (text.find('\'') == std::string::npos)
        return "'" + text + "'";
    std::string quoted = "\"";
    for (const char c : text) {
        quoted += c == '"' || c == '\\' ? "\\" : "";
        quoted += c;
    }
    return quoted + "\"";
}

}  // namespace judge
