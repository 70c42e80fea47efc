#include "advice/code_structure.h"

#include <algorithm>
#include <cstddef>
#include <utility>

#include "base/cpp_lexer.h"
#include "base/text.h"

namespace judge {
namespace {

/// A literal's quotes stay, so that an argument remains one.
std::string blanked_inside(std::string_view literal) {
    std::string text = blanked(literal);
    text.front() = literal.front();
    if (literal.back() == literal.front())
        text.back() = literal.back();
    return text;
}

std::vector<std::string> lines_of(std::string_view source) {
    std::string text;
    for (const CppToken& token : lex_cpp(source)) {
        text += token.kind == CppToken::Kind::literal ? blanked_inside(token.text)
                : token.is_comment()                  ? blanked(token.text)
                                                      : std::string(token.text);
    }
    std::vector<std::string> lines;
    for (const std::string_view line : split_lines(text))
        lines.emplace_back(line);
    return lines;
}

class Reader {
  public:
    explicit Reader(std::string_view source) : tokens_(code_tokens(source)) {
        result_.lines = lines_of(source);
    }

    CodeStructure read() {
        while (!at_end()) {
            const std::size_t before = at_;
            statement(0);
            at_ += at_ == before;  // A stray closing bracket.
        }
        return std::move(result_);
    }

  private:
    static constexpr int deepest = 200;  // Of nested statements; what lies deeper is not read.

    bool at_end() const { return at_ >= tokens_.size(); }
    bool is(std::string_view text) const { return !at_end() && tokens_[at_].text == text; }

    void statement(int loops) {
        if (at_end() || depth_ == deepest) {
            at_ = tokens_.size();
            return;
        }
        ++depth_;
        if (is("{")) {
            block(loops);
        } else if (is("for") || is("while")) {
            head(loops + 1);
            statement(loops + 1);
        } else if (is("do")) {
            ++at_;
            statement(loops + 1);
            simple(loops + 1);  // while (...);
        } else if (is("if") || is("switch") || is("catch")) {
            head(loops);
            statement(loops);
            if (is("else")) {
                ++at_;
                statement(loops);
            }
        } else if (is("try")) {
            ++at_;
            statement(loops);
        } else {
            simple(loops);
        }
        --depth_;
    }

    void block(int loops) {
        ++at_;
        while (!at_end() && !is("}")) {
            const std::size_t before = at_;
            statement(loops);
            at_ += at_ == before;
        }
        at_ += is("}");  // Macros may hide it.
    }

    /// A keyword and its parentheses.
    void head(int loops) {
        const std::size_t begin = at_++;
        if (is("constexpr"))
            ++at_;
        if (is("("))
            parentheses(loops);
        add(begin, at_, loops);
    }

    /// From an opening parenthesis past the one that closes it; bodies of lambdas are read.
    void parentheses(int loops) {
        int open = 0;
        while (!at_end()) {
            if (is("{")) {
                if (depth_ == deepest) {
                    at_ = tokens_.size();
                    return;
                }
                ++depth_;
                block(loops);
                --depth_;
                continue;
            }
            open += is("(");
            open -= is(")");
            if (is("}"))
                return;
            note_call(loops);
            ++at_;
            if (open == 0)
                return;
        }
    }

    /// Up to its semicolon, or to the end of the body that it defines.
    void simple(int loops) {
        const std::size_t begin = at_;
        std::size_t name = 0, open = 0, close = 0;  // Of the first parentheses.
        bool assigns = false;
        while (!at_end() && !is(";") && !is("}")) {
            if (is("(")) {
                const std::size_t here = at_;
                parentheses(loops);
                // A lambda's come after those of `function<int(int)> f =`.
                if (here > begin && (close == 0 || tokens_[here - 1].text == "]"))
                    name = here - 1, open = here, close = at_;
                continue;
            }
            if (is("{")) {
                const bool lambda = close > 0 && tokens_[name].text == "]";
                const bool defines =
                    close > 0 && !assigns && is_word_character(tokens_[name].text.front());
                const bool scope = is_scope(begin);
                if (lambda || defines) {
                    add(begin, at_, loops);
                    body(lambda ? assigned_name(begin, name) : std::string(tokens_[name].text),
                         open, close);
                } else {
                    ++depth_;
                    block(loops);
                    --depth_;
                }
                if (defines || scope)
                    return;
                continue;
            }
            assigns = assigns || is("=") || is("return");
            note_call(loops);
            ++at_;
        }
        at_ += is(";");
        add(begin, at_, loops);
    }

    bool is_scope(std::size_t begin) const {
        const std::string_view first = tokens_[begin].text;
        return first == "class" || first == "struct" || first == "namespace" || first == "extern" ||
               first == "union" || first == "enum";
    }

    /// The name before the `=`, of `auto f = [&](int x) {`.
    std::string assigned_name(std::size_t begin, std::size_t end) const {
        for (std::size_t i = begin + 1; i < end; ++i) {
            if (tokens_[i].text == "=" && is_word_character(tokens_[i - 1].text.front()))
                return std::string(tokens_[i - 1].text);
            if (tokens_[i].text == "=" && tokens_[i - 1].text == ">")  // function<...> f =
                break;
        }
        return {};
    }

    void body(std::string name, std::size_t open, std::size_t close) {
        CodeFunction function;
        function.name = std::move(name);
        for (std::size_t i = open + 1; i + 1 < close; ++i) {
            const std::string_view text = tokens_[i].text;
            if (!function.parameters.empty() && is_word_character(text.front()) &&
                (is_word_character(function.parameters.back()) ||
                 function.parameters.back() == '>' || function.parameters.back() == ',' ||
                 function.parameters.back() == '&'))
                function.parameters += ' ';
            function.parameters += text;
        }
        const int outer = function_;
        function_ = static_cast<int>(result_.functions.size());
        result_.functions.push_back(std::move(function));
        ++depth_;
        block(0);
        --depth_;
        function_ = outer;
    }

    void note_call(int loops) {
        if (function_ < 0 || at_ + 1 >= tokens_.size() || tokens_[at_ + 1].text != "(")
            return;
        CodeFunction& function = result_.functions[static_cast<std::size_t>(function_)];
        const std::string_view called = tokens_[at_].text;
        // A lambda has no name for itself: it may get itself as its first argument.
        const bool hands_itself_on = function.parameters.starts_with("auto") &&
                                     at_ + 3 < tokens_.size() && tokens_[at_ + 2].text == called &&
                                     (tokens_[at_ + 3].text == "," || tokens_[at_ + 3].text == ")");
        if (called == function.name || hands_itself_on) {
            function.calls_to_itself.push_back(tokens_[at_].line);
            function.own_name = called;
            function.loops_over_itself = function.loops_over_itself || loops > 0;
        }
    }

    void add(std::size_t begin, std::size_t end, int loops) {
        if (begin < end) {
            result_.statements.push_back(
                {tokens_[begin].line, tokens_[end - 1].line, loops, function_});
        }
    }

    std::vector<CppToken> tokens_;
    std::size_t at_ = 0;
    int depth_ = 0;
    int function_ = -1;
    CodeStructure result_;
};

}  // namespace

const CodeStatement* CodeStructure::at_line(int line) const {
    const CodeStatement* best = nullptr;
    for (const CodeStatement& statement : statements) {
        if (statement.first_line > line || statement.last_line < line)
            continue;
        const int length = statement.last_line - statement.first_line;
        const int best_length = best ? best->last_line - best->first_line : length + 1;
        // Of several on one line, that which is repeated most.
        if (length < best_length || (length == best_length && statement.loops > best->loops))
            best = &statement;
    }
    return best;
}

CodeStructure read_structure(std::string_view source) {
    return Reader(source).read();
}

}  // namespace judge
