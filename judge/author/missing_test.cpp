#include "author/missing_test.h"

#include <fmt/core.h>

#include <algorithm>

#include "author/trial_inputs.h"
#include "base/text.h"
#include "model/notation.h"
#include "model/written_test.h"
#include "os/files.h"

namespace judge {
namespace {

SourceSpot place_of(const Verification& verification, const MutatedSolution& mutated,
                    const MutantEdit& edit) {
    const std::string_view text = mutated.solution->stated->text;
    const auto before = text.substr(0, edit.from);
    const std::size_t line_begin = before.rfind('\n') == before.npos ? 0 : before.rfind('\n') + 1;
    SourceSpot spot = verification.place(mutated.solution->stated->path);
    spot.line = 1 + static_cast<int>(std::ranges::count(before, '\n'));
    spot.column = 1 + static_cast<int>(edit.from - line_begin);
    return spot;  // Without the line, which the diff shows.
}

std::string how_to_add(const Verification& verification, const PreparedTest& input) {
    if (input.input_size > small_input)
        return "add a test such as one that catches it: " + input.note;
    const auto text = read_file(input.input_path), answer = read_file(input.answer_path);
    return fmt::format(
        "add such a test, with the answer worked out by hand (the reference gives {}):\n{}",
        answer_in_a_line(answer ? *answer : ""),
        test_to_paste(verification.problem.interface, text ? *text : ""));
}

}  // namespace

std::string answer_in_a_line(std::string_view answer) {
    constexpr std::size_t longest = 200;
    return elide_value(joined(split_lines(answer), " "), longest);
}

std::string test_to_paste(const Interface& interface, std::string_view input) {
    const std::string written = written_test(interface, "...", input, {});
    std::string entry;
    for (const std::string_view line : split_lines(written))
        entry += fmt::format("{}  {}", entry.empty() ? "" : "\n", line);
    return entry;
}

void tell_missing_test(const Verification& verification, const PreparedTest& input,
                       const std::vector<Survivor>& survivors, CheckReport& check) {
    const MutatedSolution& mutated = *survivors.front().mutated;
    const MutantEdit& edit = mutated.edits[static_cast<std::size_t>(survivors.front().number - 1)];
    std::string message = fmt::format(
        "no test catches this mistake ({}) in `{}`{}\n", edit.kind, mutated.solution->name,
        survivors.size() > 1
            ? fmt::format(", nor {} like it", counted(survivors.size() - 1, "other"))
            : "");
    message += diff_of(edit, mutated.solution->stated->text);
    check.warning(std::move(message), place_of(verification, mutated, edit),
                  how_to_add(verification, input));
}

}  // namespace judge
