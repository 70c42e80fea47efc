#include "harness/source_scan.h"

#include <algorithm>
#include <cctype>
#include <regex>

#include "base/text.h"

namespace judge {
namespace {

bool is_word(char byte) {
    return std::isalnum(static_cast<unsigned char>(byte)) || byte == '_';
}

/// Comments and literals as blanks; line breaks stay.
std::string without_comments(std::string_view source) {
    std::string code(source);
    const auto blank = [&](std::size_t from, std::size_t to) {
        for (std::size_t i = from; i < std::min(to, code.size()); ++i)
            if (code[i] != '\n')
                code[i] = ' ';
    };
    for (std::size_t i = 0; i < code.size(); ++i) {
        const std::string_view rest = std::string_view(code).substr(i);
        if (rest.starts_with("//")) {
            const std::size_t end = std::min(code.find('\n', i), code.size());
            blank(i, end);
            i = end;
        } else if (rest.starts_with("/*")) {
            const std::size_t end = code.find("*/", i + 2);
            const std::size_t after = end == code.npos ? code.size() : end + 2;
            blank(i, after);
            i = after - 1;
        } else if (code[i] == '"' || (code[i] == '\'' && (i == 0 || !is_word(code[i - 1])))) {
            std::size_t end = i + 1;
            while (end < code.size() && code[end] != code[i] && code[end] != '\n')
                end += code[end] == '\\' ? 2 : 1;
            blank(i, end + 1);
            i = std::min(end, code.size());
        }
    }
    return code;
}

std::size_t closing(const std::string& code, std::size_t open) {
    int depth = 0;
    for (std::size_t i = open; i < code.size(); ++i) {
        depth += code[i] == '(' ? 1 : code[i] == ')' ? -1 : 0;
        if (depth == 0)
            return i;
    }
    return code.npos;
}

/// "const std::vector<int> &a" -> "vector<int>&".
std::string type_of(std::string_view declaration) {
    std::string text(trim(declaration.substr(0, declaration.find('='))));
    static const std::regex noise(
        R"(\bconst\b|\bstd\s*::|\b(inline|static|virtual|public|private|protected)\b\s*:?)");
    text = std::regex_replace(text, noise, "");
    static const std::regex around(R"(\s*([<>,&*])\s*)");
    text = std::regex_replace(text, around, "$1");
    text = std::regex_replace(text, std::regex(R"(\s+)"), " ");
    return std::string(trim(text));
}

/// The type of a parameter, without its name.
std::string parameter_type(std::string_view declaration) {
    declaration = trim(declaration.substr(0, declaration.find('=')));
    std::size_t name = declaration.size();
    while (name > 0 && is_word(declaration[name - 1]))
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
        depth += byte == '<' || byte == '(' ? 1 : byte == '>' || byte == ')' ? -1 : 0;
        if (byte != ',' || (depth > 0 && i < list.size()))
            continue;
        const std::string type = parameter_type(list.substr(start, i - start));
        text += (start == 0 ? "" : ", ") + type;
        start = i + 1;
    }
    return text;
}

}  // namespace

SourceScan::SourceScan(std::string_view source) : code_(without_comments(source)) {}

std::vector<SourceScan::Place> SourceScan::definitions() const {
    std::vector<Place> places;
    for (std::size_t open = code_.find('('); open != code_.npos; open = code_.find('(', open + 1)) {
        std::size_t end = open;
        while (end > 0 && std::isspace(static_cast<unsigned char>(code_[end - 1])))
            --end;
        std::size_t name = end;
        while (name > 0 && is_word(code_[name - 1]))
            --name;
        const std::size_t close = closing(code_, open);
        if (name == end || close == code_.npos)
            continue;
        // What follows a definition's or a declaration's parameter list.
        const std::string_view after = trim(std::string_view(code_).substr(close + 1, 64));
        const bool defines = after.starts_with('{') || after.starts_with("const") ||
                             after.starts_with("noexcept") || after.starts_with("->") ||
                             after.starts_with(':') || after.starts_with("override");
        static const std::vector<std::string_view> keywords = {
            "if", "for", "while", "switch", "return", "sizeof", "catch"};
        const std::string_view word = std::string_view(code_).substr(name, end - name);
        if (defines && std::find(keywords.begin(), keywords.end(), word) == keywords.end())
            places.push_back({name, open, close});
    }
    return places;
}

std::optional<ScannedFunction> SourceScan::find_function(std::string_view name) const {
    for (const Place& place : definitions()) {
        std::string_view word = std::string_view(code_).substr(place.name, place.open - place.name);
        if (trim(word) != name)
            continue;
        const std::size_t before = code_.find_last_of(";{}#", place.name == 0 ? 0 : place.name - 1);
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
