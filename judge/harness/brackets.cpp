#include "harness/brackets.h"

#include <string>
#include <vector>

#include "base/text.h"
#include "harness/source_scan.h"

namespace judge {
namespace {

struct Brace {
    int line, column;
    std::size_t indentation;  ///< Of its line.
};

}  // namespace

std::optional<UnclosedBrace> find_unclosed_brace(std::string_view source) {
    const std::string code = code_alone(source);
    std::vector<Brace> open;
    std::optional<UnclosedBrace> suspect;
    const auto lines = split_lines(code);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const std::size_t indentation = lines[i].find_first_not_of(" \t");
        for (std::size_t at = 0; at < lines[i].size(); ++at) {
            const int line = static_cast<int>(i) + 1;
            if (lines[i][at] == '{')
                open.push_back({line, static_cast<int>(at) + 1, indentation});
            if (lines[i][at] != '}' || open.empty())
                continue;
            const Brace closed = open.back();
            open.pop_back();
            if (suspect || at != indentation || closed.line == line ||
                closed.indentation <= indentation)
                continue;
            for (const Brace& outer : open)
                if (outer.indentation == indentation)
                    suspect = {closed.line, closed.column, line, outer.line};
        }
    }
    if (open.empty())
        return std::nullopt;
    // One that was closed before the outermost open one began has nothing to do with it.
    if (suspect && suspect->line > open.front().line)
        return suspect;
    return UnclosedBrace{open.back().line, open.back().column};
}

}  // namespace judge
