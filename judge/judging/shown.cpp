#include "judging/shown.h"

#include <algorithm>

#include "base/overloaded.h"
#include "base/text.h"
#include "check/check.h"
#include "model/call_lines.h"
#include "model/notation.h"
#include "os/content.h"
#include "os/files.h"

namespace judge {
namespace {

constexpr std::size_t longest_shown = 4000;
constexpr Bytes most_read = gibibytes(1);  // As much as is compared.
constexpr std::size_t calls_before = 5;    // The first wrong one.
constexpr std::size_t most_calls = 8;

/// An open file's content, or no more than its start and its end where it is large.
std::string ends_of(int descriptor) {
    constexpr Bytes end = kibibytes(64);
    const Bytes size = size_of(descriptor);
    if (size.count <= 2 * end.count)
        return read_descriptor(descriptor, size);
    return read_descriptor(descriptor, end) +
           read_descriptor(descriptor, end, size.count - end.count);
}

/// Whole lines from the start and from the end; a single long line is cut itself.
std::string shortened(int descriptor) {
    const std::string text = ends_of(descriptor);
    if (text.size() <= longest_shown)
        return text;
    const auto lines = split_lines(text);
    const std::size_t left_out = lines_in(descriptor) - lines.size();
    if (lines.size() == 1)
        return elide_value(lines.front(), longest_shown);
    std::string head, tail;
    std::size_t first = 0, last = lines.size();
    for (; first < last && head.size() < longest_shown / 2; ++first)
        head += elide_value(lines[first], longest_shown / 2) + "\n";
    for (; last > first && tail.size() < longest_shown / 2; --last)
        tail.insert(0, elide_value(lines[last - 1], longest_shown / 2) + "\n");
    return head +
           (first < last ? "... " + counted(left_out + last - first, "more line") + "\n" : "") +
           tail;
}

std::string shortened(const Result<Descriptor>& file) {
    return file ? shortened(file->number()) : std::string();
}

std::string content_of(const Result<Descriptor>& file) {
    return file ? read_descriptor(file->number(), most_read) : std::string();
}

/// Whether one call's answer will do. What a checker of the problem's own thinks of one call alone
/// is not known.
bool is_right(const Problem& problem, std::string_view call, std::string_view expected,
              std::string_view returned) {
    if (expected == returned)
        return true;
    if (std::holds_alternative<CustomCheck>(problem.check))
        return false;
    const auto& described = std::get<ClassInterface>(problem.interface);
    return !find_difference(problem.check, FunctionInterface{},
                            checked_part(described, call, expected),
                            checked_part(described, call, returned));
}

}  // namespace

std::string shown_content(int descriptor) {
    return shortened(descriptor);
}

std::string shown_answer(const PreparedTest& test) {
    return shortened(open_answer(test));
}

std::string shown_input(const Problem& problem, const PreparedTest& test) {
    const auto input = open_input(test);
    const auto arguments = [&](const FunctionInterface& function) {
        const std::string content = content_of(input);
        std::string lines;
        for (const std::string_view line : split_lines(content))
            lines += elide_value(line, longest_shown / function.parameters.size()) + "\n";
        return in_notation(function, lines);
    };
    return std::visit(
        Overloaded{arguments,
                   [&](const ClassInterface&) { return with_marks_in_words(shortened(input)); },
                   [&](const ProgramInterface&) { return shortened(input); }},
        problem.interface);
}

CallsReport shown_calls(const Problem& problem, const PreparedTest& test, int answer) {
    if (!takes_calls(problem.interface))
        return {};
    const std::string input = content_of(open_input(test));
    const std::string wanted = content_of(open_answer(test));
    const std::string given = answer < 0 ? "" : read_descriptor(answer, most_read);
    const auto calls = split_lines(input), expected = split_lines(wanted),
               returned = split_lines(given);
    const auto report = [&](std::size_t i) {
        CallReport call;
        call.number = i;
        call.call = elide_value(call_in_notation(calls[i]), longest_shown / most_calls);
        if (i < expected.size() && is_told(problem.interface, calls[i], expected[i]))
            call.expected = elide_value(expected[i], longest_shown / most_calls);
        if (i < returned.size()) {
            call.returned = answer_in_words(problem.interface,
                                            elide_value(returned[i], longest_shown / most_calls));
            call.right =
                i < expected.size() && is_right(problem, calls[i], expected[i], returned[i]);
        }
        return call;
    };
    const std::size_t count = calls.size();
    const std::size_t answered = std::min({count, expected.size(), returned.size()});
    std::size_t wrong = 0;
    while (wrong < answered && is_right(problem, calls[wrong], expected[wrong], returned[wrong]))
        ++wrong;
    const std::size_t middle = wrong == count ? 0 : wrong;  // All are right: the first few.
    const std::size_t begin =
        middle > calls_before + 1 && count > most_calls ? middle - calls_before : 0;
    CallsReport window;
    window.count = count;
    if (begin > 0)
        window.shown.push_back(report(0));
    for (std::size_t i = begin; i < count && window.shown.size() < most_calls; ++i)
        window.shown.push_back(report(i));
    return window;
}

}  // namespace judge
