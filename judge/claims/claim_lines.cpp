#include "claims/claim_lines.h"

#include <algorithm>
#include <span>
#include <string>
#include <string_view>
#include <utility>

#include "base/cpp_lexer.h"
#include "base/text.h"
#include "claims/claim_tokens.h"
#include "claims/claim_words.h"

namespace judge {
namespace {

constexpr std::size_t longest_line = 1000;  // Bytes. Reading may take time that is quadratic in it.

std::string_view without(std::string_view marks, std::string_view line) {
    line.remove_prefix(std::min(line.find_first_not_of(marks), line.size()));
    return trim(line);
}

std::vector<CommentLine> comment_lines(std::string_view source) {
    std::vector<CommentLine> lines;
    bool own_line = true;
    for (const CppToken& token : lex_cpp(source)) {
        if (token.kind == CppToken::Kind::line_comment) {
            for (const std::string_view line : split_lines(token.text))
                lines.push_back({std::string(without("/!<", line)), own_line});
        } else if (token.kind == CppToken::Kind::block_comment) {
            std::string_view text = token.text.substr(2);
            text.remove_suffix(text.ends_with("*/") ? 2 : 0);
            for (const std::string_view line : split_lines(text))
                lines.push_back({std::string(without("*!", trim(line))), own_line});
            own_line = own_line || token.text.find('\n') != token.text.npos;
        } else {
            own_line = token.text == "\n" || (own_line && token.kind == CppToken::Kind::space);
        }
    }
    return lines;
}

/// "## Time complexity", "- Worst-case time:"
bool is_heading(const CommentLine& comment) {
    const std::vector<ClaimToken> all = claim_tokens(comment.text);
    std::span<const ClaimToken> tokens = std::span(all).first(all.size() - 1);
    while (!tokens.empty() && is_one_of(tokens.front(), {"#", "*", "-"}))
        tokens = tokens.subspan(1);
    while (!tokens.empty() && is_one_of(tokens.back(), {":"}))
        tokens = tokens.first(tokens.size() - 1);
    const auto first = std::ranges::find_if(tokens, &ClaimToken::is_item);
    const auto last = std::find_if(tokens.rbegin(), tokens.rend(), [](const ClaimToken& token) {
                          return token.is_item();
                      }).base();
    return comment.own_line && first != tokens.end() && first->is_label() &&
           (last - 1)->is_label() && is_filler({tokens.begin(), first}) &&
           is_after_label({last, tokens.end()});
}

/// "- Best: O(n)"
bool goes_on(const CommentLine& comment) {
    const std::vector<ClaimToken> tokens = claim_tokens(comment.text);
    const auto first = std::ranges::find_if(tokens, &ClaimToken::is_item);
    return comment.own_line && first != tokens.end() && first->kind == ClaimToken::Kind::order &&
           is_lead_in({tokens.begin(), first});
}

}  // namespace

std::vector<CommentLine> claim_lines(std::string_view source) {
    std::vector<CommentLine> lines;
    bool below_heading = false;
    for (CommentLine& comment : comment_lines(source)) {
        if (comment.text.empty() || comment.text.size() > longest_line ||
            comment.text.starts_with("measured wrongly:"))
            continue;
        if (below_heading && goes_on(comment) && lines.back().text.size() < longest_line) {
            const bool has_sign = lines.back().text.find(':') != std::string::npos;
            lines.back().text += (has_sign ? " " : ": ") + comment.text;
        } else {
            below_heading = is_heading(comment);
            lines.push_back(std::move(comment));
        }
    }
    return lines;
}

}  // namespace judge
