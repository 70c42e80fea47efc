#include "harness/compiler_messages.h"

#include <fmt/core.h>

#include <algorithm>

#include "base/text.h"
#include "harness/brackets.h"

namespace judge {

bool tells_an_open_brace(const CompilerMessage& message) {
    return message.text.find("at end of input") != message.text.npos ||
           message.text.find("to match this '{'") != message.text.npos;
}

bool place_at_word(CompilerMessage& message, std::string_view code, std::string_view name) {
    const auto continues = [&](std::size_t i) {
        return i < code.size() && is_word_character(code[i]);
    };
    for (std::size_t at = name.empty() ? code.npos : code.find(name); at != code.npos;
         at = code.find(name, at + 1)) {
        if ((at > 0 && continues(at - 1)) || continues(at + name.size()))
            continue;
        const auto before = code.substr(0, at);
        message.line = 1 + static_cast<int>(std::count(before.begin(), before.end(), '\n'));
        message.column = static_cast<int>(at - (before.rfind('\n') + 1)) + 1;
        return true;
    }
    return false;
}

bool explain_open_brace(CompilerMessage& message, std::string_view source) {
    const auto brace = find_unclosed_brace(source);
    if (!brace)
        return false;
    message.line = brace->line;
    message.column = brace->column;
    message.text = brace->closed_in == 0
                       ? "this `{` is never closed"
                       : fmt::format(
                             "this `{{` is not closed: the `}}` in line {} closes it, which "
                             "stands as if for line {}",
                             brace->closed_in, brace->meant_for);
    return true;
}

}  // namespace judge
