#include "problem/load.h"
#include "problem_folder.h"

using namespace judge;

namespace {

struct OwnInput {
    std::string name, input, answer;
    bool operator==(const OwnInput&) const = default;
};

/// A file called in.txt of that content; its path is cut from names and messages.
struct WrittenFile {
    TemporaryFolder folder = *TemporaryFolder::make();
    std::string path = folder.path() + "/in.txt";

    explicit WrittenFile(const std::string& text) { REQUIRE(write_file(path, text)); }
    std::string cut(std::string text) const {
        for (auto at = text.find(folder.path()); at != std::string::npos;
             at = text.find(folder.path()))
            text.erase(at, folder.path().size() + 1);
        return text;
    }
};

std::string text_of(const TestSpec& test) {
    return std::get<std::string>(test.input);
}

std::vector<OwnInput> inputs(const Problem& problem, const std::string& text) {
    const WrittenFile file(text);
    const auto tests = load_inputs(problem, file.path);
    REQUIRE(tests);
    std::vector<OwnInput> read;
    for (const TestSpec& test : *tests) {
        CHECK(!test.sample);
        read.push_back({file.cut(test.name), text_of(test), test.answer.value_or("none")});
    }
    return read;
}

std::string input_mistakes(const Problem& problem, const std::string& text) {
    const WrittenFile file(text);
    const auto tests = load_inputs(problem, file.path);
    REQUIRE(!tests);
    return file.cut(told(tests.errors()));
}

Problem class_problem() {
    return problem_of(rate_limiter + "samples: []\n");
}

}  // namespace

TEST_CASE("a function's own input is a mapping of its parameters") {
    CHECK(inputs(problem_of(""), "k: 2\nevents: [a]\n") ==
          std::vector<OwnInput>{{"in.txt", "[\"a\"]\n2\n", "none"}});
}

TEST_CASE("several own inputs are numbered, with or without their answers") {
    CHECK(inputs(problem_of(""),
                 "- {events: [], k: 1}\n- input: {events: [b], k: 2}\n  output: 7\n") ==
          std::vector<OwnInput>{{"in.txt #1", "[]\n1\n", "none"},
                                {"in.txt #2", "[\"b\"]\n2\n", "7\n"}});
}

TEST_CASE("a parameter called input does not make its mapping a case") {
    const Problem problem =
        problem_of("function: {name: f, parameters: {input: int}, returns: int}\nsamples: []\n");
    CHECK(inputs(problem, "input: 3\n") == std::vector<OwnInput>{{"in.txt", "3\n", "none"}});
    CHECK(inputs(problem, "input: {input: 3}\noutput: 4\n") ==
          std::vector<OwnInput>{{"in.txt", "3\n", "4\n"}});
}

TEST_CASE("a class's own input is a list of calls, or several") {
    CHECK(inputs(class_problem(), "[[RateLimiter, 1, 2], [reset]]\n") ==
          std::vector<OwnInput>{{"in.txt", "[\"RateLimiter\",1,2]\n[\"reset\"]\n", "none"}});
    CHECK(inputs(class_problem(), "- [[RateLimiter, 1, 2]]\n- [[RateLimiter, 3, 4]]\n") ==
          std::vector<OwnInput>{{"in.txt #1", "[\"RateLimiter\",1,2]\n", "none"},
                                {"in.txt #2", "[\"RateLimiter\",3,4]\n", "none"}});
    CHECK(inputs(class_problem(), "calls: [[RateLimiter, 1, 2]]\noutput: [null]\n") ==
          std::vector<OwnInput>{{"in.txt", "[\"RateLimiter\",1,2]\n", "null\n"}});
}

TEST_CASE("a program's own input is the file, which is not read yet") {
    const Problem problem = problem_of("program: {}\nsamples: []\n");
    const WrittenFile file("- [x");
    const auto tests = load_inputs(problem, file.path);
    REQUIRE(tests);
    REQUIRE(tests->size() == 1);
    CHECK(std::get<InputFile>(tests->front().input).path == file.path);
    CHECK(!load_inputs(problem, file.path + ".missing"));
}

TEST_CASE("mistakes in own inputs are all told") {
    CHECK(input_mistakes(problem_of(""), "- {events: [], k: x}\n- {evnts: []}\n- 3\n") ==
          "1:19 [x] `k` wants a whole number of 32 bits, got `x`\n"
          "2:3 [{] missing parameter `events`\n"
          "2:3 [{] missing parameter `k`\n"
          "2:4 [evnts] unknown parameter `evnts` (did you mean `events`?)\n"
          "3:3 [3] `input` wants a mapping, got `3`\n");
    CHECK(input_mistakes(class_problem(), "output: [null]\nkalls: []\n") ==
          "1:1 [output] `output` without `calls`\n"
          "1:1 [output] missing key `calls`\n"
          "2:1 [kalls] unknown key `kalls` (did you mean `calls`?)\n");
    CHECK(input_mistakes(problem_of(""), "") == "in.txt: the file has no input\n");
    CHECK(input_mistakes(problem_of(""), "[]\n") == "1:1 [[] the file has no input\n");
    CHECK(input_mistakes(problem_of(""), "{events: [\n") ==
          "1:10 [[] not YAML: this `[` is never closed\n");
}
