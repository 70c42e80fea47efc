#include "problem/notation.h"

#include <rapidcheck.h>

#include <cstring>

#include "model/call_lines.h"
#include "model/notation.h"
#include "problem/load.h"
#include "problem_folder.h"
#include "support/wire.h"

using namespace judge;

namespace {

/// "INPUT-> ANSWER" for each input of a file with that text; or what is wrong with it.
std::string read_back(const Problem& problem, const std::string& text) {
    const TemporaryFolder folder = *TemporaryFolder::make();
    REQUIRE(write_file(folder.path() + "/in", text));
    const auto tests = load_inputs(problem, folder.path() + "/in");
    if (!tests)
        return told(tests.errors());
    std::string all;
    for (const TestSpec& test : *tests)
        all += std::get<std::string>(test.input) + (test.answer ? "-> " + *test.answer : "");
    return all;
}

Problem top_events() {
    return problem_of(
        "function: {name: f, parameters: {events: \"string[]\", k: int}, returns: \"string[]\"}\n"
        "samples: []\n");
}

Problem limiter() {
    return problem_of(rate_limiter + "samples: []\n");
}

rc::Gen<Type> any_type() {
    static const Structures structures = {std::make_shared<const Structure>(
        Structure{"Entry", {{"name", *parse_type("string")}, {"at", *parse_type("int?")}}})};
    return rc::gen::map(
        rc::gen::pair(
            rc::gen::element<std::string>("bool", "int", "long", "double", "char", "string", "tree",
                                          "list", "Entry", "Entry?", "int?", "string?"),
            rc::gen::element<std::string>("", "[]", "[][]", "[][][]")),
        [](const auto& pair) { return *parse_type(pair.first + pair.second, structures); });
}

/// A random value as it travels.
std::string any_value(const Type& type) {
    std::string text;
    if (type.is_nullable())
        return *rc::gen::arbitrary<bool>() ? "null" : any_value(type.inside());
    if (type.is_array() || type == Type{Type::Base::list}) {
        const int count = *rc::gen::inRange(0, 4);
        for (int i = 0; i < count; ++i)
            text += (i > 0 ? "," : "") + any_value(type.is_array() ? type.inside() : Type{});
        return "[" + text + "]";
    }
    switch (type.base) {
        case Type::Base::boolean:
            judge_wire::append(text, *rc::gen::arbitrary<bool>());
            break;
        case Type::Base::integer:
            judge_wire::append(text, *rc::gen::arbitrary<int>());
            break;
        case Type::Base::long_integer:
            judge_wire::append(text, *rc::gen::arbitrary<long long>());
            break;
        case Type::Base::real: {
            const auto bits = *rc::gen::arbitrary<std::uint64_t>();
            double value = 0;
            std::memcpy(&value, &bits, sizeof value);
            judge_wire::append(text, *rc::gen::element(value, 1.0 / 0.0, -1.0 / 0.0, 0.0 / 0.0));
            break;
        }
        case Type::Base::character:
            judge_wire::append(text, *rc::gen::arbitrary<char>());
            break;
        case Type::Base::string:
            judge_wire::append(text,
                               *rc::gen::container<std::string>(rc::gen::oneOf(
                                   rc::gen::arbitrary<char>(),
                                   rc::gen::elementOf(std::string("\"\\'#[],->= .\n\r\t:")))));
            break;
        case Type::Base::tree:
            return *rc::gen::element<std::string>("[]", "[1]", "[1,null,2]",
                                                  "[-3,1,2,null,null,4]");
        case Type::Base::structure: {
            const char* separator = "{";
            for (const Parameter& field : type.structure->fields) {
                text += separator + ("\"" + field.name + "\":") + any_value(field.type);
                separator = ",";
            }
            return text + "}";
        }
        case Type::Base::list:
        case Type::Base::tree_node:
        case Type::Base::list_node:
            break;
    }
    return text;
}

}  // namespace

TEST_CASE("what a function's input and answer are shown as is read as the same") {
    REQUIRE(rc::check([] {
        FunctionInterface function{"f", {}, *any_type(), ""};
        std::string input;
        for (const char* name : {"input", "k", "_values"}) {
            function.parameters.push_back({name, *any_type()});
            input += any_value(function.parameters.back().type) + "\n";
        }
        const std::string answer = any_value(*function.returns) + "\n";
        Problem problem;
        problem.interface = function;
        RC_ASSERT(read_back(problem, in_notation(function, input, answer)) ==
                  input + "-> " + answer);
        RC_ASSERT(read_back(problem, in_notation(function, input) + in_notation(function, input)) ==
                  input + input);
    }));
}

TEST_CASE("what a class's calls and answers are shown as is read as the same") {
    REQUIRE(rc::check([] {
        const Type taken = *any_type(), given = *any_type();
        const ClassInterface described{
            "Store",
            {{"size", taken}},
            {{"put", {{"a", taken}, {"b", given}}, std::nullopt}, {"get", {}, given}}};
        std::string calls = "[\"Store\"," + any_value(taken) + "]\n", answers = "null\n";
        bool is_stated = false;
        for (int i = *rc::gen::inRange(0, 5); i > 0; --i) {
            const bool puts = *rc::gen::arbitrary<bool>();
            is_stated = is_stated || !puts;
            calls += puts ? "[\"put\"," + any_value(taken) + "," + any_value(given) + "]\n"
                          : "[\"get\"]\n";
            answers += puts ? "null\n" : any_value(given) + "\n";
        }
        Problem problem;
        problem.interface = described;
        const std::string stated = is_stated ? "-> " + answers : "";
        RC_ASSERT(read_back(problem, in_notation(described, calls, answers)) == calls + stated);
        RC_ASSERT(read_back(problem, calls) == calls);
    }));
}

TEST_CASE("inputs are read as they are copied from a page, a report or another site") {
    const std::string input = "[\"a\",\"b\"]\n2\n";
    CHECK(read_back(top_events(), "    events = [\"a\",\"b\"]\n    k = 2\n    -> [\"a\"]\n") ==
          input + "-> [\"a\"]\n");
    CHECK(read_back(top_events(), "  input     events = [\"a\",\"b\"]\n            k = 2\n") ==
          input);
    CHECK(read_back(top_events(), "events = [\"a\", 'b'], k = 2") == input);
    CHECK(read_back(top_events(),
                    "\xEF\xBB\xBF# both\r\nk=2\r\nevents =[ a ,\r\n  b]  # two\r\n") == input);
}

TEST_CASE("calls are read as they are copied from a page or a report") {
    const std::string calls = "[\"RateLimiter\",2,10]\n[\"allow\",\"ann\",1]\n[\"reset\"]\n";
    CHECK(read_back(limiter(),
                    "    RateLimiter(2,10)\n    allow(\"ann\",1) -> true\n    reset()\n") ==
          calls + "-> null\ntrue\nnull\n");
    CHECK(read_back(limiter(),
                    "  calls     RateLimiter(2, 10)\n"
                    "            allow(ann, 1) -> true   # got false\n"
                    "            reset();\n") == calls + "-> null\ntrue\nnull\n");
    CHECK(read_back(limiter(), calls + calls) == calls + calls);
}

TEST_CASE("what cannot be read in an input is told with its place") {
    CHECK(
        read_back(top_events(), "events = [\"a\", \"b]\nk = 2\n") ==
        "1:16 [\"] this quote is not closed in its line (a line break in a text is written \\n)\n");
    CHECK(read_back(top_events(), "k = 2\nevents = [\"a\",\n\"b\"\n") ==
          "2:10 [[] this `[` is never closed\n");
    CHECK(read_back(top_events(), "k = 2 3\nevents = []\n") ==
          "1:5 [2 3] `k` wants a whole number of 32 bits, got `2 3`\n");
    CHECK(read_back(top_events(), "events = [1,2] 3\nk = 2\n") ==
          "1:16 [3] the line should end here\n");
    CHECK(read_back(top_events(), "k = 2\nevents = [\"a\", ... ,\"z\"]\n") ==
          "2:16 [.] `...` stands for what was left out (`--save-input FILE` writes a whole "
          "input)\n");
    CHECK(read_back(top_events(), "events = []\nk = 1\nkk = 1\n") ==
          "3:1 [kk] unknown parameter `kk` (did you mean `k`?)\n");
    CHECK(read_back(limiter(), "RateLimiter(2,10)\n... 3 more lines\nreset()\n") ==
          "2:1 [.] `...` stands for what was left out (`--save-input FILE` writes a whole "
          "input)\n");
    CHECK(read_back(limiter(), "RateLimiter(2,10)\nallow(\"ann\",1)\nallow(\"ann\",2) -> true\n") ==
          "2:1 [allow(\"ann\"] `allow` wants true or false, got nothing\n");
    CHECK(read_back(limiter(), "RateLimiter(2,10)\nalow(\"ann\",1)\n") ==
          "2:1 [alow] unknown method `alow` (did you mean `allow`?)\n");
}

TEST_CASE("results and restarts are read as they are printed") {
    const Problem problem = problem_of(
        "class: {name: Codec, methods: {encode: {parameters: {values: \"int[]\"}, returns: "
        "string}, "
        "decode: {parameters: {code: string}, returns: \"int[]\"}}}\nsamples: []\n");
    const std::string input =
        "[\"Codec\"]\n[\"encode\",[1]]\n@[\"Codec\"]\n[\"decode\",@1]\n[\"decode\",\"@1\"]\n";
    const std::string noted = in_notation(problem.interface, input);
    CHECK(noted ==
          "Codec()\nencode([1])\nrestart Codec()\ndecode({\"result\":1})\ndecode(\"@1\")\n");
    CHECK(read_back(problem, noted) == input);
    CHECK(read_back(problem, with_marks_in_words(input)) == input);
    CHECK(read_back(problem,
                    "Codec()\nencode([1]) -> \"1\"\nrestart\nCodec()\n"
                    "decode({result: 1}) -> [1]\nCodec()\ndecode({no result)\n") ==
          "[\"Codec\"]\n[\"encode\",[1]]\n@[\"Codec\"]\n[\"decode\",@1]\n-> null\n\"1\"\nnull\n"
          "[1]\n[\"Codec\"]\n[\"decode\",\"{no result\"]\n");
    CHECK(read_back(problem, "restart Codec()\nencode([1])\n")
              .find("a restart before the first call") != std::string::npos);
    CHECK(read_back(problem, "Codec()\nencode([1]) -> \ndecode(a)\n")
              .find("2:13 [-] an answer is expected after `->`") != std::string::npos);
}
