#pragma once

#include <string_view>
#include <vector>

#include "model/report.h"

namespace judge {

/// Takes out the errors of that kind, each with the notes that belong to it.
template <class Kind>
void drop_errors(std::vector<CompilerMessage>& messages, const Kind& is_of_kind) {
    bool dropping = false;
    std::erase_if(messages, [&](const CompilerMessage& message) {
        if (message.level != CompilerMessage::Level::note)
            dropping = message.level == CompilerMessage::Level::error && is_of_kind(message);
        return dropping;
    });
}

/// Whether the compiler came to the end, or to a bracket, with a brace still open.
bool tells_an_open_brace(const CompilerMessage& message);

/// Has the message point to where `name` stands first in `code` as a word of its own; whether it
/// does.
bool place_at_word(CompilerMessage& message, std::string_view code, std::string_view name);

/// Has the message speak of a brace that is never closed, if there is one.
bool explain_open_brace(CompilerMessage& message, std::string_view source);

}  // namespace judge
