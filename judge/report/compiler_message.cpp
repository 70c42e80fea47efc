#include "report/compiler_message.h"

#include <fmt/core.h>

namespace judge {

std::string_view level_name(CompilerMessage::Level level) {
    switch (level) {
        case CompilerMessage::Level::error:
            return "error";
        case CompilerMessage::Level::warning:
            return "warning";
        case CompilerMessage::Level::note:
            return "note";
    }
    return "";
}

std::string to_text(const CompilerMessage& message) {
    std::string place = message.file;
    if (!place.empty() && message.line > 0) {
        place += fmt::format(":{}", message.line);
        if (message.column > 0)
            place += fmt::format(":{}", message.column);
    }
    return fmt::format("{}{}{}: {}", place, place.empty() ? "" : ": ", level_name(message.level),
                       message.text);
}

}  // namespace judge
