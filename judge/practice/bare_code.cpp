#include "practice/bare_code.h"

#include <algorithm>
#include <vector>

#include "base/cpp_lexer.h"
#include "base/text.h"

namespace judge {
namespace {

/// Sources with more places to compare than these are hardly the same program.
constexpr std::size_t most_cells = 25'000'000;

/// The tokens of each line that has any.
std::vector<std::string> code_lines(std::string_view source) {
    std::vector<std::string> lines;
    int last = 0;
    for (const CppToken& token : lex_cpp(source)) {
        if (token.is_comment() || token.kind == CppToken::Kind::space ||
            token.kind == CppToken::Kind::splice)
            continue;
        if (token.line != last)
            lines.emplace_back();
        last = token.line;
        lines.back() += std::string(token.text) + ' ';
    }
    return lines;
}

class BareCode {
  public:
    void add(const CppToken& token) {
        if (token.text == "\n")
            return end_line();
        had_comment_ = had_comment_ || token.is_comment();
        if (token.kind == CppToken::Kind::block_comment)
            line_ += ' ';  // As the compiler takes it.
        else if (!token.is_comment())
            line_ += token.text;
    }

    std::string take() {
        if (!trim(line_).empty())
            end_line();
        while (text_.ends_with("\n\n"))
            text_.pop_back();
        return std::move(text_);
    }

  private:
    void end_line() {
        const std::size_t end = line_.find_last_not_of(white_space) + 1;
        const bool stands_twice = text_.empty() || text_.ends_with("\n\n");
        if (end > 0 || (!had_comment_ && !stands_twice))
            text_ += line_.substr(0, end) + '\n';
        line_.clear();
        had_comment_ = false;
    }

    std::string text_, line_;
    bool had_comment_ = false;
};

}  // namespace

std::string bare_code(std::string_view source) {
    BareCode bare;
    for (const CppToken& token : lex_cpp(source))
        bare.add(token);
    return bare.take();
}

/// The edit distance of Levenshtein over lines.
std::size_t changed_lines(std::string_view before, std::string_view after) {
    const auto old_lines = code_lines(before), new_lines = code_lines(after);
    const std::size_t all = std::max(old_lines.size(), new_lines.size());
    if (old_lines.size() * new_lines.size() > most_cells)
        return old_lines == new_lines ? 0 : all;
    std::vector<std::size_t> row(new_lines.size() + 1);
    for (std::size_t j = 0; j < row.size(); ++j)
        row[j] = j;
    for (std::size_t i = 0; i < old_lines.size(); ++i) {
        std::size_t diagonal = row[0]++;
        for (std::size_t j = 0; j < new_lines.size(); ++j) {
            const std::size_t changed = diagonal + (old_lines[i] == new_lines[j] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({changed, row[j] + 1, row[j + 1] + 1});
        }
    }
    return row.back();
}

}  // namespace judge
