#include "problem/problem_file.h"

#include <fmt/core.h>

#include <algorithm>

#include "base/text.h"
#include "problem/check_rule.h"
#include "problem/complexity.h"
#include "problem/constraints.h"
#include "problem/expressions.h"
#include "problem/interface.h"
#include "problem/limits.h"
#include "problem/scalars.h"
#include "problem/tests.h"

namespace judge {
namespace {

std::string read_difficulty(Fields& fields) {
    const std::string wanted = listed(difficulties(), "or");
    const Node* const node = fields.need("difficulty", wanted);
    if (!node)
        return {};
    const auto text = read_text(fields.document(), *node, "difficulty");
    if (text && std::ranges::find(difficulties(), *text) == difficulties().end()) {
        wants(fields.document(), *node, "difficulty", wanted,
              suggestion(*text, difficulties(), "difficulties"));
    }
    return text.value_or("");
}

std::vector<std::string> read_topics(Fields& fields) {
    std::vector<std::string> topics;
    const Node* const node = fields.find("topics");
    if (!node)
        return topics;
    Document& document = fields.document();
    for (const Node* const element : read_list(document, *node, "topics", "topics")) {
        const auto topic = read_text(document, *element, "topics");
        if (!topic)
            continue;
        if (!is_slug(*topic))
            wants(document, *element, "topics", "lower-case words joined by hyphens");
        else if (std::find(topics.begin(), topics.end(), *topic) != topics.end())
            document.mistake(*element, fmt::format("repeated topic `{}`", *topic));
        topics.push_back(*topic);
    }
    return topics;
}

/// A text of any length that says something.
std::string read_prose(Document& document, const Node& node, std::string_view name) {
    auto text = read_text(document, node, name);
    if (text && trim(*text).empty())
        wants(document, node, name, "a text that says something");
    return text.value_or("");
}

std::vector<FollowUp> read_follow_ups(Fields& problem) {
    std::vector<FollowUp> follow_ups;
    const Node* const node = problem.find("follow_ups");
    if (!node)
        return follow_ups;
    Document& document = problem.document();
    const char* const form = "each is `- ask: TEXT` and, in line with `ask`, `answer: TEXT`";
    if (!node->is(Node::Kind::list)) {
        wants(document, *node, "follow_ups", "a list of questions", form);
        return follow_ups;
    }
    for (const Node* const entry : read_list(document, *node, "follow_ups", "questions")) {
        if (!entry->is(Node::Kind::mapping)) {
            wants(document, *entry, "follow_ups", "`ask:` and `answer:`", form);
            continue;
        }
        Fields fields(document, *entry, "follow_ups");
        FollowUp follow_up;
        if (const Node* const ask = fields.need("ask", form))
            follow_up.ask = read_prose(document, *ask, "ask");
        if (const Node* const answer = fields.need("answer", form))
            follow_up.answer = read_prose(document, *answer, "answer");
        fields.reject_others();
        follow_ups.push_back(std::move(follow_up));
    }
    return follow_ups;
}

std::vector<std::string> read_hints(Fields& fields) {
    std::vector<std::string> hints;
    if (const Node* const node = fields.find("hints"))
        for (const Node* const hint : read_list(fields.document(), *node, "hints", "texts"))
            hints.push_back(read_prose(fields.document(), *hint, "hints"));
    return hints;
}

/// The C++ files without which the problem file's words would mean nothing.
void check_companions(Fields& fields, const Companions& companions, const Problem& problem) {
    Document& document = fields.document();
    if (std::holds_alternative<CustomCheck>(problem.check) && !companions.checker) {
        document.mistake(*fields.find("check"), "`check: custom` needs a file checker.cpp",
                         "put it beside problem.yaml");
    }
    if (takes_text(problem.interface) && !companions.validator) {
        document.mistake(*fields.key_node("program"),
                         "a program problem needs a file validator.cpp",
                         "it reads an input, checks its bounds and reports the sizes");
    }
    if (companions.generators)
        return;
    const Expression* first = nullptr;
    for (const TestSpec& test : problem.tests) {
        const auto* const call = std::get_if<Expression>(&test.input);
        first = first ? first : call;
    }
    for (const Growth& growth : problem.complexity.grow)
        first = first || growth.shapes.empty() ? first : &growth.shapes.front();
    first = first || problem.stress.empty() ? first : &problem.stress.front();
    if (first) {
        document.mistake(first->where, "a generator needs a file generators.cpp",
                         "put it beside problem.yaml");
    }
}

}  // namespace

void read_problem_file(Document& document, const Companions& companions, Problem& problem) {
    Fields fields(document, document.root(), "problem.yaml");
    need_format(fields);
    if (const Node* const title = fields.need("title"))
        problem.title = read_line(document, *title, "title").value_or("");
    if (const Node* const names = fields.find("also_known_as"))
        problem.also_known_as = read_lines(document, *names, "also_known_as");
    problem.difficulty = read_difficulty(fields);
    problem.topics = read_topics(fields);
    problem.hints = read_hints(fields);
    problem.follow_ups = read_follow_ups(fields);
    problem.limits = read_limits(fields);
    if (const auto interface = read_interface(fields)) {
        problem.interface = *interface;
        problem.check = read_check(fields, *interface);
        problem.constraints = read_constraints(fields, *interface);
        problem.complexity = read_complexity(fields, *interface);
        problem.tests = read_tests(fields, *interface);
        problem.invalid = read_invalid(fields, *interface);
        if (const Node* const stress = fields.find("stress"))
            problem.stress = read_generator_calls(document, *stress, "stress");
        check_companions(fields, companions, problem);
    } else {
        // Without the interface nothing can be said of these.
        for (const char* const key :
             {"check", "constraints", "complexity", "tests", "invalid", "stress"})
            fields.find(key);
        fields.need("samples");
    }
    problem.names = document.names();
    fields.reject_others();
}

}  // namespace judge
