#include "report/junit.h"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <pugixml.hpp>
#include <sstream>

#include "base/text.h"

namespace judge {
namespace {

using pugi::xml_node;
using Outcome = JunitCase::Outcome;

void set(xml_node node, const char* name, std::string_view text) {
    node.append_attribute(name) = printable(text).c_str();
}

void set_time(xml_node node, std::chrono::nanoseconds time) {
    set(node, "time", fmt::format("{:.3f}", std::chrono::duration<double>(time).count()));
}

/// What a suite, and all suites together, say of themselves.
struct Counts {
    std::array<std::size_t, 4> of{};  ///< By outcome.
    std::chrono::nanoseconds time{};

    std::size_t& operator[](Outcome outcome) { return of[static_cast<std::size_t>(outcome)]; }
    void add(const Counts& other) {
        for (std::size_t i = 0; i < of.size(); ++i)
            of[i] += other.of[i];
        time += other.time;
    }
    void write(xml_node node) {
        node.append_attribute("tests") = of[0] + of[1] + of[2] + of[3];
        node.append_attribute("failures") = (*this)[Outcome::failure];
        node.append_attribute("errors") = (*this)[Outcome::error];
    }
};

const char* element_for(Outcome outcome) {
    switch (outcome) {
        case Outcome::passed:
            break;
        case Outcome::failure:
            return "failure";
        case Outcome::error:
            return "error";
        case Outcome::skipped:
            return "skipped";
    }
    return nullptr;
}

void add_case(xml_node suite, const JunitCase& test) {
    xml_node node = suite.append_child("testcase");
    set(node, "classname", test.class_name);
    set(node, "name", test.name);
    set_time(node, test.time);
    if (const char* element = element_for(test.outcome)) {
        xml_node outcome = node.append_child(element);
        set(outcome, "message", test.message);
        if (!test.type.empty())
            set(outcome, "type", test.type);
        if (!test.text.empty())
            outcome.text() = printable(test.text).c_str();
    }
    if (!test.said.empty())
        node.append_child("system-out").text() = printable(test.said).c_str();
}

void add_properties(xml_node node, const JunitSuite& suite) {
    xml_node properties;
    for (const auto& [name, value] : suite.properties) {
        if (value.empty())
            continue;
        if (properties.empty())
            properties = node.append_child("properties");
        xml_node property = properties.append_child("property");
        set(property, "name", name);
        set(property, "value", value);
    }
}

Counts counts_of(const JunitSuite& suite) {
    Counts counts;
    for (const JunitCase& test : suite.cases) {
        ++counts[test.outcome];
        counts.time += test.time;
    }
    return counts;
}

void write_suite(const JunitSuite& suite, const Sink& sink) {
    pugi::xml_document document;
    xml_node node = document.append_child("testsuite");
    set(node, "name", suite.name);
    add_properties(node, suite);
    for (const JunitCase& test : suite.cases)
        add_case(node, test);
    Counts counts = counts_of(suite);
    counts.write(node);
    node.append_attribute("skipped") = counts[Outcome::skipped];
    set_time(node, counts.time);
    std::ostringstream text;
    node.print(text, "  ", pugi::format_default, pugi::encoding_auto, 1);
    sink(text.str());
}

}  // namespace

std::string to_junit(const std::vector<JunitSuite>& suites) {
    std::string text;
    const EachSuite each_suite = [&](const auto& take) { std::ranges::for_each(suites, take); };
    write_junit(each_suite, [&](std::string_view piece) { text += piece; });
    return text;
}

void write_junit(const EachSuite& each_suite, const Sink& sink) {
    Counts counts;
    each_suite([&](const JunitSuite& suite) { counts.add(counts_of(suite)); });
    pugi::xml_document document;
    xml_node declaration = document.append_child(pugi::node_declaration);
    declaration.append_attribute("version") = "1.0";
    declaration.append_attribute("encoding") = "UTF-8";
    xml_node root = document.append_child("testsuites");
    counts.write(root);
    set_time(root, counts.time);
    root.append_child(pugi::node_comment);  // Where the suites come.
    std::ostringstream around;
    document.save(around, "  ");
    const std::string text = around.str();
    constexpr std::string_view place = "  <!---->\n";
    const std::size_t at = text.find(place);
    sink(std::string_view(text).substr(0, at));
    each_suite([&](const JunitSuite& suite) { write_suite(suite, sink); });
    sink(std::string_view(text).substr(at + place.size()));
}

}  // namespace judge
