#include "complexity/hint_patterns.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>

using namespace judge;

namespace {

/// The row that explains the line of the source which ends in `// HOT`, with its fragment.
std::string pattern_of(const std::string& source, const std::string& growth = "n^2") {
    const ScannedSource scanned = scan_source(source);
    const CodeStructure structure = read_structure(scanned.code);
    const auto line = static_cast<int>(
        1 + std::count(source.begin(),
                       source.begin() + static_cast<std::ptrdiff_t>(source.find("// HOT")), '\n'));
    const CodeStatement* const statement = structure.at_line(line);
    REQUIRE(statement);
    HintSite site;
    const std::string& code = scanned.code.at(static_cast<std::size_t>(line) - 1);
    site.code = code;
    std::size_t begin = 0;
    for (int i = 1; i < line; ++i) {
        begin = source.find('\n', begin) + 1;
    }
    site.text = source.substr(begin, code.size());
    site.loops = statement->loops;
    if (statement->function >= 0) {
        site.function = &structure.functions[static_cast<std::size_t>(statement->function)];
    }
    site.growth = *parse_order(growth);
    site.source = &scanned;
    site.structure = &structure;
    const auto found = explain(site);
    return found ? std::string(found->pattern) + ": " + found->fragment : "none";
}

/// `line` in a loop of a function with these parameters.
std::string in_loop(const std::string& parameters, const std::string& line) {
    return pattern_of("void f(" + parameters + ") {\n    for (int i = 0; i < n; ++i)\n        " +
                      line + " // HOT\n}\n");
}

}  // namespace

TEST_CASE("erasing at the front of what lies in one piece") {
    CHECK(in_loop("vector<int>& v", "v.erase(v.begin());") ==
          "erase at the front: v.erase(v.begin())");
    CHECK(in_loop("string& s", "s.erase(0, 1);") == "erase at the front: s.erase(0, 1)");
    CHECK(in_loop("G& g", "g.rows[i].erase(g.rows[i].begin());") ==
          "erase at the front: g.rows[i].erase(g.rows[i].begin())");
    CHECK(in_loop("set<int>& v", "v.erase(v.begin());") == "none");
    CHECK(in_loop("map<int, vector<int>>& v", "v.erase(v.begin());") == "none");
}

TEST_CASE("erasing what is removed, and in the middle") {
    CHECK(in_loop("vector<int>& v", "v.erase(remove(v.begin(), v.end(), i), v.end());") ==
          "erase and remove: v.erase(remove(v.begin(), v.end(), i), v.end())");
    CHECK(in_loop("M& m", "std::erase_if(m, old);") == "erase and remove: std::erase_if(m, old)");
    CHECK(in_loop("std::vector<int>& v", "v.erase(v.begin() + i);") ==
          "erase in the middle: v.erase(v.begin() + i)");
    CHECK(in_loop("std::list<int>& v", "v.erase(it);") == "none");
}

TEST_CASE("inserting at the front and in the middle") {
    CHECK(in_loop("vector<int>& v", "v.insert(v.begin(), i);") ==
          "insert at the front: v.insert(v.begin(), i)");
    CHECK(in_loop("string& s", "s.insert(0, \"ab\");") ==
          "insert at the front: s.insert(0, \"ab\")");
    CHECK(in_loop("vector<int>& v", "v.insert(lower_bound(v.begin(), v.end(), i), i);") ==
          "insert in the middle: v.insert(lower_bound(v.begin(), v.end(), i), i)");
    CHECK(in_loop("vector<int>& v", "v.insert(v.end(), i);") == "none");
    CHECK(in_loop("set<int>& v", "v.insert(i);") == "none");
}

TEST_CASE("counting a string in the condition of a loop") {
    CHECK(pattern_of("int f(char* s) {\n    for (size_t i = 0; i < strlen(s); i++) // HOT\n"
                     "        g();\n}\n") == "strlen in a loop: strlen(s)");
}

TEST_CASE("strings that are copied to grow") {
    CHECK(in_loop("string out, char c", "out = c + out;") == "string in front: out = c + out");
    CHECK(in_loop("string out", "out = \"=\" + out;") == "string in front: out = \"=\" + out");
    CHECK(in_loop("string out, char c", "out = out + c;") ==
          "string copied to append: out = out + c");
    CHECK(in_loop("string s", "g(s.substr(i));") == "substr: s.substr(i)");
    CHECK(in_loop("int sum", "sum = sum + i;") == "none");
    CHECK(in_loop("int sum", "sum = i + sum;") == "none");
}

TEST_CASE("containers that are passed or visited by value") {
    CHECK(pattern_of("int sum(vector<int> a, int i) {\n    if (i == 0) return 0;\n"
                     "    return a[i] + sum(a, i - 1); // HOT\n}\n") ==
          "pass by value: sum(a, i - 1)");
    CHECK(pattern_of("int total(const std::map<int, int>& m, int k) { return k; }\n"
                     "int main() { for (;;) total(m, 1); } // HOT\n") == "none");
    CHECK(pattern_of("auto go = [&](std::string s) { return s.size(); };\n"
                     "int main() { for (;;) go(t); } // HOT\n") == "pass by value: go(t)");
    CHECK(in_loop("G& g", "for (vector<int> row : g) use(row);") ==
          "loop by value: for (vector<int> row : g)");
    CHECK(in_loop("G& g", "for (const std::string& s : g) use(s);") == "none");
}

TEST_CASE("hash tables that are cleared, and whose keys collide") {
    CHECK(in_loop("unordered_map<int, int>& m", "m.clear();") == "unordered clear: m.clear()");
    CHECK(in_loop("vector<int>& m", "m.clear();") == "none");
    CHECK(in_loop("std::unordered_set<long long>& s", "s.insert(i);") ==
          "colliding keys: s.insert(i)");
    CHECK(in_loop("unordered_map<int, int>& m", "m[i * 7]++;") == "colliding keys: m[i * 7]");
    CHECK(in_loop("unordered_map<int, int>& m", "for (;;) m[i]++;") == "none");
    CHECK(pattern_of("void f(unordered_set<string>& s) {\n    s.insert(x); // HOT\n}\n", "n*m") ==
          "none");
    CHECK(in_loop("map<int, int>& m", "m[i]++;") == "none");
}

TEST_CASE("whole ranges that are sorted, searched and gone through") {
    CHECK(in_loop("vector<int>& v", "std::sort(v.begin(), v.end());") ==
          "sort in a loop: std::sort(v.begin(), v.end())");
    CHECK(in_loop("vector<int>& v", "if (find(v.begin(), v.end(), i) == v.end()) g();") ==
          "find in a loop: find(v.begin(), v.end(), i)");
    CHECK(in_loop("vector<int>& v", "c += std::count(v.begin(), v.end(), i);") ==
          "find in a loop: std::count(v.begin(), v.end(), i)");
    CHECK(in_loop("vector<int>& v", "c += accumulate(v.begin(), v.end(), 0LL);") ==
          "range in a loop: accumulate(v.begin(), v.end(), 0LL)");
    CHECK(in_loop("string s", "if (s.find('#') == string::npos) ++c;") ==
          "find in a string: s.find('#')");
    CHECK(in_loop("set<int>& s", "c += *next(s.begin(), i / 2);") ==
          "steps of an iterator: next(s.begin(), i / 2)");
    CHECK(in_loop("vector<int>& v", "c += *next(v.begin(), i / 2);") == "none");
    CHECK(in_loop("set<int>& s", "c += s.count(i);") == "none");
}

TEST_CASE("a sort that is done once is no sort in a loop") {
    const std::string source =
        "void f(vector<int>& v) {\n    sort(v.begin(), v.end()); // HOT\n}\n";
    CHECK(pattern_of(source, "n log n") == "sort: sort(v.begin(), v.end())");
    CHECK(pattern_of(source, "n^2 log n") == "sort in a loop: sort(v.begin(), v.end())");
}

TEST_CASE("containers that every round makes or sets anew") {
    CHECK(in_loop("int n", "vector<char> seen(n);") ==
          "new container in a loop: vector<char> seen(n)");
    CHECK(in_loop("vector<int>& v", "v.assign(n, 0);") == "assign in a loop: v.assign(n, 0)");
}

TEST_CASE("output that is flushed line by line") {
    CHECK(in_loop("int n", "cout << i << endl;") == "endl: << endl");
    CHECK(in_loop("int n", "cout << i << '\\n';") == "none");
}

TEST_CASE("recursion that branches") {
    CHECK(pattern_of("int fib(int n) {\n    if (n < 2) return n;\n"
                     "    return fib(n - 1) + fib(n - 2); // HOT\n}\n",
                     "1.618^n") == "recursion: return fib(n - 1) + fib(n - 2)");
    CHECK(pattern_of("int fib(int n) {\n    if (n < 2) return n;\n"
                     "    return fib(n - 1) + fib(n - 2); // HOT\n}\n",
                     "n^2") == "none");
    CHECK(pattern_of("int down(int n) {\n    return n ? down(n - 1) : 0; // HOT\n}\n", "2^n") ==
          "none");
}

TEST_CASE("every row of the table has a test") {
    const std::string tests = [] {
        std::ifstream file(SOURCE_FOLDER "/tests/unit/complexity/hint_patterns_test.cpp");
        return std::string(std::istreambuf_iterator<char>(file), {});
    }();
    for (const std::string_view name : pattern_names()) {
        CHECK_MESSAGE(tests.find("\"" + std::string(name) + ": ") != std::string::npos, name);
    }
}

TEST_CASE("a long line is looked at only at its beginning") {
    CHECK(in_loop("int n", "x = {" + std::string(1'000'000, '1') + "};") == "none");
    CHECK(in_loop("int n", "g(" + std::string(100'000, '(') + ");") == "none");
    CHECK(in_loop("int n", std::string(399, 'a') + "[" + std::string(399, '[') + ";") == "none");
}
