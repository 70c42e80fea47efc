#include <fmt/core.h>

#include <algorithm>
#include <pugixml.hpp>
#include <sstream>

#include "base/text.h"
#include "report/batch_page.h"
#include "report/compiler_message.h"

namespace judge {
namespace {

using pugi::xml_node;

/// What XML cannot hold is shown instead.
void set(xml_node node, const char* name, std::string_view text) {
    node.append_attribute(name) = printable(text).c_str();
}

std::string seconds_text(std::optional<std::chrono::nanoseconds> time) {
    return fmt::format(
        "{:.3f}",
        std::chrono::duration<double>(time.value_or(std::chrono::nanoseconds::zero())).count());
}

/// Fails a case in one of the ways that JUnit has: "failure", "error" or "skipped".
void fail(xml_node test, const char* way, std::string_view type, std::string_view message,
          const std::string& text = {}) {
    xml_node failure = test.append_child(way);
    set(failure, "message", message);
    if (!type.empty())
        set(failure, "type", type);
    if (!text.empty())
        failure.text() = printable(text).c_str();
}

/// Counts what its suite and all suites say of themselves.
struct Counts {
    std::size_t tests = 0, failures = 0, errors = 0, skipped = 0;
    std::chrono::nanoseconds time{};

    void add(const Counts& other) {
        tests += other.tests;
        failures += other.failures;
        errors += other.errors;
        skipped += other.skipped;
        time += other.time;
    }
    void write(xml_node node) const {
        node.append_attribute("tests") = tests;
        node.append_attribute("failures") = failures;
        node.append_attribute("errors") = errors;
    }
};

xml_node add_case(xml_node suite, const BatchRow& row, std::string_view name,
                  std::optional<std::chrono::nanoseconds> time) {
    xml_node test = suite.append_child("testcase");
    set(test, "classname", row.problem.empty() ? row.source.path : row.problem);
    set(test, "name", name);
    set(test, "time", seconds_text(time));
    return test;
}

/// The one case of what has no tests: it could not be judged, or compiled.
Counts add_without_tests(xml_node suite, const BatchRow& row) {
    Counts counts{.tests = 1};
    if (row.error) {
        counts.errors = 1;
        fail(add_case(suite, row, "judging", {}), "error", "judge-error", row.error->message);
        return counts;
    }
    const xml_node test = add_case(suite, row, "compiling", {});
    if (row.verdict == Verdict::accepted)
        return counts;
    counts.failures = 1;
    std::string messages;
    for (const CompilerMessage& message : row.messages)
        messages += to_text(message) + "\n";
    fail(test, "failure", kebab(row.verdict), title(row.verdict), messages);
    return counts;
}

Counts add_test(xml_node suite, const BatchRow& row, const BatchRow::Test& test) {
    Counts counts{.tests = 1, .time = test.cpu.value_or(std::chrono::nanoseconds::zero())};
    const xml_node node = add_case(suite, row, test.name, test.cpu);
    const std::string message(test.reason.empty() ? title(test.verdict) : test.reason);
    if (test.verdict == Verdict::skipped) {
        counts.skipped = 1;
        fail(node, "skipped", "", "an earlier test was too slow");
    } else if (test.verdict == Verdict::judge_error) {
        counts.errors = 1;
        fail(node, "error", kebab(test.verdict), message);
    } else if (is_failure(test.verdict)) {
        counts.failures = 1;
        fail(node, "failure", kebab(test.verdict), message);
    }
    return counts;
}

Counts add_suite(xml_node suites, const BatchRow& row) {
    xml_node suite = suites.append_child("testsuite");
    set(suite, "name", row.source.path);
    Counts counts;
    xml_node properties = suite.append_child("properties");
    const auto add_property = [&](const char* name, std::string_view value) {
        if (value.empty())
            return;
        xml_node property = properties.append_child("property");
        set(property, "name", name);
        set(property, "value", value);
    };
    add_property("problem", row.problem);
    add_property("who", row.source.who);
    add_property("verdict", kebab(row.verdict));
    add_property("time", row.time.measured);
    add_property("space", row.space.measured);
    if (row.tests.empty())
        counts = add_without_tests(suite, row);
    for (const BatchRow::Test& test : row.tests)
        counts.add(add_test(suite, row, test));
    counts.write(suite);
    suite.append_attribute("skipped") = counts.skipped;
    set(suite, "time", seconds_text(counts.time));
    return counts;
}

}  // namespace

std::string to_junit(const std::vector<BatchRow>& rows) {
    pugi::xml_document document;
    xml_node declaration = document.append_child(pugi::node_declaration);
    declaration.append_attribute("version") = "1.0";
    declaration.append_attribute("encoding") = "UTF-8";
    xml_node suites = document.append_child("testsuites");
    Counts counts;
    for (const BatchRow& row : rows)
        counts.add(add_suite(suites, row));
    counts.write(suites);
    set(suites, "time", seconds_text(counts.time));
    std::ostringstream text;
    document.save(text, "  ");
    return text.str();
}

}  // namespace judge
