#include "claims/claim_tokens.h"

#include <algorithm>
#include <array>
#include <string>

#include "base/text.h"
#include "claims/claim_words.h"

namespace judge {
namespace {

using Kind = ClaimToken::Kind;

constexpr std::size_t npos = std::string_view::npos;

struct Label {
    std::string_view word;
    ClaimTopic topic;
};

constexpr std::array labels = {
    Label{"time", ClaimTopic::time},
    Label{"runtime", ClaimTopic::time},
    Label{"tc", ClaimTopic::time},
    Label{"timecomplexity", ClaimTopic::time},
    Label{"time_complexity", ClaimTopic::time},
    Label{"space", ClaimTopic::space},
    Label{"memory", ClaimTopic::space},
    Label{"sc", ClaimTopic::space},
    Label{"spacecomplexity", ClaimTopic::space},
    Label{"space_complexity", ClaimTopic::space},
    Label{"complexity", ClaimTopic::unnamed},
};

/// Each function takes a place in the line and gives the end of what lies there, npos when nothing
/// does.
class Lexer {
  public:
    explicit Lexer(std::string_view line) : line_(line) {}

    std::vector<ClaimToken> run() {
        for (std::size_t at = 0; (at = line_.find_first_not_of(" \t", at)) != npos;) {
            const std::size_t order = wrapped_order(at);
            const std::size_t end = order != npos ? with_the_rest(order) : word(at);
            if (order != npos) {
                tokens_.push_back({.kind = Kind::order, .text = text(at, end)});
            } else if (end > at) {
                add_word(at, end);
            } else {
                const std::size_t length = first_character(line_.substr(at));
                tokens_.push_back({.kind = Kind::mark, .text = line_.substr(at, length)});
            }
            const std::string_view last = tokens_.back().text;
            at = static_cast<std::size_t>(last.data() + last.size() - line_.data());
        }
        tokens_.push_back({.kind = Kind::end, .text = line_.substr(line_.size())});
        return std::move(tokens_);
    }

  private:
    std::string_view text(std::size_t begin, std::size_t end) const {
        return line_.substr(begin, end - begin);
    }

    std::size_t after_spaces(std::size_t at) const {
        return std::min(line_.find_first_not_of(' ', at), line_.size());
    }

    std::size_t word(std::size_t at) const {
        while (at < line_.size() && is_word_character(line_[at]))
            ++at;
        return at;
    }

    /// An order in its wrapper; up to a comma when it stays open.
    std::size_t wrapped_order(std::size_t at) const {
        for (const std::string_view wrapper :
             {"O~", "O", "o", "Õ", "𝒪", "𝑂", "Θ", "\\Theta", "Theta", "theta", "\\mathcal{O}"}) {
            if (!line_.substr(at).starts_with(wrapper))
                continue;
            const std::size_t open = line_.find_first_not_of(' ', at + wrapper.size());
            if (open != npos && line_[open] == '(') {
                const std::size_t end = closing(open);
                return end != npos ? end : std::min(line_.find_first_of(",;|", at), line_.size());
            }
        }
        return npos;
    }

    std::size_t closing(std::size_t open) const {
        int depth = 0;
        for (std::size_t i = open; i < line_.size(); ++i) {
            depth += line_[i] == '(' || line_[i] == '{';
            depth -= line_[i] == ')' || line_[i] == '}';
            if (depth == 0)
                return i + 1;
        }
        return npos;
    }

    /// The end of an order that goes on behind its parenthesis: O(n)^2, O(n) * O(m), O(n) log n.
    std::size_t with_the_rest(std::size_t end) const {
        while (true) {
            const std::size_t next = one_more(end);
            if (next == npos)
                return end;
            end = next;
        }
    }

    std::size_t one_more(std::size_t end) const {
        for (const std::string_view digit : {"⁰", "¹", "²", "³", "⁴", "⁵", "ⁿ", "⁻"})
            if (line_.substr(end).starts_with(digit))
                return end + digit.size();
        const std::size_t at = after_spaces(end);
        const std::size_t function = word(at);
        if (is_function_name(text(at, function)))
            return argument(function);
        for (const std::string_view sign : {"**", "^", "*", "·", "×", "⋅", "+", "/"}) {
            if (!line_.substr(at).starts_with(sign))
                continue;
            // One space only is the end of an emphasis, as in "*time:* *O(n)* and more".
            const std::size_t after = after_spaces(at + sign.size());
            const bool even = (at > end) == (after > at + sign.size());
            const bool is_power = sign == "^" || sign == "**";
            return even || sign == "+" || sign == "^" ? operand(after, is_power, sign == "/")
                                                      : npos;
        }
        return npos;
    }

    /// A product's or a sum's next part. What divides is none when it is another order or a unit:
    /// "O(n)/O(1)", "O(1) / call".
    std::size_t operand(std::size_t at, bool is_power, bool divides) const {
        if (const std::size_t end = wrapped_order(at); end != npos)
            return divides ? npos : end;
        if (at < line_.size() && (line_[at] == '(' || (is_power && line_[at] == '{')))
            return closing(at);
        const std::size_t end = word(at);
        const std::string_view name = text(at, end);
        if (is_function_name(name))
            return argument(end);
        const std::size_t after = after_spaces(end);
        const bool is_label =
            topic_of(at, end) != labels.end() ||
            (after < line_.size() && (line_[after] == ':' || line_[after] == '='));
        const bool is_unit = divides && name.size() > 1 && (name[0] < '0' || name[0] > '9');
        return name.empty() || is_label || is_unit ? npos : end;
    }

    std::size_t argument(std::size_t at) const {
        at = after_spaces(at);
        const std::size_t end = at < line_.size() && line_[at] == '(' ? closing(at) : word(at);
        return end == at ? npos : end;
    }

    const Label* topic_of(std::size_t begin, std::size_t end) const {
        return std::ranges::find(labels, lower_case(text(begin, end)), &Label::word);
    }

    void add_word(std::size_t begin, std::size_t end) {
        const std::string_view word = text(begin, end);
        const std::size_t after = after_spaces(end);
        // Only where it can be nothing else: "T: O(n)", "T(n) = O(n)", "T/S: O(n)/O(1)".
        const bool may_be_initial =
            after < line_.size() && std::string_view(":=/&(").find(line_[after]) != npos;
        if (const auto label = topic_of(begin, end); label != labels.end()) {
            tokens_.push_back({Kind::label, label->topic, word});
            join_complexity();
        } else if ((word == "T" || word == "S") && may_be_initial) {
            tokens_.push_back(
                {Kind::initial, word == "T" ? ClaimTopic::time : ClaimTopic::space, word});
        } else {
            tokens_.push_back({.kind = Kind::word, .text = word});
        }
    }

    /// "time complexity" is one label.
    void join_complexity() {
        const std::string_view last = tokens_.back().text;
        if (tokens_.back().topic != ClaimTopic::unnamed)
            return;
        std::size_t before = tokens_.size() - 1;
        while (before > 0 && tokens_[before - 1].text == "-")
            --before;
        if (before > 0 && tokens_[before - 1].is_label()) {
            const char* const begin = tokens_[before - 1].text.data();
            tokens_[before - 1].text = {
                begin, static_cast<std::size_t>(last.data() + last.size() - begin)};
            tokens_.resize(before);
        }
    }

    std::string_view line_;
    std::vector<ClaimToken> tokens_;
};

}  // namespace

std::vector<ClaimToken> claim_tokens(std::string_view line) {
    return Lexer(line).run();
}

}  // namespace judge
