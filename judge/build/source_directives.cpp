#include "build/source_directives.h"

#include <algorithm>
#include <optional>

#include "base/cpp_lexer.h"
#include "base/text.h"
#include "os/files.h"

namespace judge {
namespace {

/// The source with its comments as blanks and its continued lines joined: what the preprocessor
/// takes directives from.
std::string without_comments(std::string_view source) {
    std::string text;
    text.reserve(source.size());
    for (const CppToken& token : lex_cpp(source))
        if (token.kind == CppToken::Kind::block_comment)
            text += ' ';
        else if (token.kind != CppToken::Kind::line_comment && token.kind != CppToken::Kind::splice)
            text += token.text;
    return text;
}

std::string_view first_word(std::string_view text) {
    const auto end = std::find_if_not(text.begin(), text.end(), is_word_character);
    return text.substr(0, static_cast<std::size_t>(end - text.begin()));
}

/// "define" and what follows it; nothing for a line that is no directive.
struct Directive {
    std::string_view word, rest;
};

std::optional<Directive> directive_in(std::string_view line) {
    line = trim(line);
    for (const std::string_view mark : {"#", "%:"})
        if (line.starts_with(mark)) {
            line = trim(line.substr(mark.size()));
            const std::string_view word = first_word(line);
            return Directive{word, trim(line.substr(word.size()))};
        }
    return std::nullopt;
}

/// Whether something that looks like a declaration, `type name(`, has a name of the library's.
bool declares_function_of(std::string_view text, const LibraryWords& library) {
    constexpr std::string_view no_types[] = {"return", "else", "case", "throw", "new",
                                             "delete", "not",  "and",  "or",    "do"};
    std::string_view before;  // The word or the character before `at`.
    for (std::size_t at = 0; at < text.size();) {
        const std::string_view word = first_word(text.substr(at));
        const std::size_t next = text.find_first_not_of(" \t\r\n", at + word.size());
        const bool after_type =
            !before.empty() && (is_word_character(before[0]) || contains(">*&", before)) &&
            std::find(std::begin(no_types), std::end(no_types), before) == std::end(no_types);
        if (!word.empty() && after_type && next != text.npos && text[next] == '(' &&
            word != "main" && library.may_have(word))
            return true;
        const std::string_view token = word.empty() ? text.substr(at, 1) : word;
        if (token.find_first_of(" \t\r\n") == token.npos)
            before = token;
        at += token.size();
    }
    return false;
}

/// Calls `visit` with what stands after each `include`, as in `#include` and `__has_include(`.
template <class Visit>
void each_include(std::string_view source, const Visit& visit) {
    constexpr std::string_view word = "include";
    for (std::size_t at = source.find(word); at != source.npos; at = source.find(word, at + 1)) {
        std::string_view rest = source.substr(at + word.size());
        if (rest.starts_with("_next"))
            rest.remove_prefix(5);
        if (!rest.empty() && is_word_character(rest[0]))
            continue;
        rest = trim(rest.substr(0, rest.find('\n')));
        if (rest.starts_with('('))
            rest = trim(rest.substr(1));
        visit(rest);
    }
}

}  // namespace

bool LibraryWords::may_have(std::string_view word) const {
    return text.empty() || text.find("\n" + std::string(word) + "\n") != text.npos;
}

LibraryWords library_words(const std::vector<std::string>& headers) {
    std::set<std::string> words;
    for (const std::string& header : headers)
        if (const auto text = read_file(header))
            words.merge(words_of(without_comments(*text)));
    LibraryWords library;
    for (const std::string& word : words)
        library.text += "\n" + word;
    library.text += "\n";
    return library;
}

bool needs_own_headers(std::string_view source, const LibraryWords& library) {
    const std::string text = without_comments(source);
    bool set_up = false;
    std::ptrdiff_t open_braces = 0;
    for (const std::string_view line : split_lines(text)) {
        const std::optional<Directive> directive = directive_in(line);
        if (!directive) {
            set_up = set_up || contains(line, "_Pragma");
            open_braces += std::count(line.begin(), line.end(), '{');
            open_braces -= std::count(line.begin(), line.end(), '}');
        } else if (directive->word == "define" || directive->word == "undef") {
            set_up = set_up || library.may_have(first_word(directive->rest));
        } else if (directive->word == "pragma") {
            set_up = set_up || directive->rest != "once";
        } else if (directive->word.starts_with("include")) {
            if (set_up || open_braces != 0)
                return true;
            if (directive->rest == "<bits/stdc++.h>")
                return false;
            // What a header of the user's defines is not looked for.
            set_up = directive->rest.find('<') != 0;
        }
    }
    return contains(text, "using namespace") && declares_function_of(text, library);
}

std::vector<std::string> quoted_names(std::string_view source) {
    std::vector<std::string> names;
    each_include(source, [&](std::string_view rest) {
        const std::size_t end = rest.starts_with('"') ? rest.find('"', 1) : rest.npos;
        if (end != rest.npos)
            names.emplace_back(rest.substr(1, end - 1));
    });
    return names;
}

bool reads_in_other_ways(std::string_view source) {
    const std::string text = without_comments(source);
    const std::set<std::string> words = words_of(text);
    for (const char* word : {"asm", "__asm", "__asm__", "_Pragma", "__DATE__", "__TIME__",
                             "__TIMESTAMP__", "__has_embed"})
        if (words.contains(word))
            return true;
    bool other = false;
    for (const std::string_view line : split_lines(text)) {
        const std::optional<Directive> directive = directive_in(line);
        if (directive && directive->word.starts_with("include"))
            other = other || directive->rest.find_first_of("<\"") != 0;
        else if (directive && directive->word == "pragma")
            other = other || contains(directive->rest, "dependency");
        else if (directive && directive->word == "embed")
            other = true;
        else if (contains(line, "__has_include"))
            other = other || wants_installed_header(line);
    }
    return other;
}

bool wants_installed_header(std::string_view source) {
    bool wants = false;
    each_include(source, [&](std::string_view rest) {
        // The standard library's own headers have no dot, but for one.
        const std::string_view name = rest.substr(0, rest.find('>'));
        wants = wants || (name.starts_with('<') && name.find_first_of("./") != name.npos &&
                          name != "<bits/stdc++.h");
    });
    return wants;
}

std::set<std::string> defined_types(std::string_view source) {
    const std::vector<CppToken> tokens = code_tokens(source);
    std::set<std::string> names;
    for (std::size_t i = 0; i + 2 < tokens.size(); ++i) {
        const bool is_class = tokens[i].text == "struct" || tokens[i].text == "class";
        const std::string_view next = tokens[i + 2].text;
        if (is_class && (next == "{" || next == ":" || next == "final"))
            names.emplace(tokens[i + 1].text);
    }
    return names;
}

std::string definitions_but(const std::set<std::string>& defined,
                            const std::vector<Definition>& definitions) {
    std::string headers, code;
    for (const Definition& definition : definitions)
        if (!defined.contains(definition.name)) {
            headers += definition.headers;
            code += definition.code;
        }
    return headers + code;
}

std::set<std::string> words_of(std::string_view source) {
    std::set<std::string> words;
    for (std::size_t at = 0; at < source.size();) {
        const std::size_t begin = at;
        while (at < source.size() && is_word_character(source[at]))
            ++at;
        if (at == begin)
            ++at;
        else if (source[begin] < '0' || source[begin] > '9')
            words.emplace(source.substr(begin, at - begin));
    }
    words.erase("defined");  // No name for a macro.
    return words;
}

}  // namespace judge
