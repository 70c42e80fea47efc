#include "harness/explain_errors.h"

#include <fmt/core.h>

#include <algorithm>
#include <optional>

#include "base/overloaded.h"
#include "harness/compiler_messages.h"
#include "harness/glue.h"
#include "harness/odd_class.h"
#include "harness/signature.h"
#include "harness/source_scan.h"

namespace judge {
namespace {

using Level = CompilerMessage::Level;

/// What follows signature_marker, if it is there.
std::optional<std::string_view> complaint_of(const CompilerMessage& message) {
    const std::size_t at = message.text.find(signature_marker);
    if (at == message.text.npos)
        return std::nullopt;
    return std::string_view(message.text).substr(at + std::string_view(signature_marker).size());
}

std::optional<CompilerMessage> explain_odd_class(const Interface& interface,
                                                 std::string_view solution) {
    const std::string name =
        std::visit(Overloaded{[](const FunctionInterface&) { return std::string("Solution"); },
                              [](const ClassInterface& described) { return described.name; },
                              [](const ProgramInterface&) { return std::string("Solution"); }},
                   interface);
    const auto odd = find_odd_class(solution, name);
    if (!odd)
        return std::nullopt;
    CompilerMessage message;
    message.line = odd->line;
    message.text = odd->text;
    return message;
}

/// "helper" of "`ns::helper(int)` is used, but nowhere defined", "a.h" of "`a.h` may not be read".
std::string_view named_first(std::string_view text) {
    if (!text.starts_with('`'))
        return {};
    text = text.substr(1, text.find_first_of("`(<", 1) - 1);
    const std::size_t scope = text.rfind("::");
    return scope == text.npos ? text : text.substr(scope + 2);
}

}  // namespace

void explain_errors(const Interface& interface, std::string_view solution,
                    const std::string& shown_as, std::vector<CompilerMessage>& messages) {
    const auto is_error = [](const CompilerMessage& message) {
        return message.level == Level::error;
    };
    const auto first_complaint = std::ranges::find_if(
        messages, [](const CompilerMessage& message) { return complaint_of(message).has_value(); });
    const std::string complaint(
        first_complaint == messages.end() ? "" : *complaint_of(*first_complaint));
    const bool spoilt = std::ranges::any_of(messages, &CompilerMessage::behind_solution);
    const auto behind = std::ranges::find_if(messages, &CompilerMessage::behind_solution);
    const std::string example = behind == messages.end() ? "" : behind->text;

    std::optional<CompilerMessage> why;
    if (spoilt || std::ranges::any_of(messages, tells_an_open_brace))
        if (CompilerMessage brace; explain_open_brace(brace, solution))
            why = std::move(brace);
    if (why)
        drop_errors(messages, tells_an_open_brace);
    else if (spoilt)
        why = explain_odd_class(interface, solution);
    drop_errors(messages, [](const CompilerMessage& message) {
        return message.behind_solution || complaint_of(message);
    });
    const bool others = std::ranges::any_of(messages, is_error);
    if (!why && !others && !complaint.empty())
        why = explain_signature(interface, complaint, solution, shown_as);
    if (!why && !others && spoilt) {
        why = CompilerMessage{};
        why->text =
            "the judge's own text behind this file does not compile: something here is left "
            "open, or gives a word another meaning (" +
            example + ")";
    }
    const std::string code = code_alone(solution);
    for (CompilerMessage& message : messages)
        if (message.file.empty() && is_error(message)) {
            message.file = shown_as;
            place_at_word(message, code, named_first(message.text));
            if (message.line == 0)  // A file's name stands in quotes.
                place_at_word(message, solution, named_first(message.text));
        }
    if (why) {
        why->file = shown_as;
        messages.insert(messages.begin(), std::move(*why));
    }
}

}  // namespace judge
