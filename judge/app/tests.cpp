#include <fmt/core.h>

#include <algorithm>

#include "app/commands.h"
#include "app/output.h"
#include "app/progress_line.h"
#include "app/session.h"
#include "app/verify_request.h"
#include "author/kept_report.h"
#include "base/text.h"
#include "judging/failure.h"
#include "judging/fairness.h"
#include "judging/shown.h"
#include "model/notation.h"
#include "os/content.h"
#include "os/files.h"
#include "report/layout.h"
#include "report/tests.h"

namespace judge {
namespace {

/// What the last `judge verify` of the problem, as it is now, found each test to catch.
std::optional<TestMatrix> known_matrix(const Bench& bench, const CatalogueEntry& entry,
                                       const std::vector<CatalogueEntry>& known,
                                       const Problem& problem) {
    const VerifyRequest request = VerifyRequests(known).request_for(entry);
    auto report = find_report(bench, report_key(bench, request, problem));
    if (!report)
        return std::nullopt;
    return std::move(report->matrix);
}

ListedTest listed_test(const Problem& problem, const PreparedTest& test) {
    ListedTest row{test.name, test.hidden, test.note, test.input_size, {}, test.reference_cpu, {}};
    const std::vector<Size>& sizes = problem.complexity.sizes;
    for (std::size_t i = 0; i < std::min(sizes.size(), test.sizes.size()); ++i)
        row.sizes.emplace_back(sizes[i].name, test.sizes[i]);
    return row;
}

TestList list_of(const Problem& problem, const std::vector<const PreparedTest*>& tests,
                 const std::optional<TestMatrix>& matrix) {
    TestList list{problem.slug, matrix.has_value(), {}};
    for (const PreparedTest* test : tests) {
        ListedTest row = listed_test(problem, *test);
        if (matrix) {
            const auto column = static_cast<std::size_t>(
                std::ranges::find(matrix->tests, test->name) - matrix->tests.begin());
            for (const MatrixRow& solution : matrix->rows)
                if (column < solution.tests.size() && is_failure(solution.tests[column]))
                    row.catches.push_back(solution.solution);
        }
        list.tests.push_back(std::move(row));
    }
    return list;
}

/// The tests of that name, all repetitions of it; all tests for none.
Result<std::vector<const PreparedTest*>> tests_named(const PreparedProblem& prepared,
                                                     const std::string& name) {
    std::vector<const PreparedTest*> tests;
    std::vector<std::string> names;
    for (const PreparedTest& test : prepared.tests) {
        names.push_back(test.name);
        if (name.empty() || test.name == name || test.name.starts_with(name + " #"))
            tests.push_back(&test);
    }
    if (!tests.empty())
        return tests;
    const auto near = nearest(name, names);
    return usage_error("no test is called `" + name + "`",
                       near ? "did you mean `" + *near + "`?" : "`judge tests` lists them all");
}

/// An input as it can be given to `--input`, and the answer to it, as they are.
Result<std::string> whole_input(const Problem& problem, const PreparedTest& test) {
    const auto input = open_input(test);
    if (!input)
        return input.errors();
    std::string text = read_descriptor(input->number(), gibibytes(1));
    return takes_text(problem.interface) ? text : in_notation(problem.interface, text);
}

Result<Done> print_test(const Problem& problem, const PreparedTest& test, bool whole) {
    const TerminalStyle style = standard_output_style();
    if (!test.note.empty())
        print(sentence_row(style, "note", test.note));
    if (!whole) {
        print(value_row(style, "input", shown_input(problem, test)));
        print(value_row(style, "answer", shown_answer(test)));
        return Done{};
    }
    const auto input = whole_input(problem, test);
    const auto answer = open_answer(test);
    if (!input || !answer)
        return input ? answer.errors() : input.errors();
    print(*input + "\n" + read_descriptor(answer->number(), gibibytes(1)));
    return Done{};
}

/// FILE and FILE.answer, which must not be there yet.
Result<Done> save_test(const Problem& problem, const PreparedTest& test, const std::string& path) {
    if (const auto saved = save_input(problem, test, path); !saved)
        return saved;
    const auto answer = open_answer(test);
    if (!answer)
        return answer.errors();
    if (const auto saved = save_content(answer->number(), path + ".answer"); !saved)
        return saved;
    print(fmt::format("the input is in {}, the reference's answer in {}.answer\n", path, path));
    return Done{};
}

Result<Done> check_options(const TestsCommand& command) {
    if (command.test.empty() && (command.show || !command.save.empty()))
        return usage_error(
            fmt::format("`{}` wants a test's name", command.show ? "--show" : "--save"),
            fmt::format("`judge tests {}` lists them", command.problem));
    for (const std::string& path : {command.save, command.save + ".answer"})
        if (!command.save.empty() && exists(path))
            return usage_error(path + " is there already",
                               "`--save` only writes new files: name another, or remove it");
    return Done{};
}

}  // namespace

Result<int> run(const TestsCommand& command) {
    if (const auto good = check_options(command); !good)
        return good.errors();
    const auto known = known_problems(command.problem_folders);
    if (!known)
        return known.errors();
    const auto problem = load_named_problem(command.problem_folders, command.problem);
    if (!problem)
        return problem.errors();
    ProgressLine progress;
    auto bench = make_bench(progress, command.sandbox);
    if (!bench)
        return bench.errors();
    const auto prepared = prepared_problem(*bench, *problem);
    if (!prepared)
        return prepared.errors();
    const auto tests = tests_named(*prepared, command.test);
    if (!tests)
        return tests.errors();
    if (!command.save.empty()) {
        if (tests->size() > 1)
            return usage_error(
                fmt::format("`{}` is {}", command.test, counted(tests->size(), "test")),
                fmt::format("name one of them, such as `{}`", tests->front()->name));
        return save_test(*problem, *tests->front(), command.save).transform([](Done) { return 0; });
    }
    const auto entry = find_problem(*known, command.problem);
    const TestList list = list_of(
        *problem, *tests, entry ? known_matrix(*bench, *entry, *known, *problem) : std::nullopt);
    if (command.json) {
        print_json(to_json(list));
        return 0;
    }
    if (!command.show)
        print(tests_page(list, standard_output_style()));
    if (!command.test.empty())
        for (const PreparedTest* test : *tests)
            if (const auto printed = print_test(*problem, *test, command.show); !printed)
                return printed.errors();
    if (!list.verified && !command.show)
        print(
            fmt::format("\n  once `judge verify {}` finds no error, it is known whom each test "
                        "catches\n",
                        command.problem));
    return 0;
}

}  // namespace judge
