#include "claims/claim_items.h"

#include <algorithm>
#include <array>

#include "base/text.h"
#include "claims/claim_words.h"

namespace judge {
namespace {

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

/// Finds the items of one line; each function takes a place and gives the end of what lies there,
/// npos when nothing does.
class ItemReader {
  public:
    explicit ItemReader(std::string_view line) : line_(line) {}

    std::vector<ClaimItem> read() {
        for (std::size_t at = 0; at < line_.size();) {
            if (const std::size_t end = wrapped_order(at); end != npos) {
                items_.push_back({.is_order = true, .begin = at, .end = with_the_rest(end)});
                at = items_.back().end;
                continue;
            }
            const std::size_t end = word(at);
            add_label(at, end);
            at = std::max(end, at + 1);
        }
        return std::move(items_);
    }

  private:
    std::string_view text(std::size_t begin, std::size_t end) const {
        return line_.substr(begin, end - begin);
    }

    std::size_t after_spaces(std::size_t at) const {
        return std::min(line_.find_first_not_of(' ', at), line_.size());
    }

    std::size_t word(std::size_t at) const {
        while (at < line_.size() && is_word_character(line_[at])) {
            ++at;
        }
        return at;
    }

    /// An order in its wrapper; up to a comma when it stays open.
    std::size_t wrapped_order(std::size_t at) const {
        for (const std::string_view wrapper :
             {"O~", "O", "o", "Õ", "𝒪", "𝑂", "Θ", "\\Theta", "Theta", "theta", "\\mathcal{O}"}) {
            if (!line_.substr(at).starts_with(wrapper)) {
                continue;
            }
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
            if (depth == 0) {
                return i + 1;
            }
        }
        return npos;
    }

    /// The end of an order that goes on behind its parenthesis: O(n)^2, O(n) * O(m), O(n) log n.
    std::size_t with_the_rest(std::size_t end) const {
        while (true) {
            const std::size_t next = one_more(end);
            if (next == npos) {
                return end;
            }
            end = next;
        }
    }

    std::size_t one_more(std::size_t end) const {
        for (const std::string_view digit : {"⁰", "¹", "²", "³", "⁴", "⁵", "ⁿ", "⁻"}) {
            if (line_.substr(end).starts_with(digit)) {
                return end + digit.size();
            }
        }
        const std::size_t at = after_spaces(end);
        const std::size_t function = word(at);
        if (is_function_name(text(at, function))) {
            return argument(function);
        }
        for (const std::string_view sign : {"**", "^", "*", "·", "×", "⋅", "+", "/"}) {
            if (!line_.substr(at).starts_with(sign)) {
                continue;
            }
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
        if (const std::size_t end = wrapped_order(at); end != npos) {
            return divides ? npos : end;
        }
        if (at < line_.size() && (line_[at] == '(' || (is_power && line_[at] == '{'))) {
            return closing(at);
        }
        const std::size_t end = word(at);
        const std::string_view name = text(at, end);
        if (is_function_name(name)) {
            return argument(end);
        }
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

    void add_label(std::size_t begin, std::size_t end) {
        if (const auto label = topic_of(begin, end); label != labels.end()) {
            const bool named_before =
                label->topic == ClaimTopic::unnamed && !items_.empty() && !items_.back().is_order &&
                text(items_.back().end, begin).find_first_not_of(" -") == npos;
            if (named_before) {
                items_.back().end = end;  // "time complexity"
            } else {
                items_.push_back({.begin = begin, .end = end, .topic = label->topic});
            }
        } else if (text(begin, end) == "T" || text(begin, end) == "S") {
            // Only where it can be nothing else: "T: O(n)", "T(n) = O(n)", "T/S: O(n)/O(1)".
            const std::size_t after = after_spaces(end);
            if (after < line_.size() && std::string_view(":=/&(").find(line_[after]) != npos) {
                const bool time = line_[begin] == 'T';
                items_.push_back({.begin = begin,
                                  .end = end,
                                  .topic = time ? ClaimTopic::time : ClaimTopic::space,
                                  .is_initial = true});
            }
        }
    }

    std::string_view line_;
    std::vector<ClaimItem> items_;
};

}  // namespace

std::vector<ClaimItem> claim_items(std::string_view line) {
    return ItemReader(line).read();
}

}  // namespace judge
