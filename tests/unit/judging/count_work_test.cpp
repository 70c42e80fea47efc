// Real programs, built for counting and run in the sandbox.

#include "judging/count_work.h"

#include "base/text.h"
#include "bench_fixture.h"

using namespace judge;

namespace {

/// A program of its own whose argument is its size.
class CountedProgram {
  public:
    explicit CountedProgram(const std::string& source) {
        BuildResult built = expect(build_program_for_counting(
            bench(), bench().workers.first(), {folder_.path(), "program.cpp", source}));
        REQUIRE_MESSAGE(built.report.ok, built.report.messages.at(0).text);
        program_ = expect(open_counting_program(std::move(built), source));
    }

    Counted run(int size, std::uint64_t most_units = 1'000'000'000) {
        const Descriptor nothing = expect(make_memory_file("nothing"));
        CountRequest request;
        request.channel = Channel::standard;
        request.input = nothing.number();
        request.arguments = {std::to_string(size)};
        request.whole = true;
        request.most_units = most_units;
        return expect(count_work(bench().workers.first(), program_, request));
    }

  private:
    TemporaryFolder folder_ = expect(TemporaryFolder::make());
    CountingProgram program_;
};

/// What one line did.
std::uint64_t units_of(const Counted& counted, int line) {
    std::uint64_t units = 0;
    for (const Cell& cell : counted.sample.cells)
        units += cell.line == line ? cell.units : 0;
    return units;
}

/// `statement` at line 8, run `size` times on `v`, which holds as many numbers, and `s`.
std::string loop(const std::string& statement) {
    return "#include <bits/stdc++.h>\n"
           "using namespace std;\n"
           "int main(int, char** words) {\n"
           "    const int n = atoi(words[1]);\n"
           "    vector<int> v(n, 1);\n"
           "    string s(n, 'a');\n"
           "    for (int i = 0; i < n; ++i)\n"
           "        " +
           statement +
           ";\n"
           "    cout << v[n / 2] << s[n / 2];\n"
           "}\n";
}

/// How many times more line 8 does when the size doubles.
double growth(const std::string& statement) {
    CountedProgram program(loop(statement));
    const auto once = static_cast<double>(units_of(program.run(4000), 8));
    const auto twice = static_cast<double>(units_of(program.run(8000), 8));
    return twice / once;
}

}  // namespace

TEST_CASE("the work of a line is counted, wherever the library does it") {
    CHECK(growth("v[i] += i") == doctest::Approx(2).epsilon(0.01));
    CHECK(growth("v.erase(v.begin()), v.push_back(i)") == doctest::Approx(4).epsilon(0.1));
    CHECK(growth("v[i] = count(v.begin(), v.end(), i)") == doctest::Approx(4).epsilon(0.01));
    CHECK(growth("s = 'b' + s") == doctest::Approx(4).epsilon(0.1));
    CHECK(growth("s += 'b'") == doctest::Approx(2).epsilon(0.01));
    CHECK(growth("v[i] = s.find('z')") == doctest::Approx(4).epsilon(0.1));
    CHECK(growth("v[i] = strlen(s.c_str())") == doctest::Approx(4).epsilon(0.1));
    CHECK(growth("v[i] = hash<string>()(s)") == doctest::Approx(4).epsilon(0.1));
    CHECK(growth("v[i] = [](vector<int> w) { sort(&w[1], &w[3]); return w[2]; }(v)") ==
          doctest::Approx(4).epsilon(0.1));
}

TEST_CASE("a function that the library calls back works for its own line") {
    CountedProgram program(
        "#include <bits/stdc++.h>\n"
        "int main(int, char** words) {\n"
        "    std::vector<int> v(atoi(words[1]));\n"
        "    std::iota(v.begin(), v.end(), 0);\n"
        "    std::sort(v.begin(), v.end(), [](int a, int b) {\n"
        "        if (a % 7 == 0 && b % 7 == 0) return a < b;\n"
        "        return a > b;\n"
        "    });\n"
        "}\n");
    const Counted counted = program.run(1000);
    CHECK(units_of(counted, 5) > 5'000);
    CHECK(units_of(counted, 6) > 1'000);
    CHECK(units_of(counted, 7) > 5'000);
}

TEST_CASE("two runs of one program count the same, to the last block") {
    CountedProgram program(
        "#include <bits/stdc++.h>\n"
        "int main(int, char** words) {\n"
        "    std::unordered_map<void*, int> by_address;\n"
        "    std::mt19937 random(std::random_device{}());\n"
        "    for (int i = 0; i < atoi(words[1]); ++i)\n"
        "        by_address[new int[random() % 100]] = static_cast<int>(time(nullptr));\n"
        "    const auto now = std::chrono::steady_clock::now().time_since_epoch().count();\n"
        "    for (int i = 0; i < now % 1000; ++i) by_address.erase(&i);\n"
        "}\n");
    const Counted first = program.run(3000);
    for (int i = 0; i < 3; ++i) {
        const Counted again = program.run(3000);
        CHECK(again.sample.units == first.sample.units);
        CHECK(again.sample.space == first.sample.space);
        REQUIRE(again.sample.cells.size() == first.sample.cells.size());
        for (std::size_t cell = 0; cell < again.sample.cells.size(); ++cell)
            CHECK(again.sample.cells[cell].units == first.sample.cells[cell].units);
    }
}

TEST_CASE("a program may say itself what is to be counted") {
    CountedProgram program(
        "extern \"C\" { [[gnu::weak]] void judge_begin(); }\n"
        "extern \"C\" { [[gnu::weak]] void judge_end(); }\n"
        "volatile int sink;\n"
        "int main() {\n"
        "    for (int i = 0; i < 5000; ++i) sink = i;\n"
        "    if (judge_begin) judge_begin();\n"
        "    for (int i = 0; i < 70; ++i) sink = i;\n"
        "    if (judge_end) judge_end();\n"
        "    for (int i = 0; i < 5000; ++i) sink = i;\n"
        "}\n");
    const Counted counted = program.run(1);
    CHECK(counted.begun);
    CHECK(units_of(counted, 5) == 0);
    CHECK(units_of(counted, 7) >= 70);
    CHECK(counted.sample.units < 200);
}

TEST_CASE("space is the heap, the stack and the globals that were touched") {
    const auto space = [](const std::string& body) {
        CountedProgram program(
            "#include <bits/stdc++.h>\n"
            "char table[1 << 24];\n"
            "int deep(int n) {\n"
            "    volatile char frame[1000];\n"
            "    frame[n % 1000] = 1;\n"
            "    return n == 0 ? 0 : deep(n - 1) + frame[n % 1000];\n"
            "}\n"
            "int main(int, char** words) {\n"
            "    const int n = atoi(words[1]);\n    " +
            body + "\n}\n");
        return static_cast<double>(program.run(1000).sample.space.total());
    };
    const double nothing = space("return n == 0;");
    CHECK(space("std::vector<int> v(n * 1000); return v[n];") - nothing ==
          doctest::Approx(4e6).epsilon(0.01));
    CHECK(space("for (int i = 0; i < 9; ++i) delete[] new char[1000 * n]; return 0;") - nothing <
          1.1e6);
    CHECK(space("return deep(n) == -1;") - nothing == doctest::Approx(1e6).epsilon(0.2));
    CHECK(space("memset(table, 1, 2000 * n); return 0;") - nothing ==
          doctest::Approx(2e6).epsilon(0.01));
}

TEST_CASE("a program that does too much is stopped") {
    CountedProgram program(loop("v[i] = count(v.begin(), v.end(), i)"));
    CHECK(program.run(100'000, 1'000'000).end == Counted::End::too_much);
}

TEST_CASE("what cannot be counted says why") {
    const auto why = [](const std::string& body) {
        CountedProgram program("#include <bits/stdc++.h>\nint main() {\n    " + body + "\n}\n");
        const Counted counted = program.run(1);
        CHECK(counted.end == Counted::End::failed);
        return counted.why;
    };
    CHECK(why("std::thread([] {}).join();") == "it starts threads, whose work is not counted");
    CHECK(why("abort();") == "its counted run ended badly: aborted (SIGABRT)");
    CHECK(why("volatile int* p = nullptr; return *p;") ==
          "its counted run ended badly: segmentation fault (SIGSEGV): memory that is not the "
          "program's was touched");
    CHECK(why("std::ifstream(\"/etc/passwd\").get();") ==
          "its counted run ended badly: tried to open a file");
}

TEST_CASE("an early exit keeps the counts") {
    CountedProgram program(loop("if (i == 9) exit(3)"));
    const Counted counted = program.run(50);
    CHECK(counted.end == Counted::End::complete);
    CHECK(units_of(counted, 8) >= 10);
}

TEST_CASE("operators new and malloc of the program's own are left in place") {
    CountedProgram program(
        "#include <cstdlib>\n#include <new>\n"
        "int used = 0;\n"
        "void* operator new(std::size_t size) { ++used; return malloc(size); }\n"
        "void operator delete(void* p) noexcept { free(p); }\n"
        "void operator delete(void* p, std::size_t) noexcept { free(p); }\n"
        "int main() { delete new int(3); if (used != 1) abort(); }\n");
    CHECK(program.run(1).end == Counted::End::complete);
}
