#include "advice/hint_quote.h"

#include <algorithm>

#include "base/text.h"

namespace judge {
namespace {

constexpr std::size_t longest = 60;

std::string on_one_line(std::string_view text) {
    std::string line;
    for (const char c : text) {
        const bool blank = c == '\n' || c == '\r' || c == '\t' || c == ' ';
        if (!blank)
            line += c;
        else if (!line.ends_with(' ') && !line.ends_with('('))
            line += ' ';
    }
    return line;
}

/// Cut between two words.
std::string shortened(const std::string& text) {
    if (text.size() <= longest)
        return text;
    const std::size_t space = text.find_last_of(' ', longest - 4);
    return space == std::string::npos || space < longest / 2 ? elide_middle(text, longest)
                                                             : text.substr(0, space) + " ...";
}

}  // namespace

std::string quote(const HintSite& site, std::size_t begin, std::size_t end) {
    const std::string& code = site.code;
    while (begin < end &&
           std::string_view(" \t\n=,;(!&|?:").find(code[begin]) != std::string_view::npos)
        ++begin;
    const std::size_t matched = end;
    int open = 0;
    for (std::size_t i = begin; i < end; ++i) {
        open += code[i] == '(' || code[i] == '[';
        open -= code[i] == ')' || code[i] == ']';
    }
    while (open > 0 && end < code.size()) {
        open += code[end] == '(' || code[end] == '[';
        open -= code[end] == ')' || code[end] == ']';
        ++end;
    }
    while (end > begin && std::string_view(" \n;{").find(code[end - 1]) != std::string_view::npos)
        --end;
    const std::string whole = on_one_line(std::string_view(site.text).substr(begin, end - begin));
    // Of what only a long piece shows, both ends matter.
    return matched - begin > longest && matched >= end ? elide_middle(whole, longest)
                                                       : shortened(whole);
}

std::string quote(const HintSite& site) {
    const std::string whole = shortened(on_one_line(trim(site.text)));
    return whole.substr(0, whole.find_last_not_of(" ;{") + 1);
}

}  // namespace judge
