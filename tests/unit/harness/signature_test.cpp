#include "harness/signature.h"

#include <doctest/doctest.h>

using namespace judge;

namespace {

Type type(std::string_view text) {
    return *parse_type(text);
}

const FunctionInterface top = {
    "topKEvents", {{"events", type("string[]")}, {"k", type("int")}}, type("string[]"), {}};

const FunctionInterface in_place = {"merge", {{"a", type("int[]")}}, std::nullopt, "a"};

const ClassInterface limiter = {
    "RateLimiter",
    {{"limit", type("int")}, {"window", type("long")}},
    {{"allow", {{"client", type("string")}, {"at", type("long")}}, type("bool")},
     {"reset", {}, std::nullopt}}};

/// "FILE:LINE: TEXT".
std::string explained(const Interface& interface, std::string_view complaint,
                      std::string_view solution) {
    const CompilerMessage message = explain_signature(interface, complaint, solution, "mine.cpp");
    CHECK(message.level == CompilerMessage::Level::error);
    return message.file + ":" + std::to_string(message.line) + ": " + message.text;
}

}  // namespace

TEST_CASE("signatures read as a person writes them") {
    CHECK(signature(top) == "vector<string> topKEvents(vector<string>& events, int k)");
    CHECK(signature(in_place) == "void merge(vector<int>& a)");
    CHECK(signature(limiter.methods[0]) == "bool allow(string& client, long long at)");
    CHECK(signature(limiter.methods[1]) == "void reset()");
    CHECK(constructor_signature(limiter) == "RateLimiter(int limit, long long window)");
    CHECK(signature(FunctionInterface{"f",
                                      {{"a", type("bool")},
                                       {"b", type("double")},
                                       {"c", type("char")},
                                       {"d", type("char[][]")}},
                                      type("long[][]"),
                                      {}}) ==
          "vector<vector<long long>> f(bool a, double b, char c, vector<vector<char>>& d)");
}

TEST_CASE("wrong parameters are put beside the right ones, with their line") {
    CHECK(explained(top, "call topKEvents",
                    "#include <vector>\n\nint topKEvents(vector<int>& e, int k) {}") ==
          "mine.cpp:3: `topKEvents` takes `(vector<string>&, int)`; yours takes "
          "`(vector<int>&, int)`");
    CHECK(explained(limiter, "call allow", "struct RateLimiter {\nbool allow(string c) {}\n};") ==
          "mine.cpp:2: `allow` takes `(string&, long long)`; yours takes `(string)`");
    CHECK(explained(limiter, "call RateLimiter", "struct RateLimiter {\nRateLimiter() {}\n};") ==
          "mine.cpp:2: `RateLimiter` takes `(int, long long)`; yours takes `()`");
    CHECK(explained(limiter, "call reset", "struct RateLimiter {\nvoid reset(int a) {}\n};") ==
          "mine.cpp:2: `reset` takes `()`; yours takes `(int)`");
}

TEST_CASE("a wrong return type is put beside the right one") {
    CHECK(explained(top, "returns topKEvents", "int topKEvents(vector<string>& e, int k) {}") ==
          "mine.cpp:1: `topKEvents` returns `vector<string>`; yours returns `int`");
    CHECK(explained(limiter, "returns allow", "struct RateLimiter { void allow(string c) {} };") ==
          "mine.cpp:1: `allow` returns `bool`; yours returns `void`");
}

TEST_CASE("what is missing is said whole, with a name that is near") {
    CHECK(explained(top, "call topKEvents", "") ==
          "mine.cpp:0: `topKEvents` is not defined: write `vector<string> "
          "topKEvents(vector<string>& events, int k)`, as a function or as a public method of "
          "`class Solution`");
    CHECK(explained(top, "call topKEvents", "int topKevents(int a) {}\nint main() {}") ==
          "mine.cpp:1: `topKEvents` is not defined: write `vector<string> "
          "topKEvents(vector<string>& events, int k)`, as a function or as a public method of "
          "`class Solution` (you have `topKevents`)");
    CHECK(explained(limiter, "call reset", "struct RateLimiter { void rest() {} };") ==
          "mine.cpp:1: `reset` is not defined: write `void reset()` in `class RateLimiter` (you "
          "have `rest`)");
    CHECK(explained(limiter, "class RateLimiter", "struct Limiter {};") ==
          "mine.cpp:0: `class RateLimiter` is not defined");
}

TEST_CASE("a function that is out of reach, or means another type, is told so") {
    CHECK(
        explained(
            top, "call topKEvents",
            "class Solution {\n vector<string> topKEvents(vector<string>& e, int k) {}\n};") ==
        "mine.cpp:2: `topKEvents` cannot be called from outside: put `public:` before it, or take "
        "it out of its namespace");
    CHECK(explained(top, "call topKEvents",
                    "#define int long long\nauto topKEvents(vector<string>& e, int k) {}") ==
          "mine.cpp:2: `topKEvents` takes `(vector<string>&, int)`; in yours a macro gives `int` "
          "another meaning");
}

TEST_CASE("an argument that cannot be changed in place is told how to take it") {
    CHECK(explained(in_place, "changes merge", "void merge(vector<int> a) {}") ==
          "mine.cpp:1: `merge` changes `a` in place: take it as a reference, as in `void "
          "merge(vector<int>& a)`; yours takes `(vector<int>)`");
    CHECK(explained(in_place, "changes merge", "void merge(const vector<int>& a) {}") ==
          "mine.cpp:1: `merge` changes `a` in place: take it as a reference, as in `void "
          "merge(vector<int>& a)`; yours takes it as `const`");
}

TEST_CASE("a strange solution is no trouble to explain") {
    for (const std::string& strange :
         {"#" + std::string(400'000, ' ') + "\n", std::string(400'000, 'x') + "\n",
          "#define " + std::string(400'000, '\t') + "int long\n", std::string(400'000, '<')}) {
        const std::string text = explained(
            top, "call topKEvents", strange + ";\nauto topKEvents(vector<string>& e, int k) {}");
        CHECK(text.find("`topKEvents` cannot be called from outside") != text.npos);
        CHECK(explained(top, "returns topKEvents", strange + " topKEvents(int a) {}").size() <
              2000);
    }
}

TEST_CASE("a complaint that is cut short is still a message") {
    for (const char* complaint : {"", "call", "call ", "changes", "returns ", "nonsense x"})
        CHECK_FALSE(explained(top, complaint, "int f() {}").empty());
}

TEST_CASE("pointers to nodes are passed as they are") {
    CHECK(signature(FunctionInterface{"f",
                                      {{"root", type("tree")},
                                       {"p", type("node(root)?")},
                                       {"all", type("list[]")},
                                       {"k", type("int?")}},
                                      type("node(root)"),
                                      {}}) ==
          "TreeNode* f(TreeNode* root, TreeNode* p, vector<ListNode*>& all, optional<int> k)");
}

TEST_CASE("a node of the solution's own that does not fit is told with what it should have") {
    const FunctionInterface function{"f", {{"root", type("tree")}}, type("int"), {}};
    CHECK(explained(function, "type TreeNode", "\nstruct TreeNode { int v; };\n") ==
          "mine.cpp:2: `TreeNode` is not as the problem has it: public members `int val; TreeNode "
          "*left; TreeNode *right;`, and a constructor without arguments or with the value; leave "
          "it out, and the problem's is there");
}
