#include <algorithm>
#include <optional>

#include "base/text.h"
#include "build/messages.h"

namespace judge {
namespace {

/// What stands after `mark`, without its quotes; nothing when `line` has no such mark.
std::optional<std::string> after(std::string_view line, std::string_view mark) {
    const std::size_t at = line.find(mark);
    if (at == line.npos)
        return std::nullopt;
    std::string_view symbol = trim(line.substr(at + mark.size()));
    if (symbol.starts_with('`')) {
        symbol.remove_prefix(1);
        // GNU ld goes on after the name: "`f()'; a.o:(.text+0x0): first defined here".
        const std::size_t rest = symbol.find("'; ");
        symbol = symbol.substr(0, rest == symbol.npos ? symbol.rfind('\'') : rest);
    }
    return std::string(symbol);
}

std::optional<std::string> explain(std::string_view line) {
    // lld's words, then those of GNU ld and gold.
    for (const char* mark : {"error: undefined symbol: ", "undefined reference to "})
        if (const auto symbol = after(line, mark)) {
            if (*symbol == "main")
                return "the program has no `main` function";
            return "`" + *symbol + "` is used, but nowhere defined";
        }
    for (const char* mark : {"error: duplicate symbol: ", "multiple definition of "})
        if (const auto symbol = after(line, mark))
            return "`" + *symbol + "` is defined twice; the judge's own parts may have one too";
    if (line.starts_with("ld.lld: error: "))
        return "linker: " + std::string(line.substr(std::string_view("ld.lld: error: ").size()));
    if (line.find("relocation truncated to fit") != line.npos)
        return "the program's global variables are too large to link";
    return std::nullopt;
}

}  // namespace

std::vector<CompilerMessage> read_linker_messages(std::string_view diagnostics) {
    std::vector<CompilerMessage> messages;
    for (const std::string_view line : split_lines(diagnostics)) {
        const std::optional<std::string> text = explain(line);
        const auto said = [&](const CompilerMessage& message) { return message.text == *text; };
        if (text && std::none_of(messages.begin(), messages.end(), said))
            messages.push_back({CompilerMessage::Level::error, {}, 0, 0, *text});
    }
    return messages;
}

}  // namespace judge
