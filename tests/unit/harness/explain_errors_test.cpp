#include "harness/explain_errors.h"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include "harness/glue.h"

using namespace judge;

namespace {

const FunctionInterface doubled{"doubled", {{"n", {}}}, Type{}, {}};
const ClassInterface counter{"Counter", {{"start", {}}}, {{"add", {{"by", {}}}, Type{}}}};

CompilerMessage error_behind(const std::string& text) {
    CompilerMessage message;
    message.text = text;
    message.behind_solution = true;
    return message;
}

CompilerMessage complaint(const std::string& what) {
    return error_behind("static assertion failed: " + (signature_marker + what));
}

/// The messages that come of `messages` about that solution, one a line.
std::string explained(const Interface& interface, const std::string& solution,
                      std::vector<CompilerMessage> messages) {
    explain_errors(interface, solution, "mine.cpp", messages);
    std::string text;
    for (const CompilerMessage& message : messages)
        text +=
            fmt::format("{}:{}:{} {}\n", message.file, message.line, message.column, message.text);
    return text;
}

const std::vector<CompilerMessage> spoilt = {error_behind("'namespace' is not allowed here"),
                                             error_behind("expected '}' at end of input")};

}  // namespace

TEST_CASE("a brace that is never closed is told where it was opened") {
    CHECK(explained(doubled, "int doubled(int n) {\n    return 2 * n;\n", spoilt) ==
          "mine.cpp:1:20 this `{` is never closed\n");
    CHECK(explained(doubled, "namespace a {\nint doubled(int n) { return '{' + n; }  // }\n",
                    spoilt) == "mine.cpp:1:13 this `{` is never closed\n");
}

TEST_CASE("the brace to blame is the one whose end stands as if for another") {
    CHECK(
        explained(doubled,
                  "int doubled(int n) {\n    for (;;) {\n        ++n;\n    if (n) {\n    }\n"
                  "    return n;\n}\n",
                  spoilt) ==
        "mine.cpp:2:14 this `{` is not closed: the `}` in line 7 closes it, which stands as if for "
        "line 1\n");
}

TEST_CASE("where all braces are closed none is blamed, and something is told of the file") {
    CHECK(explained(doubled, "#define OPEN {\nint doubled(int n) OPEN\n", spoilt) ==
          "mine.cpp:0:0 the judge's own text behind this file does not compile: something here is "
          "left open, or gives a word another meaning ('namespace' is not allowed here)\n");
}

TEST_CASE("a class that is none to the judge is told what it is") {
    const auto told = [](const std::string& solution) {
        return explained(counter, solution, {error_behind("whatever"), complaint("class Counter")});
    };
    CHECK(told("union Counter { int n; };\n") ==
          "mine.cpp:1:0 `Counter` is a union: write `class Counter`\n");
    const std::string other =
        "`Counter` is another name for a type here: call the class itself so, `class Counter { ... "
        "};`\n";
    CHECK(told("struct Impl {};\nusing Counter = Impl;\n") == "mine.cpp:2:0 " + other);
    CHECK(told("typedef struct {\n    int n;\n} Counter;\n") == "mine.cpp:3:0 " + other);
    CHECK(told("namespace {\nint n;\nclass Counter {\n};\n}\n") ==
          "mine.cpp:3:0 `Counter` stands inside a namespace (line 1): take it out of there\n");
    CHECK(told("template <class T>\nclass Counter {\n};\n") ==
          "mine.cpp:2:0 `Counter` is a template: write an ordinary `class Counter`\n");
    CHECK(told("class counter {\n};\n") ==
          "mine.cpp:1:0 `class Counter` is not defined (you have `class counter`)\n");
    CHECK(told("int main() {}\n") == "mine.cpp:0:0 `class Counter` is not defined\n");
}

TEST_CASE("the same goes for a class Solution, and words in comments count for nothing") {
    CHECK(explained(doubled, "// union Solution\nusing Solution = int;\n", spoilt)
              .starts_with("mine.cpp:2:0 `Solution` is another name"));
}

TEST_CASE("a class that cannot be made is not called out of reach") {
    CHECK(
        explained(counter,
                  "class Counter {\n public:\n  Counter(int start) {}\n  virtual int add(int by) = "
                  "0;\n};\n",
                  {complaint("call Counter")}) ==
        "mine.cpp:3:0 no `Counter` can be made: a method ends in `= 0`, and so has no body\n");
}

TEST_CASE("errors of the user's own come before what follows from them") {
    CompilerMessage own;
    own.file = "mine.cpp";
    own.line = 3;
    own.text = "'x' was not declared in this scope";
    CompilerMessage note = own;
    note.level = CompilerMessage::Level::note;
    note.text = "of the judge's";
    CHECK(explained(doubled, "int doubled(int n) { return x; }\n",
                    {complaint("call doubled"), note, own}) ==
          "mine.cpp:3:0 'x' was not declared in this scope\n");
}

TEST_CASE("what is nowhere defined is placed where it is named first") {
    CompilerMessage undefined;
    undefined.text = "`ns::helper(int)` is used, but nowhere defined";
    CHECK(explained(doubled, "// helper\nint helpers();\nint helper(int);\n", {undefined}) ==
          "mine.cpp:3:5 `ns::helper(int)` is used, but nowhere defined\n");
    undefined.text = "the program has no `main` function";
    CHECK(explained(ProgramInterface{}, "int n;\n", {undefined}) ==
          "mine.cpp:0:0 the program has no `main` function\n");
    CompilerMessage closed;
    closed.text = "`../a.h` may not be read";
    CHECK(explained(ProgramInterface{}, "int n;\n#if __has_include(\"../a.h\")\n", {closed}) ==
          "mine.cpp:2:20 `../a.h` may not be read\n");
}
