#include "report/batch_page.h"
#include "report/compiler_message.h"
#include "report/junit.h"

namespace judge {
namespace {

using Outcome = JunitCase::Outcome;

JunitCase named(const BatchRow& row, std::string_view name) {
    return {.class_name = row.problem.empty() ? row.source.path : row.problem,
            .name = std::string(name)};
}

/// The one case of what has no tests: it could not be judged, or compiled.
JunitCase without_tests(const BatchRow& row) {
    JunitCase test = named(row, row.error ? "judging" : "compiling");
    if (row.error) {
        test.outcome = Outcome::error;
        test.type = "judge-error";
        test.message = row.error->message;
    } else if (row.verdict != Verdict::accepted) {
        test.outcome = Outcome::failure;
        test.type = kebab(row.verdict);
        test.message = title(row.verdict);
        for (const CompilerMessage& message : row.messages)
            test.text += to_text(message) + "\n";
    }
    return test;
}

JunitCase to_case(const BatchRow& row, const BatchRow::Test& test) {
    JunitCase out = named(row, test.name);
    out.time = test.cpu.value_or(std::chrono::nanoseconds::zero());
    if (test.verdict == Verdict::skipped) {
        out.outcome = Outcome::skipped;
        out.message = "an earlier test was too slow";
    } else if (is_failure(test.verdict)) {
        out.outcome = test.verdict == Verdict::judge_error ? Outcome::error : Outcome::failure;
        out.type = kebab(test.verdict);
        out.message = test.reason.empty() ? title(test.verdict) : test.reason;
    }
    return out;
}

/// The one more case of what passes all tests and yet is no success.
JunitCase growth_case(const BatchRow& row) {
    JunitCase test = named(row, "growth");
    test.outcome = JunitCase::Outcome::failure;
    test.type = "growth";
    test.message = "time grows as " + row.time.measured + ", wanted: " + row.time.intended;
    return test;
}

JunitSuite to_suite(const BatchRow& row) {
    JunitSuite suite{.name = row.source.path,
                     .properties = {{"problem", row.problem},
                                    {"who", row.source.who},
                                    {"verdict", std::string(kebab(row.verdict))},
                                    {"time", row.time.measured},
                                    {"space", row.space.measured}},
                     .cases = {}};
    if (row.tests.empty())
        suite.cases.push_back(without_tests(row));
    for (const BatchRow::Test& test : row.tests)
        suite.cases.push_back(to_case(row, test));
    if (grows_too_fast(row))
        suite.cases.push_back(growth_case(row));
    return suite;
}

}  // namespace

void write_junit(const EachRow& each_row, const Sink& sink) {
    const EachSuite each_suite = [&](const auto& take) {
        each_row([&](const BatchRow& row) { take(to_suite(row)); });
    };
    write_junit(each_suite, sink);
}

}  // namespace judge
