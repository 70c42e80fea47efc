#include <fmt/core.h>

#include <algorithm>
#include <ctime>

#include "app/chosen_problem.h"
#include "app/commands.h"
#include "app/output.h"
#include "app/progress_line.h"
#include "app/session.h"
#include "base/text.h"
#include "history/history.h"
#include "judging/judging.h"
#include "os/failure.h"
#include "os/files.h"
#include "os/folders.h"
#include "os/interrupt.h"
#include "os/keyboard.h"
#include "practice/read_again.h"
#include "report/growth.h"
#include "report/layout.h"
#include "report/markdown.h"
#include "report/remarks.h"

namespace judge {
namespace {

/// What is remembered of a problem.
struct Past {
    std::vector<Attempt> attempts;
    std::vector<Opening> opened;

    const Attempt* first_accepted() const {
        const auto found = std::ranges::find(attempts, Verdict::accepted, &Attempt::verdict);
        return found == attempts.end() ? nullptr : &*found;
    }
    bool is_given_up() const {
        return std::ranges::count(opened, Opening::Kind::solution, &Opening::kind) > 0;
    }
};

Result<Past> past_of(const Problem& problem) {
    auto attempted = attempts(data_folder(), problem.slug);
    if (!attempted)
        return attempted.errors();
    auto opened = openings(data_folder(), problem.slug);
    if (!opened)
        return opened.errors();
    return Past{*std::move(attempted), *std::move(opened)};
}

/// Asks on the terminal; no where there is none.
bool asks_to_give_up() {
    Keyboard keyboard;
    if (!keyboard.is_there())
        return false;
    print("It is not solved yet. Give up, and see how it is solved? That is remembered. [y/N] ");
    flush_output();
    const bool yes = lower_case(keyboard.wait().key) == "y";
    print(yes ? "yes\n\n" : "no\n");
    return yes;
}

/// Before a problem is solved it takes a word to see how: remembered, so that it is asked once.
Result<Done> allow(const ReviewCommand& command, const Problem& problem, Past& past) {
    if (past.first_accepted() != nullptr || past.is_given_up())
        return Done{};
    if (!command.give_up && !asks_to_give_up())
        return usage_error(
            problem.slug + " is not solved yet",
            fmt::format("`judge hint {0}` opens a hint; `judge review {0} --give-up` shows how it "
                        "is solved, and is remembered",
                        problem.slug));
    past.opened.push_back(
        {std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now()), problem.slug,
         Opening::Kind::solution, 1});
    return record_opening(data_folder(), past.opened.back());
}

std::string date_of(std::chrono::sys_seconds when) {
    const std::time_t seconds = std::chrono::system_clock::to_time_t(when);
    std::tm local{};
    localtime_r(&seconds, &local);
    return fmt::format("{:04}-{:02}-{:02}", local.tm_year + 1900, local.tm_mon + 1, local.tm_mday);
}

/// "Solved on 2026-11-28 at the third attempt; 1 of 3 hints was opened."
std::string past_in_words(const Problem& problem, const Past& past) {
    std::string text;
    if (const Attempt* const solved = past.first_accepted())
        text = fmt::format("Solved on {}, at attempt {}", date_of(solved->when),
                           solved - past.attempts.data() + 1);
    else
        text = fmt::format("Given up after {}", counted(past.attempts.size(), "attempt"));
    int hints = 0;
    for (const Opening& opening : past.opened)
        if (opening.kind == Opening::Kind::hint)
            hints = std::max(hints, opening.number);
    if (!problem.hints.empty())
        text += fmt::format("; {} of {} opened", hints, counted(problem.hints.size(), "hint"));
    return text + ".\n\n";
}

/// How the user's own solution grows, beside what it claims and what was wanted, and what can be
/// said of its text.
Result<std::string> page_of_own(const ReviewCommand& command, const ChosenProblem& chosen) {
    ProgressLine progress;
    auto bench = make_bench(progress, command.sandbox);
    if (!bench)
        return bench.errors();
    JudgingOptions options;
    options.samples_only = true;
    auto judged = judge_submission(*bench, chosen.problem, *chosen.solution, options);
    if (!judged)
        return judged.errors();
    if (const auto grown = complete_growth(*bench, chosen.problem, *chosen.solution, *judged);
        !grown)
        return grown.errors();
    const Report& report = judged->report;
    const TerminalStyle style = standard_output_style();
    if (!report.compile.ok)
        return sentence_row(style, chosen.solution->shown_as, "does not compile now");
    return read_again(*bench, chosen.problem, *chosen.solution)
        .transform([&](const Remarks& remarks) {
            return sentence_row(style, "yours", chosen.solution->shown_as) +
                   growth_rows(report.complexity, std::nullopt, style, report.verdict) +
                   remark_rows(remarks, style);
        });
}

/// The accepted solutions, the reference first.
std::string other_means(const Problem& problem) {
    const TerminalStyle style = standard_output_style();
    std::vector<const StatedSolution*> accepted;
    for (const StatedSolution& solution : problem.solutions)
        if (solution.verdict == Verdict::accepted)
            accepted.push_back(&solution);
    std::ranges::stable_partition(accepted,
                                  [](const StatedSolution* one) { return one->reference; });
    std::string page;
    for (const StatedSolution* solution : accepted) {
        const std::size_t name = solution->path.rfind('/') + 1;
        page +=
            paragraph(style, fmt::format("{}  {}", solution->path.substr(name), solution->growth));
        if (!solution->means.empty())
            page += paragraph(style, solution->means, 2);
    }
    if (page.empty())
        return page;
    return "\n" + paint(style, Colour::bold, "Accepted solutions") + "\n\n" + page + "\n" +
           paragraph(style, "They lie in " + shown_path(problem.folder) + "/solutions.");
}

/// Each question, and its answer after a key where keys are to be had.
void print_follow_ups(const Problem& problem) {
    const TerminalStyle style = standard_output_style();
    if (problem.follow_ups.empty())
        return;
    print("\n" + paint(style, Colour::bold, "What an interviewer asks next") + "\n");
    Keyboard keyboard;
    std::size_t number = 0;
    for (const FollowUp& follow_up : problem.follow_ups) {
        print("\n" + paragraph(style, fmt::format("{}. {}", ++number, follow_up.ask)));
        if (keyboard.is_there()) {
            print_error("   any key shows an answer, q ends\n");
            const Keyboard::Event event = keyboard.wait();
            if (event.kind == Keyboard::Event::Kind::end || event.key == "q")
                return;
        }
        print("\n" + paragraph(style, follow_up.answer, 3));
    }
}

}  // namespace

Result<int> run(const ReviewCommand& command) {
    const auto chosen = choose_problem(command.of, command.problem_folders, command.standard);
    if (!chosen)
        return chosen.errors();
    const Problem& problem = chosen->problem;
    auto past = past_of(problem);
    if (!past)
        return past.errors();
    if (const auto allowed = allow(command, problem, *past); !allowed)
        return allowed.errors();
    std::string own;
    if (chosen->solution) {
        auto page = page_of_own(command, *chosen);
        if (!page)
            return page.errors();
        own = *std::move(page) + "\n";
    }
    print(problem.title + "\n\n" + past_in_words(problem, *past) + own);
    const std::string editorial = problem.folder + "/editorial.md";
    if (exists(editorial)) {
        const auto text = read_file(editorial, mebibytes(1));
        if (!text)
            return text.errors();
        print(markdown_page(standard_output_style(), *text));
    }
    print(other_means(problem));
    print_follow_ups(problem);
    return interrupted() ? Result<int>(interrupted_error()) : 0;
}

}  // namespace judge
