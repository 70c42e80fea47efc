#include "harness/starter.h"

#include <doctest/doctest.h>

using namespace judge;

namespace {

const Type text{Type::Base::string};

}  // namespace

TEST_CASE("a function's file to start from has its signature and a return where one is needed") {
    Problem problem;
    problem.slug = "top-k";
    problem.interface = FunctionInterface{"top", {{"a", text}, {"k", {}}}, text, {}};
    CHECK(starter(problem, "// {{slug}}\n{{signature}} {\n    {{body}}\n}\n") ==
          "// top-k\nstring top(string& a, int k) {\n    return {};\n}\n");
    problem.interface = FunctionInterface{"top", {{"a", text}}, std::nullopt, "a"};
    CHECK(starter(problem, "{{signature}} { {{body}} }") == "void top(string& a) {  }");
}

TEST_CASE("a class's file to start from has its constructor and every method") {
    Problem problem;
    problem.interface = ClassInterface{
        "Room", {{"limit", {}}}, {{"add", {{"name", text}}, Type{}}, {"clear", {}, std::nullopt}}};
    CHECK(starter(problem, "class {{class}} {\n{{members}}};\n") ==
          "class Room {\n"
          "    Room(int limit) {\n"
          "    }\n"
          "\n"
          "    int add(string& name) {\n"
          "        return {};\n"
          "    }\n"
          "\n"
          "    void clear() {\n"
          "        \n"
          "    }\n"
          "};\n");
}

TEST_CASE("a program's file to start from names its problem") {
    Problem problem;
    problem.slug = "diff {{slug}}";
    problem.interface = ProgramInterface{};
    CHECK(starter(problem, "// judge: {{slug}}\n") == "// judge: diff {{slug}}\n");
}

TEST_CASE("a file to start from defines what its signature needs") {
    const auto entry = std::make_shared<const Structure>(
        Structure{"Entry", {{"name", text}, {"at", *parse_type("long")}}});
    Problem problem;
    problem.interface = FunctionInterface{
        "last",
        {{"entries", Type{Type::Base::structure, {Type::Around::array}, "", entry}}},
        text,
        {}};
    CHECK(starter(problem, "{{definitions}}{{signature}}\n") ==
          "// The judge knows this already: it is for your editor, and may go.\n"
          "struct Entry {\n"
          "    string name;\n"
          "    long long at = 0;\n"
          "};\n"
          "\n"
          "string last(vector<Entry>& entries)\n");
}
