#include "report/json_text.h"

#include <fmt/core.h>

#include "base/text.h"

namespace judge {
namespace {

/// As JSON spells any character: by its UTF-16 units.
std::string escaped(char32_t character) {
    const auto unit = [](char32_t value) {
        return fmt::format("\\u{:04x}", static_cast<unsigned>(value));
    };
    if (character < 0x10000)
        return unit(character);
    const char32_t rest = character - 0x10000;
    return unit(0xd800 + (rest >> 10)) + unit(0xdc00 + (rest & 0x3ff));
}

}  // namespace

std::string safe_text(const nlohmann::ordered_json& object, int indent) {
    const std::string plain =
        object.dump(indent, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
    std::string text;
    std::string_view rest = plain;
    while (!rest.empty()) {
        const std::string_view piece = rest.substr(0, first_character(rest));
        const bool as_is = is_printable(piece) || piece == "\n";
        text += as_is ? std::string(piece) : escaped(code_point(piece));
        rest.remove_prefix(piece.size());
    }
    return text + "\n";
}

}  // namespace judge
