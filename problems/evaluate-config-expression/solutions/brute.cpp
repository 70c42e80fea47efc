// verdict: time-limit-exceeded
// brute force
// Cuts the text at the operator that is applied last.
#include <string>
#include <string_view>

namespace {

long long value_of(std::string_view text) {
    int open = 0;
    std::size_t weak = 0, strong = 0;  // The last ones; none stands at 0.
    bool after_value = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == ' ')
            continue;
        if (c == '(')
            ++open;
        else if (c == ')')
            --open;
        else if (open == 0 && after_value && (c == '+' || c == '-'))
            weak = i;
        else if (open == 0 && (c == '*' || c == '/'))
            strong = i;
        after_value = c == ')' || ('0' <= c && c <= '9');
    }
    if (const std::size_t cut = weak != 0 ? weak : strong; cut != 0) {
        const long long left = value_of(text.substr(0, cut));
        const long long right = value_of(text.substr(cut + 1));
        return text[cut] == '+'   ? left + right
               : text[cut] == '-' ? left - right
               : text[cut] == '*' ? left * right
                                  : left / right;
    }
    const std::size_t first = text.find_first_not_of(' ');
    const std::size_t last = text.find_last_not_of(' ');
    if (text[first] == '-')
        return -value_of(text.substr(first + 1));
    if (text[first] == '(')
        return value_of(text.substr(first + 1, last - first - 1));
    return std::stoll(std::string(text.substr(first, last - first + 1)));
}

}  // namespace

long long evaluate(const std::string& expression) {
    return value_of(expression);
}
