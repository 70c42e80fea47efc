#include "report/verify_files.h"

#include <fmt/core.h>

#include <nlohmann/json.hpp>

#include "base/text.h"
#include "report/diagnostic.h"

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

/// Text for an attribute or an element: what XML cannot hold is shown instead.
std::string xml(std::string_view text) {
    std::string out;
    for (const char c : printable(text))
        switch (c) {
            case '&':
                out += "&amp;";
                break;
            case '<':
                out += "&lt;";
                break;
            case '>':
                out += "&gt;";
                break;
            case '"':
                out += "&quot;";
                break;
            default:
                out += c;
        }
    return out;
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

std::string junit_case(const VerifyReport& report, const CheckReport& check) {
    std::string text = fmt::format("    <testcase classname=\"{}\" name=\"{}\" time=\"{:.3f}\">\n",
                                   xml(report.problem), xml(check.name), seconds(check.wall));
    if (!check.ran)
        text += "      <skipped message=\"what it stands on has failed\"/>\n";
    if (check.count(Severity::error) > 0)
        text += fmt::format("      <failure message=\"{}\">{}</failure>\n",
                            counted(check.count(Severity::error), "error"),
                            xml(findings_text(check, Severity::error)));
    std::string said = joined(check.facts, ", ");
    if (check.count(Severity::warning) > 0)
        said += (said.empty() ? "" : "\n") + findings_text(check, Severity::warning);
    if (!said.empty())
        text += fmt::format("      <system-out>{}</system-out>\n", xml(said));
    return text + "    </testcase>\n";
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
    std::string text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n";
    for (const VerifyReport& report : reports) {
        std::size_t failed = 0, skipped = 0;
        for (const CheckReport& check : report.checks) {
            failed += check.count(Severity::error) > 0 ? 1 : 0;
            skipped += check.ran ? 0 : 1;
        }
        text +=
            fmt::format("  <testsuite name=\"{}\" tests=\"{}\" failures=\"{}\" skipped=\"{}\">\n",
                        xml(report.problem), report.checks.size(), failed, skipped);
        for (const CheckReport& check : report.checks)
            text += junit_case(report, check);
        text += "  </testsuite>\n";
    }
    return text + "</testsuites>\n";
}

}  // namespace judge
