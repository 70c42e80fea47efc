#include "advice/hint_patterns.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include "support/counting/plan.h"

using namespace judge;

namespace {

/// The row that explains the line of the source which ends in `// HOT`, with its fragment. `cells`
/// are of a run; their line is counted from that one.
std::string pattern_of(const std::string& source, const std::string& growth = "n^2",
                       std::vector<Cell> cells = {}) {
    const CodeStructure structure = read_structure(source);
    const auto line = static_cast<int>(
        1 + std::count(source.begin(),
                       source.begin() + static_cast<std::ptrdiff_t>(source.find("// HOT")), '\n'));
    const CodeStatement* const statement = structure.at_line(line);
    REQUIRE(statement);
    HintSite site;
    const std::string& code = structure.lines.at(static_cast<std::size_t>(line) - 1);
    site.code = code;
    std::size_t begin = 0;
    for (int i = 1; i < line; ++i)
        begin = source.find('\n', begin) + 1;
    site.text = source.substr(begin, code.size());
    site.first_line = site.line = line;
    site.loops = statement->loops;
    Sample run;
    for (Cell cell : cells) {
        cell.line += line;
        run.cells.push_back(cell);
    }
    if (!cells.empty()) {
        site.run = &run;
        site.work = shares_of_line(run, line);
    }
    if (statement->function >= 0)
        site.function = &structure.functions[static_cast<std::size_t>(statement->function)];
    site.growth = *parse_order(growth);
    site.structure = &structure;
    const auto found = explain(site);
    return found ? std::string(found->pattern) + ": " + found->fragment : "none";
}

/// `line` in a loop of a function with these parameters.
std::string in_loop(const std::string& parameters, const std::string& line,
                    const std::vector<Cell>& cells = {}) {
    return pattern_of("void f(" + parameters + ") {\n    for (int i = 0; i < n; ++i)\n        " +
                          line + " // HOT\n}\n",
                      "n^2", cells);
}

}  // namespace

TEST_CASE("erasing at the front of what lies in one piece") {
    CHECK(in_loop("vector<int>& v", "v.erase(v.begin());") ==
          "erase at the front: v.erase(v.begin())");
    CHECK(in_loop("string& s", "s.erase(0, 1);") == "erase at the front: s.erase(0, 1)");
    CHECK(in_loop("G& g", "g.rows[i].erase(g.rows[i].begin());") ==
          "erase at the front: g.rows[i].erase(g.rows[i].begin())");
    CHECK(in_loop("set<int>& v", "v.erase(v.begin());") == "none");
    CHECK(in_loop("deque<int>& v", "v.erase(v.begin());") !=
          "erase at the front: v.erase(v.begin())");
    CHECK(in_loop("G& g", "g.erase(g.begin());", {{0, judge_counting::tree_block, 900}}) == "none");
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
    const std::string sum =
        "int sum(int k, vector<int> a) { return a[k]; }\nint main() { for (;;) ";
    CHECK(pattern_of(sum + "sum(1, std::move(a)); } // HOT\n") == "none");
    CHECK(pattern_of(sum + "sum(1, made(2)); } // HOT\n") == "none");
    CHECK(pattern_of(sum + "sum(max(1, 2), g->rows[2]); } // HOT\n") ==
          "pass by value: sum(max(1, 2), g->rows[2])");
    CHECK(in_loop("G& g", "for (vector<int> row : g) use(row);") ==
          "loop by value: for (vector<int> row : g)");
    CHECK(in_loop("G& g", "for (const std::string& s : g) use(s);") == "none");
}

TEST_CASE("hash tables that are cleared") {
    CHECK(in_loop("unordered_map<int, int>& m", "m.clear();") == "unordered clear: m.clear()");
    CHECK(in_loop("vector<int>& m", "m.clear();") == "none");
}

TEST_CASE("keys collide where the line's code ran more often than its loop") {
    const std::vector<Cell> buckets{{-1, 1, 1000}, {0, 2, 1000}, {0, 3, 500'000}};
    CHECK(in_loop("std::unordered_set<long long>& s", "s.insert(i);", buckets) ==
          "colliding keys: s.insert(i)");
    CHECK(in_loop("unordered_map<int, int>& m", "m[i * 7]++;", buckets) ==
          "colliding keys: m[i * 7]");
    CHECK(in_loop("map<int, int>& m", "m[i]++;", buckets) == "none");
    const std::vector<Cell> rounds{{-1, 1, 500'000}, {0, 2, 500'000}, {0, 3, 600'000}};
    CHECK(in_loop("unordered_map<int, int>& m", "m[i]++;", rounds) == "none");
    CHECK(in_loop("unordered_map<int, int>& m", "for (;;) m[i]++;", buckets) == "none");
    CHECK(in_loop("unordered_map<int, int>& m", "m[i]++;") == "none");
}

TEST_CASE("another look into the same table does not hide that keys collide") {
    CHECK(pattern_of("void f(unordered_map<int, int>& m) {\n"
                     "    for (int i = 0; i < n; ++i) {\n"
                     "        if (m.count(i)) ++c;\n"
                     "        m[i] = 1; // HOT\n"
                     "    }\n"
                     "}\n",
                     "n^2",
                     {{-2, 1, 1000}, {-1, 2, 400'000}, {0, 3, 500'000}}) == "colliding keys: m[i]");
    CHECK(in_loop("unordered_map<int, int>& m, vector<int>& v", "m[i]++;",
                  {{-1, 1, 1000}, {1, 2, 400'000}, {99, 2, 10}, {-99, 2, 10}, {0, 3, 500'000}}) ==
          "none");
}

TEST_CASE("long keys do not collide: their hashing was counted") {
    using judge_counting::hash_block, judge_counting::memory_block;
    const std::vector<Cell> hashed{
        {-1, 1, 1000}, {0, 2, 20'000}, {0, hash_block, 300'000}, {0, memory_block, 100'000}};
    CHECK(in_loop("unordered_map<string, int>& m", "m[word]++;", hashed) == "long keys: m[word]");
    CHECK(in_loop("map<string, int>& m", "m[word]++;", hashed) == "none");
    CHECK(in_loop("unordered_map<string, int>& m", "m[word]++;") == "none");
}

TEST_CASE("of several declarations the nearest above counts") {
    CHECK(pattern_of("void g(unordered_set<int>& s) { s.insert(1); }\n"
                     "void f(vector<int>& s) {\n"
                     "    s.insert(s.begin() + 1, 1); // HOT\n"
                     "}\n"
                     "set<int> s;\n") == "insert in the middle: s.insert(s.begin() + 1, 1)");
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
    CHECK(in_loop("vector<int>& v", "c += any_of(v.begin(), v.end(), odd);") ==
          "range in a loop: any_of(v.begin(), v.end(), odd)");
    CHECK(in_loop("string s", "if (s.find('#') == string::npos) ++c;") ==
          "find in a string: s.find('#')");
    CHECK(in_loop("set<int>& s", "c += *next(s.begin(), i / 2);") ==
          "steps of an iterator: next(s.begin(), i / 2)");
    CHECK(in_loop("vector<int>& v", "c += *next(v.begin(), i / 2);") == "none");
    CHECK(in_loop("set<int>& s", "c += *next(s.begin());") == "none");
    CHECK(in_loop("set<int>& s", "c += s.count(i);") == "none");
}

TEST_CASE("a sort is called one in a loop where a loop makes more of it than sorting all once") {
    const std::string once = "void f(vector<int>& v) {\n    sort(v.begin(), v.end()); // HOT\n}\n";
    CHECK(pattern_of(once, "n log n") == "sort: sort(v.begin(), v.end())");
    CHECK(pattern_of(once, "n^2 log n") == "sort: sort(v.begin(), v.end())");
    const std::string words =
        "void f(V& v) {\n    for (auto& word : v)\n        sort(word.begin(), word.end()); // "
        "HOT\n}\n";
    CHECK(pattern_of(words, "n*m log m") == "sort: sort(word.begin(), word.end())");
    CHECK(pattern_of(words, "n^2 log n") == "sort in a loop: sort(word.begin(), word.end())");
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
                     "1.618^n") == "recursion: fib(n - 1)");
    CHECK(pattern_of("int fib(int n) {\n    if (n < 2) return n;\n"
                     "    return fib(n - 1) + fib(n - 2); // HOT\n}\n",
                     "n^2") == "none");
    CHECK(pattern_of("int down(int n) {\n    return n ? down(n - 1) : 0; // HOT\n}\n", "2^n") ==
          "none");
}

TEST_CASE("recursion that keeps its answers is not told to keep them") {
    CHECK(pattern_of("int go(int mask) {\n    if (memo[mask]) return memo[mask];\n"
                     "    for (int i = 0; i < n; i++)\n"
                     "        memo[mask] += go(mask | 1 << i); // HOT\n"
                     "    return memo[mask];\n}\n",
                     "2^n") == "recursion that keeps answers: go(mask | 1 << i)");
    CHECK(pattern_of("int go(int i, int j) {\n    int& known = memo[i][j];\n"
                     "    if (known >= 0) return known;\n"
                     "    return known = max(go(i + 1, j), go(i, j + 1)); // HOT\n}\n",
                     "2^n") == "recursion that keeps answers: go(i + 1, j)");
}

TEST_CASE("nothing is advised that the code already does") {
    CHECK(in_loop("std::string_view s", "g(s.substr(i));") == "none");
    CHECK(in_loop("char** s", "const auto length = strlen(s[i]);") ==
          "strlen in a variable: strlen(s[i])");
    CHECK(in_loop("char* s", "while (i <= strlen(s)) g();") == "strlen in a loop: strlen(s)");
    CHECK(in_loop("set<int>& s", "if (find(s.begin(), s.end(), i) != s.end()) g();") ==
          "find beside a member: find(s.begin(), s.end(), i)");
    CHECK(in_loop("unordered_map<int, int>& m", "c += std::count(m.begin(), m.end(), p);") ==
          "find beside a member: std::count(m.begin(), m.end(), p)");
    CHECK(in_loop("set<int>& s", "it = lower_bound(s.begin(), s.end(), i);") ==
          "find beside a member: lower_bound(s.begin(), s.end(), i)");
    CHECK(in_loop("vector<int>& v", "it = lower_bound(v.begin(), v.end(), i);") == "none");
    CHECK(in_loop("int n", "static vector<int> kept(n);") == "none");
    CHECK(in_loop("G& g", "const vector<int>& row = row_of(i);") == "none");
}

TEST_CASE("a sort is advised no count and no heap that is there") {
    const auto beside = [](const std::string& line) {
        return pattern_of(
            "void f(vector<int>& v) {\n    " + line + "\n    sort(v.begin(), v.end()); // HOT\n}\n",
            "n log n");
    };
    CHECK(beside("seen[v[0]]++;") == "sort beside a count: sort(v.begin(), v.end())");
    CHECK(beside("++seen[v[0]];") == "sort beside a count: sort(v.begin(), v.end())");
    CHECK(beside("priority_queue<int> best;") ==
          "sort beside a selection: sort(v.begin(), v.end())");
    CHECK(beside("nth_element(v.begin(), v.begin() + k, v.end());") ==
          "sort beside a selection: sort(v.begin(), v.end())");
    CHECK(beside("v.push_back(1);") == "sort: sort(v.begin(), v.end())");
}

TEST_CASE("a function of the solution's own is not the library's") {
    const std::string own =
        "int find(int x) {\n    return p[x] == x ? x : find(p[x]);\n}\n"
        "void f() {\n    for (int i = 0; i < n; ++i)\n        ";
    CHECK(pattern_of(own + "c += find(i); // HOT\n}\n") == "none");
    CHECK(pattern_of(own + "at = std::find(v.begin(), v.end(), i); // HOT\n}\n") ==
          "find in a loop: std::find(v.begin(), v.end(), i)");
}

TEST_CASE("every row of the table has a test") {
    const std::string tests = [] {
        std::ifstream file(SOURCE_FOLDER "/tests/unit/advice/hint_patterns_test.cpp");
        return std::string(std::istreambuf_iterator<char>(file), {});
    }();
    for (const std::string_view name : pattern_names())
        CHECK_MESSAGE(tests.find("\"" + std::string(name) + ": ") != std::string::npos, name);
}

TEST_CASE("a long line is looked at only at its beginning") {
    CHECK(in_loop("int n", "x = {" + std::string(1'000'000, '1') + "};") == "none");
    CHECK(in_loop("int n", "g(" + std::string(100'000, '(') + ");") == "none");
    CHECK(in_loop("int n", std::string(399, 'a') + "[" + std::string(399, '[') + ";") == "none");
}
