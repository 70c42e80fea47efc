#include "harness/explain_tool_errors.h"

#include <fmt/core.h>

#include <algorithm>
#include <optional>
#include <string_view>

#include "base/cpp_lexer.h"
#include "base/text.h"
#include "harness/compiler_messages.h"
#include "harness/source_scan.h"
#include "harness/tool_shape.h"

namespace judge {
namespace {

using Level = CompilerMessage::Level;

bool is_error(const CompilerMessage& message) {
    return message.level == Level::error;
}

/// In the judge's own text, or nobody knows where.
bool has_no_place(const CompilerMessage& message) {
    return is_error(message) && message.file.empty();
}

/// The rest of what a question of tool_shape.h says, if the message is one.
std::optional<std::string> shape_complaint(const CompilerMessage& message) {
    const std::size_t at = message.text.find(shape_marker);
    if (at == message.text.npos)
        return std::nullopt;
    return std::string(
        trim(std::string_view(message.text).substr(at + std::string_view(shape_marker).size())));
}

/// A brace that is left open in one of the files: all else may follow from that.
std::optional<CompilerMessage> open_brace(const std::vector<AuthorsFile>& files,
                                          const std::vector<CompilerMessage>& messages) {
    const bool likely = std::ranges::any_of(messages, has_no_place) ||
                        std::ranges::any_of(messages, tells_an_open_brace);
    CompilerMessage message;
    for (const AuthorsFile& file : files)
        if (likely && explain_open_brace(message, file.text)) {
            message.file = file.path;
            return message;
        }
    return std::nullopt;
}

/// Words a complaint about what a file has to define.
void explain_shape(const std::vector<AuthorsFile>& files, const std::string& complaint,
                   CompilerMessage& message) {
    const std::size_t bar = complaint.find('|');
    const std::size_t second = complaint.find('|', bar + 1);
    const std::string name = complaint.substr(bar + 1, second - bar - 1);
    const std::string wanted = complaint.substr(second + 1);
    if (bar == 0) {
        message.text = wanted;
        return;
    }
    const auto file = std::ranges::find_if(files, [&](const AuthorsFile& each) {
        return each.path.ends_with("/" + complaint.substr(0, bar));
    });
    if (file == files.end())
        return;
    message.file = file->path;
    message.line = message.column = 1;
    const std::string code = code_alone(file->text);
    if (place_at_word(message, code, name)) {
        message.text = fmt::format("`{}` does not fit: it has to be {}", name, wanted);
    } else {
        place_at_word(message, code, "Validator");
        message.text = fmt::format("there is no `{}` here: write {}", name, wanted);
    }
}

/// Where an expression ends: the line, and the column behind its last byte.
struct End {
    std::string_view file;
    int line, column;
};

End end_of(const Expression& expression) {
    std::string_view code = expression.code;
    const auto tokens = lex_cpp(code);
    if (!tokens.empty() && tokens.back().kind == CppToken::Kind::line_comment)
        code.remove_suffix(tokens.back().text.size());
    code = trim(code);
    const std::size_t last_line = code.rfind('\n');
    const auto length = static_cast<int>(code.size() - (last_line + 1));
    const auto breaks = static_cast<int>(std::ranges::count(code, '\n'));
    return {expression.where.file, expression.where.line + breaks,
            expression.where.column + length};
}

/// What the compiler misses behind an expression is missing at its end.
void explain_ends(const Problem& problem, std::vector<CompilerMessage>& messages) {
    std::vector<End> ends;
    for (const Constraint& constraint : problem.constraints)
        ends.push_back(end_of(constraint.condition));
    for (const Size& size : problem.complexity.sizes)
        ends.push_back(end_of(size.value));
    for (CompilerMessage& message : messages)
        for (const End& end : ends)
            if (is_error(message) && message.file == end.file && message.line == end.line &&
                message.column == end.column && message.text.starts_with("expected "))
                message.text = "something is missing behind this: the expression is not finished";
}

/// What stumbles over the `random` that a call of a generator gets first.
void explain_random(const Problem& problem, std::vector<CompilerMessage>& messages) {
    std::vector<const Expression*> calls;
    for (const TestSpec& test : problem.tests)
        if (const auto* call = std::get_if<Expression>(&test.input))
            calls.push_back(call);
    for (const Growth& growth : problem.complexity.grow)
        for (const Expression& shape : growth.shapes)
            calls.push_back(&shape);
    for (CompilerMessage& message : messages)
        for (const Expression* call : calls)
            if (is_error(message) && message.file == call->where.file &&
                message.line == call->where.line && message.column == call->where.column &&
                message.text.find("Random") != message.text.npos)
                message.text =
                    fmt::format("a generator takes a `Random&` first, which `{}` does not",
                                trim(call->code.substr(0, call->code.find('('))));
}

/// Points to the first word of those that the compiler quotes which stands in the problem's files.
bool place_at_quoted(const std::vector<AuthorsFile>& files, CompilerMessage& message) {
    const std::size_t open = message.text.find_first_of("'`");
    const std::size_t close = message.text.find_first_of("'`", open + 1);
    if (open == message.text.npos || close == message.text.npos)
        return false;
    const std::string quoted = message.text.substr(open + 1, close - open - 1);
    for (const CppToken& token : code_tokens(quoted))
        for (const AuthorsFile& file : files)
            if (token.kind == CppToken::Kind::word && is_identifier(token.text) &&
                place_at_word(message, code_alone(file.text), token.text)) {
                message.file = file.path;
                return true;
            }
    return false;
}

/// Of errors that only the judge's own text has: there must be a reason in the problem's.
void explain_unplaced(const Problem& problem, const std::vector<AuthorsFile>& files,
                      CompilerMessage& message) {
    if (place_at_quoted(files, message)) {
        if (message.behind_solution)
            message.text =
                fmt::format("the judge's own text does not go with this ({}): give it another name",
                            message.text);
        return;
    }
    message.file = files.empty() ? problem.folder + "/problem.yaml" : files.front().path;
    message.text = fmt::format(
        "the problem's C++ does not go with the judge's own text around it: something is left "
        "open, or gives a word another meaning ({})",
        message.text);
}

/// Has the message name its file as the problem is named, and keep the line that it points to.
void show_place(const Problem& problem, const std::vector<AuthorsFile>& files,
                CompilerMessage& message) {
    const auto file = std::ranges::find(files, message.file, &AuthorsFile::path);
    if (file != files.end() && message.line > 0) {
        const auto lines = split_lines(file->text);
        if (static_cast<std::size_t>(message.line) <= lines.size())
            message.source = lines[static_cast<std::size_t>(message.line) - 1];
    }
    message.file = shown_path(problem, message.file);
}

}  // namespace

void explain_tool_errors(const Problem& problem, const std::vector<AuthorsFile>& files,
                         std::vector<CompilerMessage>& messages) {
    if (auto brace = open_brace(files, messages))
        messages = {std::move(*brace)};
    const bool complains = std::ranges::any_of(messages, [](const CompilerMessage& message) {
        return shape_complaint(message).has_value();
    });
    // A macro in the place of a name spoils whatever speaks of it.
    const bool misnamed = std::ranges::any_of(messages, [](const CompilerMessage& message) {
        const auto complaint = shape_complaint(message);
        return complaint && complaint->find('|') == std::string::npos;
    });
    // What a call that does not compile gives is not known.
    if (std::ranges::any_of(messages, [](const CompilerMessage& message) {
            return is_error(message) && !message.file.empty() && !shape_complaint(message);
        }))
        drop_errors(messages, [](const CompilerMessage& message) {
            return shape_complaint(message).value_or("").starts_with('|');
        });
    drop_errors(messages, [&](const CompilerMessage& message) {
        return !shape_complaint(message) && (misnamed || (complains && message.file.empty()));
    });
    for (CompilerMessage& message : messages)
        if (const auto complaint = shape_complaint(message); complaint && misnamed)
            message.text = fmt::format("`{}` is a macro in C++: choose another name", *complaint);
        else if (complaint)
            explain_shape(files, *complaint, message);
    if (std::ranges::any_of(messages, [](const CompilerMessage& message) {
            return is_error(message) && !message.file.empty();
        }))
        drop_errors(messages, has_no_place);
    if (const auto first = std::ranges::find_if(messages, has_no_place); first != messages.end()) {
        messages = {*first};
        explain_unplaced(problem, files, messages.front());
    }
    explain_ends(problem, messages);
    explain_random(problem, messages);
    std::vector<CompilerMessage> kept;
    for (CompilerMessage& message : messages) {
        show_place(problem, files, message);
        if (std::ranges::none_of(kept, [&](const CompilerMessage& other) {
                return other.file == message.file && other.line == message.line &&
                       other.text == message.text;
            }))
            kept.push_back(std::move(message));
    }
    messages = std::move(kept);
}

}  // namespace judge
