#include "report/plain.h"

#include <fmt/core.h>

#include <algorithm>

#include "base/text.h"
#include "model/order.h"
#include "report/compiler_message.h"
#include "report/hints.h"
#include "report/terminal.h"

namespace judge {
namespace {

using Level = CompilerMessage::Level;

constexpr std::size_t most_of_value = 120;  // Bytes of an input or an answer.

/// The messages of one solution.
class Messages {
  public:
    Messages(const std::string& file, const TerminalStyle& style) : file_(file), style_(style) {}

    void add(Level level, int line, const std::string& message) {
        add({.level = level, .file = file_, .line = line, .text = message});
    }

    void add(CompilerMessage message) {
        if (message.file.empty())
            message.file = file_;
        message.line = std::max(message.line, 1);
        message.column = std::max(message.column, 1);
        text_ += shown_line(style_, to_text(message)) + "\n";
    }

    const std::string& text() const { return text_; }

  private:
    const std::string& file_;
    const TerminalStyle& style_;
    std::string text_;
};

std::string on_one_line(std::string_view value) {
    return elide_middle(joined(split_lines(value), ", "), most_of_value);
}

/// "; input: events = [], k = 1"; empty where it is withheld.
std::string value_text(std::string_view word, const std::optional<std::string>& value) {
    return value ? fmt::format("; {}: {}", word, on_one_line(*value)) : "";
}

/// The first call that returned what it should not.
std::string call_text(const CallsReport& calls) {
    const auto wrong = std::ranges::find(calls.shown, false, &CallReport::right);
    return wrong == calls.shown.end() || !wrong->returned
               ? ""
               : fmt::format("; {} returned {}, expected {}", on_one_line(wrong->call),
                             on_one_line(*wrong->returned), on_one_line(wrong->expected));
}

/// What is wrong, as far as it may be told: a mistake that is known says more than its signal.
std::string failure_text(const FailureReport& failure, const std::optional<CrashReport>& crash) {
    std::string text = crash ? crash->what : failure.reason;
    if (const std::string call = call_text(failure.calls); !call.empty())
        return text + call;
    if (failure.difference && !failure.difference->empty())
        text += "; " + on_one_line(*failure.difference);
    return text + (failure.calls.count > 0 ? "" : value_text("input", failure.input));
}

/// What has to do with a mistake beyond its own line.
void add_crash(Messages& messages, const CrashReport& crash) {
    if (!crash.values.empty()) {
        std::vector<std::string> values;
        for (const auto& [name, value] : crash.values)
            values.push_back(name + " = " + value);
        messages.add(Level::note, crash.line, joined(values, "; "));
    }
    for (const CrashReport::Place& place : crash.places)
        messages.add(Level::note, place.line, place.what);
}

void add_compiler_messages(Messages& messages, const CompileReport& compile) {
    for (const CompilerMessage& message : compile.messages)
        messages.add(message);
}

/// A verdict and why, at the mistake's line where there is one.
void add_failure(Messages& messages, const std::string& verdict, const FailureReport& failure,
                 const std::optional<CrashReport>& crash) {
    messages.add(Level::error, crash ? crash->line : 0,
                 fmt::format("{}: {}", verdict, failure_text(failure, crash)));
    if (crash)
        add_crash(messages, *crash);
}

}  // namespace

std::string plain_verdict(const Report& report, const std::optional<CrashReport>& crash,
                          const TerminalStyle& style) {
    Messages messages(report.solution, style);
    if (report.verdict == Verdict::compile_error) {
        add_compiler_messages(messages, report.compile);
        return messages.text();
    }
    const std::string verdict = std::string(title(report.verdict)) + place_of_failure(report);
    if (report.failure)
        add_failure(messages, verdict, *report.failure, crash);
    else if (report.verdict == Verdict::accepted)
        messages.add(Level::note, 0,
                     fmt::format("{}: {} of {} passed", verdict, report.passed(),
                                 counted(report.cases.size(), "test")));
    else
        messages.add(Level::error, 0, verdict);
    add_compiler_messages(messages, report.compile);
    for (const std::string& note : report.notes)
        messages.add(Level::note, 0, note);
    return messages.text();
}

std::string plain_growth(const Report& report, const TerminalStyle& style) {
    const GrowthReport& time = report.complexity.time;
    const std::vector<std::string> hints = hint_texts(report.complexity);
    Messages messages(report.solution, style);
    for (std::size_t i = 0; i < hints.size(); ++i)
        messages.add(Level::warning, i < time.costly.size() ? time.costly[i].line : 0, hints[i]);
    if (hints.empty() && time.exceeds_intended() && time.measured)
        messages.add(Level::warning, time.lines.empty() ? 0 : time.lines.front().line,
                     fmt::format("time grows as {}, wanted: {}", to_text(*time.measured),
                                 to_text(*time.intended)));
    return messages.text();
}

std::string plain_failure(const StressReport& found, const std::optional<CrashReport>& crash,
                          const TerminalStyle& style) {
    Messages messages(found.solution, style);
    if (found.failure)
        add_failure(messages,
                    fmt::format("{} on {}", title(found.verdict),
                                found.is_smallest ? "the smallest input that was found"
                                                  : "an input that was found"),
                    *found.failure, crash);
    add_compiler_messages(messages, found.compile);
    for (const std::string& note : found.notes)
        messages.add(Level::note, 0, note);
    return messages.text();
}

}  // namespace judge
