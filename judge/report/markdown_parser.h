#pragma once

#include <md4c.h>

#include <string>
#include <string_view>

namespace judge {

// What the renderers of Markdown share (CommonMark with tables; HTML in it is text).

std::string_view text_of(const MD_ATTRIBUTE& attribute);

/// "&lt;" or "&#955;" as the character that it stands for; other names stay as they are.
std::string entity_text(std::string_view entity);

/// Calls `reader.enter(TYPE, detail)` and `reader.leave(TYPE, detail)` for every block and span,
/// and `reader.add(TYPE, text)` for what is in them.
template <class Reader>
void read_markdown(std::string_view markdown, Reader& reader) {
    MD_PARSER parser{};
    parser.flags = MD_FLAG_TABLES | MD_FLAG_NOHTML;
    parser.enter_block = [](MD_BLOCKTYPE type, void* detail, void* self) {
        static_cast<Reader*>(self)->enter(type, detail);
        return 0;
    };
    parser.leave_block = [](MD_BLOCKTYPE type, void* detail, void* self) {
        static_cast<Reader*>(self)->leave(type, detail);
        return 0;
    };
    parser.enter_span = [](MD_SPANTYPE type, void* detail, void* self) {
        static_cast<Reader*>(self)->enter(type, detail);
        return 0;
    };
    parser.leave_span = [](MD_SPANTYPE type, void* detail, void* self) {
        static_cast<Reader*>(self)->leave(type, detail);
        return 0;
    };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR* text, MD_SIZE size, void* self) {
        static_cast<Reader*>(self)->add(type, std::string_view(text, size));
        return 0;
    };
    md_parse(markdown.data(), static_cast<MD_SIZE>(markdown.size()), &parser, &reader);
}

}  // namespace judge
