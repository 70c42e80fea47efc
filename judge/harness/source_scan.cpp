#include "harness/source_scan.h"

#include <algorithm>
#include <cctype>
#include <map>
#include <regex>

#include "base/cpp_lexer.h"
#include "base/text.h"

namespace judge {

std::string code_alone(std::string_view source) {
    std::string code;
    code.reserve(source.size());
    for (const CppToken& token : lex_cpp(source)) {
        const bool is_code =
            !token.in_directive && !token.is_comment() && token.kind != CppToken::Kind::literal;
        code += is_code ? std::string(token.text) : blanked(token.text);
    }
    return code;
}

namespace {

/// For each opening parenthesis that is closed, where.
std::map<std::size_t, std::size_t> closing_parentheses(const std::string& code) {
    std::map<std::size_t, std::size_t> closing;
    std::vector<std::size_t> open;
    for (std::size_t i = 0; i < code.size(); ++i) {
        if (code[i] == '(')
            open.push_back(i);
        if (code[i] != ')' || open.empty())
            continue;
        closing[open.back()] = i;
        open.pop_back();
    }
    return closing;
}

std::string_view without_last_blanks(std::string_view text) {
    while (!text.empty() && std::isspace(static_cast<unsigned char>(text.back())))
        text.remove_suffix(1);
    return text;
}

/// Runs of white space as one blank: what follows matches regular expressions, which need stack
/// for every byte of a match.
std::string with_single_blanks(std::string_view code) {
    std::string text;
    for (const char byte : trim(code)) {
        const bool blank = std::isspace(static_cast<unsigned char>(byte));
        if (!blank || !text.ends_with(' '))
            text += blank ? ' ' : byte;
    }
    return text;
}

/// "const std::vector<int> &a" -> "vector<int>&".
std::string type_of(std::string_view declaration) {
    constexpr std::size_t longest = 1000;  // No type for a message is.
    std::string text = with_single_blanks(declaration.substr(0, declaration.find('=')));
    text.resize(std::min(text.size(), longest));
    static const std::regex noise(
        R"(^template ?<[^<>]*>|\bconst\b|\bstd ?::|)"
        R"(\b(inline|static|virtual|explicit)\b|\b(public|private|protected) ?:|\b\w+ ?:: ?$)");
    text = std::regex_replace(text, noise, "");
    static const std::regex around(" ?([<>,&*]) ?");
    return with_single_blanks(std::regex_replace(with_single_blanks(text), around, "$1"));
}

/// The type of a parameter, without its name.
std::string parameter_type(std::string_view declaration) {
    declaration = trim(declaration.substr(0, declaration.find('=')));
    std::size_t name = declaration.size();
    while (name > 0 && is_word_character(declaration[name - 1]))
        --name;
    const std::string_view before = trim(declaration.substr(0, name));
    static const std::vector<std::string_view> words = {"int",    "long", "char",
                                                        "double", "bool", "auto"};
    const bool is_type =
        before.empty() || before.ends_with("::") || before == "const" ||
        std::find(words.begin(), words.end(), declaration.substr(name)) != words.end();
    return type_of(is_type ? declaration : before);
}

std::string parameter_types(std::string_view list) {
    std::string text;
    int depth = 0;
    std::size_t start = 0;
    for (std::size_t i = 0; i <= list.size(); ++i) {
        const char byte = i < list.size() ? list[i] : ',';
        depth += byte == '<' || byte == '(' || byte == '{'   ? 1
                 : byte == '>' || byte == ')' || byte == '}' ? -1
                                                             : 0;
        if (byte != ',' || (depth > 0 && i < list.size()))
            continue;
        const std::string type = parameter_type(list.substr(start, i - start));
        text += (start == 0 ? "" : ", ") + type;
        start = i + 1;
    }
    return text;
}

}  // namespace

SourceScan::SourceScan(std::string_view source) : code_(code_alone(source)) {}

std::vector<SourceScan::Place> SourceScan::definitions() const {
    std::vector<Place> places;
    for (const auto& [open, close] : closing_parentheses(code_)) {
        const std::string_view before =
            without_last_blanks(std::string_view(code_).substr(0, open));
        std::size_t name = before.size();
        while (name > 0 && is_word_character(code_[name - 1]))
            --name;
        static const std::vector<std::string_view> keywords = {
            "if", "for", "while", "switch", "return", "sizeof", "catch", "operator"};
        const std::string_view word = before.substr(name);
        if (word.empty() || std::find(keywords.begin(), keywords.end(), word) != keywords.end())
            continue;
        // What follows a definition's parameter list.
        const std::string_view after = trim(std::string_view(code_).substr(close + 1, 64));
        const std::string_view left = without_last_blanks(before.substr(0, name));
        // A constructor's list of members, not the second half of `a ? f(1) : 2`.
        const bool constructs =
            after.starts_with(':') && !after.starts_with("::") &&
            (left.empty() || left.ends_with(';') || left.ends_with('{') || left.ends_with('}') ||
             left.ends_with(':') || left.ends_with("explicit"));
        if (constructs || after.starts_with('{') || after.starts_with("const") ||
            after.starts_with("noexcept") || after.starts_with("->") ||
            after.starts_with("override"))
            places.push_back({name, open, close});
    }
    return places;
}

std::optional<ScannedFunction> SourceScan::find_function(std::string_view name) const {
    for (const Place& place : definitions()) {
        std::string_view word = std::string_view(code_).substr(place.name, place.open - place.name);
        if (trim(word) != name)
            continue;
        const std::size_t before = code_.find_last_of(";{}", place.name == 0 ? 0 : place.name - 1);
        const std::size_t start = before == code_.npos ? 0 : before + 1;
        ScannedFunction function;
        function.returns = type_of(std::string_view(code_).substr(start, place.name - start));
        function.parameters = parameter_types(
            std::string_view(code_).substr(place.open + 1, place.close - place.open - 1));
        function.line =
            1 + static_cast<int>(
                    std::count(code_.begin(), code_.begin() + static_cast<long>(place.name), '\n'));
        return function;
    }
    return std::nullopt;
}

std::vector<std::string> SourceScan::function_names() const {
    std::vector<std::string> names;
    for (const Place& place : definitions())
        names.emplace_back(
            trim(std::string_view(code_).substr(place.name, place.open - place.name)));
    return names;
}

}  // namespace judge
