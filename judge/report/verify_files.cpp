#include "report/verify_files.h"

#include <nlohmann/json.hpp>

#include "base/text.h"
#include "report/diagnostic.h"
#include "report/junit.h"

namespace judge {
namespace {

using Json = nlohmann::ordered_json;
using Severity = Finding::Severity;

double seconds(std::chrono::nanoseconds time) {
    return std::chrono::duration<double>(time).count();
}

Json to_json(const Finding& finding) {
    Json object = {{"severity", finding.severity == Severity::error ? "error" : "warning"},
                   {"message", finding.message},
                   {"file", nullptr},
                   {"line", nullptr},
                   {"column", nullptr},
                   {"help", finding.help.empty() ? Json(nullptr) : Json(finding.help)}};
    if (finding.where) {
        object["file"] = finding.where->file;
        if (finding.where->line > 0) {
            object["line"] = finding.where->line;
            object["column"] = finding.where->column;
        }
    }
    return object;
}

Json to_json(const CheckReport& check) {
    Json findings = Json::array();
    for (const Finding& finding : check.findings)
        findings.push_back(to_json(finding));
    return {{"name", check.name},
            {"ran", check.ran},
            {"seconds", check.ran ? Json(seconds(check.wall)) : Json(nullptr)},
            {"facts", check.facts},
            {"findings", std::move(findings)}};
}

Json to_json(const TestMatrix& matrix) {
    Json solutions = Json::array();
    for (const MatrixRow& row : matrix.rows) {
        Json tests = Json::array();
        for (const Verdict verdict : row.tests)
            tests.push_back(kebab(verdict));
        solutions.push_back({{"solution", row.solution},
                             {"stated", kebab(row.stated)},
                             {"verdict", kebab(row.got)},
                             {"tests", std::move(tests)}});
    }
    return {{"tests", matrix.tests}, {"solutions", std::move(solutions)}};
}

/// Nothing is stated of other people's solutions.
Json others_to_json(const TestMatrix& others) {
    Json object = to_json(others);
    for (Json& solution : object["solutions"])
        solution.erase("stated");
    return object;
}

std::string findings_text(const CheckReport& check, Severity severity) {
    constexpr TerminalStyle plain{.colour = false, .width = 0, .unicode = true};
    std::string text;
    for (const Finding& finding : check.findings)
        if (finding.severity == severity)
            text += (text.empty() ? "" : "\n") +
                    diagnostic(Error{finding.message, finding.where, finding.help}, plain,
                               severity == Severity::error ? "error" : "warning");
    return text;
}

JunitCase to_case(const VerifyReport& report, const CheckReport& check) {
    JunitCase test{.class_name = report.problem, .name = check.name, .time = check.wall};
    if (!check.ran) {
        test.outcome = JunitCase::Outcome::skipped;
        test.message = "what it stands on has failed";
    }
    if (check.count(Severity::error) > 0) {
        test.outcome = JunitCase::Outcome::failure;
        test.message = counted(check.count(Severity::error), "error");
        test.text = findings_text(check, Severity::error);
    }
    test.said = joined(check.facts, ", ");
    if (check.count(Severity::warning) > 0)
        test.said += (test.said.empty() ? "" : "\n") + findings_text(check, Severity::warning);
    return test;
}

}  // namespace

std::string to_json(const std::vector<VerifyReport>& reports) {
    Json problems = Json::array();
    for (const VerifyReport& report : reports) {
        Json checks = Json::array();
        for (const CheckReport& check : report.checks)
            checks.push_back(to_json(check));
        problems.push_back({{"problem", report.problem},
                            {"errors", report.count(Severity::error)},
                            {"warnings", report.count(Severity::warning)},
                            {"kept", report.kept},
                            {"checks", std::move(checks)},
                            {"matrix", to_json(report.matrix)},
                            {"others", others_to_json(report.others)}});
    }
    return Json{{"problems", std::move(problems)}}.dump(2, ' ', false,
                                                        Json::error_handler_t::replace) +
           "\n";
}

std::string to_junit(const std::vector<VerifyReport>& reports) {
    std::vector<JunitSuite> suites;
    for (const VerifyReport& report : reports) {
        JunitSuite& suite = suites.emplace_back(JunitSuite{report.problem, {}, {}});
        for (const CheckReport& check : report.checks)
            suite.cases.push_back(to_case(report, check));
    }
    return to_junit(suites);
}

}  // namespace judge
