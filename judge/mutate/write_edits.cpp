#include <nlohmann/json.hpp>

#include "mutate/edit.h"

namespace judge::mutate {
namespace {

const char* word(Edit::Form form) {
    switch (form) {
        case Edit::Form::expression:
            return "expression";
        case Edit::Form::statement:
            return "statement";
        case Edit::Form::insertion:
            return "insertion";
    }
    return "";
}

}  // namespace

std::string to_lines(const Source& source, const std::vector<Edit>& edits) {
    std::string lines;
    const auto add = [&](const nlohmann::json& object) {
        lines += object.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace) + "\n";
    };
    for (const Source::Complaint& one : source.complaints())
        add({{"line", one.line}, {"complaint", one.text}});
    for (const Edit& edit : edits)
        add({{"kind", edit.kind},
             {"form", word(edit.form)},
             {"begin", edit.whole.begin},
             {"end", edit.whole.end},
             {"from", edit.from.begin},
             {"to", edit.from.end},
             {"text", edit.text}});
    return lines;
}

}  // namespace judge::mutate
