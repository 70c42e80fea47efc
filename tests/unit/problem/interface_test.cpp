#include "problem/interface.h"

#include <doctest/doctest.h>

#include "written_problem.h"

using namespace judge;

namespace {

/// The default samples do not fit another function.
std::string function_mistakes(const std::string& body) {
    return mistakes_in("function: {" + body + "}\nsamples: []\n");
}

const std::string no_sample = "2:10 [[] a problem needs a sample\n";

}  // namespace

TEST_CASE("a function is read with its parameters in order") {
    const Problem problem = problem_of("");
    const auto& function = std::get<FunctionInterface>(problem.interface);
    CHECK(function.name == "top");
    REQUIRE(function.parameters.size() == 2);
    CHECK(function.parameters[0].name == "events");
    CHECK(function.parameters[0].type == *parse_type("string[]"));
    CHECK(function.parameters[1].name == "k");
    CHECK(function.returns == *parse_type("int"));
}

TEST_CASE("a function that changes an argument has that argument as its answer") {
    const Problem problem = problem_of(
        "function: {name: sort, parameters: {a: \"int[]\"}, changes: a}\n"
        "samples: [{input: {a: [2, 1]}, output: [1, 2]}]\n");
    CHECK(std::get<FunctionInterface>(problem.interface).changes == "a");
    CHECK(problem.tests.at(0).answer == "[1,2]\n");
}

TEST_CASE("a class is read with its constructor and methods") {
    const Problem problem =
        problem_of(rate_limiter + "samples: [{calls: [[RateLimiter, 1, 2]], output: [null]}]\n");
    const auto& described = std::get<ClassInterface>(problem.interface);
    CHECK(described.name == "RateLimiter");
    CHECK(described.constructor.size() == 2);
    REQUIRE(described.methods.size() == 2);
    CHECK(described.methods[0].returns == *parse_type("bool"));
    CHECK(described.methods[1].name == "reset");
    CHECK(described.methods[1].parameters.empty());
    CHECK(!described.methods[1].returns);
}

TEST_CASE("two modes at once are a mistake at the second") {
    CHECK(mistakes_in("program: {}\nclass: {}\nsamples: [{input: a, output: b}]\n") ==
          "2:1 [class] `class` beside `program` (a problem is one of function, class and "
          "program)\n");
}

TEST_CASE("an unknown type gets the nearest one, with its brackets") {
    CHECK(function_mistakes("name: f, parameters: {a: \"strng[]\"}, returns: Int") ==
          "1:37 [\"strng[]\"] unknown type `strng[]` (did you mean `string[]`?)\n"
          "1:58 [Int] unknown type `Int` (did you mean `int`?)\n" +
              no_sample);
    CHECK(function_mistakes("name: f, parameters: {a: int}, returns: vector<int>") ==
          "1:52 [vector<int>] unknown type `vector<int>` (the types: bool, int, long, double, "
          "char, string, tree, list, node(NAME), what stands under `structs:`, arrays such as "
          "int[][], and int? for what may be null)\n" +
              no_sample);
}

TEST_CASE("types of a later version say so") {
    CHECK(function_mistakes("name: f, parameters: {d: callback, e: bool(int)}, returns: int") ==
          "1:37 [callback] type `callback` is reserved for a later version of the format\n"
          "1:50 [bool(int)] type `bool(int)` is reserved for a later version of the format\n" +
              no_sample);
}

TEST_CASE("a mapping as a type is told where a struct belongs") {
    CHECK(function_mistakes("name: f, parameters: {a: {takes: int}}, returns: int") ==
          "1:37 [{] `a` wants the name of a type, got a mapping (give a struct a name under "
          "`structs:`, as in `structs: {Entry: {name: string, at: long}}`, and write that name "
          "here)\n" +
              no_sample);
}

TEST_CASE("a node is one of the tree or the list that it names") {
    const Problem problem = problem_of(
        "function: {name: f, parameters: {root: tree, head: list, p: node(root), q: "
        "'node(head)[]'}, returns: 'node(head)?'}\n"
        "samples: [{input: {root: [1], head: [2, 3], p: 0, q: [1, 0]}, output: null}]\n");
    const auto& function = std::get<FunctionInterface>(problem.interface);
    CHECK(function.parameters[2].type.base == Type::Base::tree_node);
    CHECK(function.parameters[3].type.base == Type::Base::list_node);
    CHECK(cpp_name(*function.returns, true) == "ListNode*");
    CHECK(std::get<std::string>(problem.tests.at(0).input) == "[1]\n[2,3]\n0\n[1,0]\n");
    CHECK(problem.tests.at(0).answer == "null\n");
}

TEST_CASE("a node of what is no tree and no list is told") {
    const std::string help =
        " names no tree or list among the parameters before it (a node is part of another argument "
        "of the same call, which comes first)\n";
    CHECK(function_mistakes("name: f, parameters: {p: node(root), root: tree}, returns: int") ==
          "1:37 [node(root)] `node(root)`" + help + no_sample);
    CHECK(function_mistakes("name: f, parameters: {a: int, p: node(a)}, returns: int") ==
          "1:45 [node(a)] `node(a)`" + help + no_sample);
    CHECK(function_mistakes("name: f, parameters: {p: node}, returns: 'tree?'") ==
          "1:37 [node] unknown type `node` (write node(NAME), where NAME is a parameter that is a "
          "tree or a list)\n1:53 ['tree?'] unknown type `tree?` (an empty tree is written [] "
          "already: leave out the `?`)\n" +
              no_sample);
}

TEST_CASE("structs have names, fields and other structs before them") {
    const Problem problem = problem_of(
        "structs: {Span: {from: long, to: long}, Entry: {name: string, spans: 'Span[]'}}\n"
        "function: {name: f, parameters: {entries: 'Entry[]'}, returns: 'Entry?'}\n"
        "samples: [{input: {entries: [{spans: [{to: 2, from: 1}], name: ann}]}, output: null}]\n");
    const auto& function = std::get<FunctionInterface>(problem.interface);
    CHECK(cpp_name(function.parameters[0].type, true) == "std::vector<Entry>");
    CHECK(std::get<std::string>(problem.tests.at(0).input) ==
          "[{\"name\":\"ann\",\"spans\":[{\"from\":1,\"to\":2}]}]\n");
}

TEST_CASE("a struct's mistakes are told where they are") {
    const std::string function =
        "function: {name: f, parameters: {a: int}, returns: int}\n"
        "samples: [{input: {a: 1}, output: 1}]\n";
    CHECK(
        mistakes_in("structs: {Aa: {b: Bbb}, Bbb: {c: int}}\n" + function) ==
        "1:19 [Bbb] unknown type `Bbb` (the types: bool, int, long, double, char, string, tree, "
        "list, node(NAME), what stands under `structs:`, arrays such as int[][], and int? for what "
        "may be null)\n");
    CHECK(mistakes_in("structs: {Input: {b: tree}, C: {}}\n" + function) ==
          "1:11 [Input] `Input` is the name of something else (give the struct another name)\n"
          "1:22 [tree] the field `b` cannot be a tree (make it a parameter of its own)\n"
          "1:32 [{] the struct `C` has no fields\n");
    CHECK(mistakes_in("structs: {A: {b: int}}\nprogram: {}\nsamples: [{input: a, output: b}]\n") ==
          "1:1 [structs] a program problem has no structs (its inputs and answers are text)\n");
}

TEST_CASE("a type that is a YAML list gets told how arrays are written") {
    CHECK(function_mistakes("name: f, parameters: {a: [int]}, returns: int") ==
          "1:37 [[] `a` wants the name of a type, got a list (write an array of int as "
          "\"int[]\")\n" +
              no_sample);
}

TEST_CASE("names that C++ would not take are mistakes") {
    CHECK(function_mistakes("name: two sum, parameters: {int: int, 2a: int}, returns: int") ==
          "1:18 [two sum] `two sum` cannot be a name in C++ (letters, digits and single "
          "underscores, a letter first, no keyword)\n"
          "1:40 [int] `int` cannot be a name in C++ (letters, digits and single underscores, a "
          "letter first, no keyword)\n"
          "1:50 [2a] `2a` cannot be a name in C++ (letters, digits and single underscores, a "
          "letter first, no keyword)\n" +
              no_sample);
}

TEST_CASE("a parameter and a method are named once") {
    CHECK(function_mistakes("name: f, parameters: {a: int, a: long}, returns: int") ==
          "1:42 [a] repeated parameter `a` (it is given in line 1 already)\n" + no_sample);
    CHECK(mistakes_in("class: {name: C, methods: {get: {}, get: {}, C: {}}}\n"
                      "samples: [{calls: [[C]], output: [null]}]\n") ==
          "1:37 [get] repeated method `get` (it is given in line 1 already)\n"
          "1:46 [C] a method cannot be called like its class\n");
}

TEST_CASE("a function without parameters and a class without methods are mistakes") {
    CHECK(function_mistakes("name: f, parameters: {}, returns: int") ==
          "1:33 [{] a function needs a parameter\n" + no_sample);
    CHECK(mistakes_in("class: {name: C, methods: {}}\n"
                      "samples: [{calls: [[C]], output: [null]}]\n") ==
          "1:27 [{] a class needs a method\n");
}

TEST_CASE("`changes` names a parameter and excludes `returns`") {
    CHECK(function_mistakes("name: f, parameters: {events: int}, changes: event") ==
          "1:57 [event] `changes` names no parameter: `event` (did you mean `events`?)\n" +
              no_sample);
    CHECK(function_mistakes("name: f, parameters: {a: int}, changes: a, returns: int") ==
          "1:43 [changes] `changes` beside `returns` (the answer is either what is returned or "
          "what is changed)\n" +
              no_sample);
    CHECK(function_mistakes("name: f, parameters: {a: int}") ==
          "1:11 [{] missing key `returns` (or `changes: NAME` for an argument that is changed in "
          "place)\n" +
              no_sample);
}

TEST_CASE("void is not the type of an answer") {
    CHECK(function_mistakes("name: f, parameters: {a: int}, returns: void") ==
          "1:52 [void] `void` is no type of an answer (`changes: NAME` says which parameter is "
          "changed)\n" +
              no_sample);
    CHECK(mistakes_in("class: {name: C, methods: {get: {returns: void}}}\n"
                      "samples: [{calls: [[C]], output: [null]}]\n") ==
          "1:43 [void] `void` is no type of an answer (leave `returns` out for a method that "
          "returns nothing)\n");
}

TEST_CASE("a program has no keys") {
    CHECK(mistakes_in("program: {name: x}\nsamples: [{input: a, output: b}]\n") ==
          "1:11 [name] unknown key `name`\n");
}
