#include "complexity/claim_items.h"

#include <algorithm>
#include <array>

#include "base/text.h"

namespace judge {
namespace {

struct Label {
    std::string_view word;
    ClaimTopic topic;
};

constexpr std::array labels = {
    Label{"time", ClaimTopic::time},
    Label{"runtime", ClaimTopic::time},
    Label{"tc", ClaimTopic::time},
    Label{"space", ClaimTopic::space},
    Label{"memory", ClaimTopic::space},
    Label{"sc", ClaimTopic::space},
    Label{"complexity", ClaimTopic::unnamed},
};

/// Where an order in its wrapper begins at `at`, its end; else npos.
std::size_t wrapped_order_end(std::string_view text, std::size_t at) {
    for (const std::string_view wrapper :
         {"O~", "O", "o", "Õ", "𝒪", "𝑂", "Θ", "\\Theta", "Theta", "theta"}) {
        if (!text.substr(at).starts_with(wrapper)) {
            continue;
        }
        const std::size_t open = text.find_first_not_of(' ', at + wrapper.size());
        if (open != std::string_view::npos && text[open] == '(') {
            return closing_parenthesis(text, open);
        }
    }
    return std::string_view::npos;
}

}  // namespace

bool is_word_character(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

std::string lower_case(std::string_view text) {
    std::string result(text);
    std::ranges::transform(result, result.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    return result;
}

std::size_t closing_parenthesis(std::string_view text, std::size_t open) {
    int depth = 0;
    for (std::size_t i = open; i < text.size(); ++i) {
        depth += text[i] == '(';
        depth -= text[i] == ')';
        if (depth == 0) {
            return i + 1;
        }
    }
    return std::string_view::npos;
}

std::vector<ClaimItem> claim_items(std::string_view line) {
    std::vector<ClaimItem> items;
    for (std::size_t at = 0; at < line.size();) {
        if (const std::size_t end = wrapped_order_end(line, at); end != std::string_view::npos) {
            items.push_back({true, at, end, ClaimTopic::time, false});
            at = end;
            continue;
        }
        std::size_t end = at;
        while (end < line.size() && is_word_character(line[end])) {
            ++end;
        }
        const auto label =
            std::ranges::find(labels, lower_case(line.substr(at, end - at)), &Label::word);
        if (label != labels.end()) {
            const bool named_before =
                label->topic == ClaimTopic::unnamed && !items.empty() && !items.back().is_order &&
                trim(line.substr(items.back().end, at - items.back().end)).empty();
            if (named_before) {
                items.back().end = end;  // "time complexity"
            } else {
                items.push_back({false, at, end, label->topic, false});
            }
        }
        at = std::max(end, at + 1);
    }
    return items;
}

}  // namespace judge
