#include "base/cpp_lexer.h"

#include <algorithm>

#include "base/text.h"

namespace judge {
namespace {

using Kind = CppToken::Kind;

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

/// How long the backslash and line break at the front of `text` are; 0 when there are none.
std::size_t splice_length(std::string_view text) {
    return text.starts_with("\\\n") ? 2 : text.starts_with("\\\r\n") ? 3 : 0;
}

class Lexer {
  public:
    explicit Lexer(std::string_view source) : source_(source) {}

    std::vector<CppToken> run() {
        while (at_ < source_.size()) {
            const std::size_t begin = at_;
            const Kind kind = step();
            add(kind, source_.substr(begin, at_ - begin));
        }
        return std::move(tokens_);
    }

  private:
    std::string_view rest() const { return source_.substr(at_); }
    bool begins(std::string_view text) const { return rest().starts_with(text); }
    void go_to(std::size_t place) { at_ = std::min(place, source_.size()); }

    /// Goes past the next token.
    Kind step() {
        const char first = source_[at_];
        if (const std::size_t length = splice_length(rest()); length != 0) {
            at_ += length;
            return Kind::splice;
        }
        const bool is_marked = at_ == 0 && begins(byte_order_mark);
        if (is_marked || white_space.find(first) != white_space.npos)
            return space();
        if (begins("//")) {
            pass_line('\n');
            return Kind::line_comment;
        }
        if (begins("/*")) {
            const std::size_t end = source_.find("*/", at_ + 2);
            go_to(end == source_.npos ? end : end + 2);
            return Kind::block_comment;
        }
        if (first == '"' || first == '\'')
            return literal(first);
        if (is_digit(first) ||
            (first == '.' && at_ + 1 < source_.size() && is_digit(source_[at_ + 1])))
            return number();
        if (is_word_character(first)) {
            while (at_ < source_.size() && is_word_character(source_[at_]))
                ++at_;
            return Kind::word;
        }
        ++at_;
        return Kind::mark;
    }

    /// A line break is a token of its own, so that a directive can end before it.
    Kind space() {
        if (begins(byte_order_mark))
            at_ += byte_order_mark.size();
        else if (source_[at_] == '\n')
            ++at_;
        else
            go_to(std::min(source_.find_first_not_of(" \t\r\v\f", at_), source_.size()));
        return Kind::space;
    }

    Kind number() {
        const auto at = [&](std::size_t place) {
            return place < source_.size() ? source_[place] : ' ';
        };
        for (++at_; at_ < source_.size(); ++at_) {
            const bool separates = at(at_) == '\'' && is_word_character(at(at_ + 1));
            if (!is_word_character(at(at_)) && at(at_) != '.' && !separates)
                break;
        }
        return Kind::number;
    }

    Kind literal(char quote) {
        if (quote == '"' && is_raw()) {
            pass_raw_string();
            return Kind::literal;
        }
        ++at_;
        pass_line(quote);
        if (at_ < source_.size() && source_[at_] == quote)
            ++at_;
        return Kind::literal;
    }

    /// Up to `end` or the line break, whichever comes first; a backslash takes what follows with
    /// it.
    void pass_line(char end) {
        while (at_ < source_.size() && source_[at_] != end && source_[at_] != '\n') {
            const std::size_t splice = splice_length(rest());
            const bool escapes = end != '\n' && source_[at_] == '\\';
            go_to(at_ + (splice != 0 ? splice : escapes ? 2 : 1));
        }
    }

    bool is_raw() const {
        constexpr std::string_view prefixes[] = {"R", "LR", "uR", "UR", "u8R"};
        return !tokens_.empty() &&
               std::ranges::find(prefixes, tokens_.back().text) != std::end(prefixes);
    }

    void pass_raw_string() {
        const std::size_t open = source_.find_first_of("(\n", at_);
        if (open == source_.npos || source_[open] == '\n') {
            go_to(open);
            return;
        }
        const std::string close = ")" + std::string(source_.substr(at_ + 1, open - at_ - 1)) + "\"";
        const std::size_t end = source_.find(close, open);
        go_to(end == source_.npos ? end : end + close.size());
    }

    void add(Kind kind, std::string_view text) {
        if (text == "\n") {
            in_directive_ = false;
            line_begins_ = true;
        } else if (line_begins_ && (text == "#" || (text == "%" && begins(":")))) {
            in_directive_ = true;
        }
        tokens_.push_back({kind, in_directive_, line_, text});
        const bool is_blank =
            kind == Kind::space || kind == Kind::splice || kind == Kind::block_comment;
        line_begins_ = line_begins_ && is_blank;
        line_ += static_cast<int>(std::ranges::count(text, '\n'));
    }

    std::string_view source_;
    std::size_t at_ = 0;
    int line_ = 1;
    bool line_begins_ = true;  ///< Nothing but blanks stood in the line so far.
    bool in_directive_ = false;
    std::vector<CppToken> tokens_;
};

}  // namespace

std::vector<CppToken> lex_cpp(std::string_view source) {
    return Lexer(source).run();
}

std::vector<CppToken> code_tokens(std::string_view source) {
    std::vector<CppToken> tokens = lex_cpp(source);
    std::erase_if(tokens, [](const CppToken& token) {
        return token.in_directive || token.is_comment() || token.kind == Kind::space ||
               token.kind == Kind::splice;
    });
    return tokens;
}

std::string blanked(std::string_view text) {
    std::string blanks(text.size(), ' ');
    for (std::size_t i = 0; i < text.size(); ++i)
        if (text[i] == '\n')
            blanks[i] = '\n';
    return blanks;
}

}  // namespace judge
