#include "app/repair.h"

#include <fmt/core.h>

#include <algorithm>
#include <charconv>

#include "app/output.h"
#include "base/text.h"
#include "os/folders.h"
#include "practice/bare_code.h"
#include "practice/faulty_program.h"
#include "report/layout.h"

namespace judge {
namespace {

constexpr std::string_view fix_mark = "// Fix ";

/// By its "// Fix 2: ..." line; 0, the last one, where it has none.
int number_in(const Submission& file) {
    for (const std::string_view line : split_lines(file.text)) {
        if (!line.starts_with(fix_mark))
            continue;
        int number = 0;
        std::from_chars(line.data() + fix_mark.size(), line.data() + line.size(), number);
        return number;
    }
    return 0;
}

std::string input_row(const Repair& repair) {
    return sentence_row(standard_output_style(), "input",
                        repair.broken ? "one was given on which the program fails"
                                      : "none was given yet on which the program fails: "
                                        "`judge fix --break FILE`");
}

std::string in_words(const Problem& problem, const Repair& repair, std::size_t changed) {
    const std::size_t known = smallest_known_repair(problem, repair.original);
    return fmt::format("{} changed; the smallest known repair changes {}", counted(changed, "line"),
                       known);
}

}  // namespace

std::string repair_file(const Repair& repair) {
    return fmt::format(
        "// judge: {0}\n"
        "{1}{2}: there is a mistake in this program. Find an input that breaks it, then repair "
        "it:\n"
        "//   judge show {0}\n"
        "//   judge fix --break FILE\n"
        "//   judge fix\n"
        "\n{3}",
        repair.problem, fix_mark, repair.number, repair.original);
}

Result<std::optional<Repair>> repair_of(const Problem& problem, const Submission& file) {
    return repairs(data_folder(), problem.slug).transform([&](std::vector<Repair> known) {
        const int number = number_in(file);
        const auto found = std::ranges::find_if(known, [&](const Repair& repair) {
            return repair.number == number || (number == 0 && &repair == &known.back());
        });
        return found == known.end() ? std::nullopt : std::optional(std::move(*found));
    });
}

Result<Done> remember(Repair& repair) {
    repair.when = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
    return record_repair(data_folder(), repair);
}

std::string standing(const Problem& problem, const Repair& repair) {
    const std::string repaired =
        repair.changed ? in_words(problem, repair, static_cast<std::size_t>(*repair.changed))
                       : "none yet: change the file, then `judge fix`";
    return input_row(repair) + sentence_row(standard_output_style(), "repair", repaired);
}

Result<std::string> record_repaired(const Problem& problem, const Submission& file,
                                    Verdict verdict) {
    auto repair = repair_of(problem, file);
    if (!repair)
        return repair.errors();
    if (!*repair)
        return std::string();
    const std::size_t changed = changed_lines((*repair)->original, file.text);
    const TerminalStyle style = standard_output_style();
    if (verdict != Verdict::accepted)
        return "\n" + input_row(**repair) +
               sentence_row(style, "repair",
                            fmt::format("none yet; {} changed", counted(changed, "line")));
    const int lines = static_cast<int>(changed);
    (*repair)->changed = std::min((*repair)->changed.value_or(lines), lines);
    if (const auto kept = remember(**repair); !kept)
        return kept.errors();
    const std::string next =
        (*repair)->is_done() ? fmt::format("`judge fix {} --new` writes another one", problem.slug)
                             : "";
    return "\n" + input_row(**repair) +
           sentence_row(style, "repair", in_words(problem, **repair, changed)) +
           sentence_row(style, "next", next);
}

}  // namespace judge
