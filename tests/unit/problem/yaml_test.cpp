#include "problem/yaml.h"

#include <doctest/doctest.h>

#include "written_problem.h"

using namespace judge;

TEST_CASE("a whole problem without mistakes is read silently") {
    CHECK(mistakes_in("") == "");
}

TEST_CASE("a mapping that is never closed is one mistake at its bracket") {
    CHECK(mistakes_in("limits: {memory: 1 MiB\n") ==
          "1:9 [{] not YAML: this `{` is never closed\n");
}

TEST_CASE("a list that is never closed is one mistake at its bracket") {
    CHECK(mistakes_in("topics: [heap,\n  queue\n") ==
          "1:9 [[] not YAML: this `[` is never closed\n");
}

TEST_CASE("a quote that is never closed is found, though the parser takes the end of the file") {
    CHECK(told(Document("problem.yaml", "a: \"x\nb: 4\n").mistakes()) ==
          "1:4 [\"] not YAML: this quote is never closed\n");
    CHECK(told(Document("problem.yaml", "a: 'it''s\n").mistakes()) ==
          "1:4 ['] not YAML: this quote is never closed\n");
}

TEST_CASE("a tab in the indentation is named") {
    CHECK(mistakes_in("limits:\n\tmemory: 1 MiB\n") ==
          "2:8 [:] not YAML: a `:` cannot be here (YAML is indented with spaces; this line begins "
          "with a tab)\n");
}

TEST_CASE("an array type without quotes in a flow mapping gets its quotes suggested") {
    CHECK(mistakes_in("function: {name: f, parameters: {a: string[]}, returns: int}\n") ==
          "1:43 [[] not YAML: a `,` or a `}` is expected here (a type with brackets needs quotes "
          "between `{` and `}`: \"string[]\")\n");
}

TEST_CASE("a key that is out of line with its neighbours is a mistake") {
    CHECK(mistakes_in("limits:\n  memory: 1 MiB\n output: 1 MiB\n") ==
          "3:2 [o] not YAML: a key is expected here, in line with the keys before\n");
}

TEST_CASE("an unknown escape is a mistake at its place") {
    CHECK(mistakes_in("title: \"a\\qb\"\n") == "1:11 [q] not YAML: unknown escape character: q\n");
}

TEST_CASE("a second document is a mistake") {
    CHECK(mistakes_in("title: x\n---\n") ==
          "2:1 [---] a second document begins here (one file holds one)\n");
}

TEST_CASE("bytes that are not text are a mistake at the first of them") {
    using namespace std::string_literals;
    CHECK(mistakes_in("title: a\x04\n") == "1:9 [\x04] byte 0x04 cannot be in a YAML file\n");
    CHECK(mistakes_in("title: a\0\n"s) == "1:9 [\0] byte 0x00 cannot be in a YAML file\n"s);
    CHECK(mistakes_in("title: \xC3\xA9\xFF\n") ==
          "1:10 [\xFF] byte 0xff cannot be in a YAML file: it is not UTF-8\n");
}

TEST_CASE("columns count bytes") {
    CHECK(mistakes_in("limits: {\"\xC3\xA9\": 1}\n") ==
          "1:10 [\"\xC3\xA9\"] unknown key `\xC3\xA9` (the keys here: memory, output, time, "
          "factor, threads)\n");
}

TEST_CASE("a byte-order mark and carriage returns are read over") {
    CHECK(mistakes_in("\xEF\xBB\xBFlimits:\r\n  memori: 1 MiB\r\n") ==
          "2:3 [memori] unknown key `memori` (did you mean `memory`?)\n");
    CHECK(problem_of("title: A b\r\n").title == "A b");
}

TEST_CASE("a tag, an anchor and an alias are mistakes at their places") {
    CHECK(mistakes_in("title: !!str x\ntopics: &t [heap]\nhints: *t\n") ==
          "1:8 [!!str] tags such as `!!str` are not allowed (write the value out, or quote it if "
          "it is an expression or a text: '!!str')\n"
          "2:9 [&t] anchors such as `&t` are not allowed (write the value out, or quote it if it "
          "is an expression or a text: '&t')\n"
          "3:8 [*t] aliases such as `*t` are not allowed (write the value out, or quote it if it "
          "is an expression or a text: '*t')\n");
}

TEST_CASE("a value that needs quotes does not hide the mistakes after it") {
    CHECK(mistakes_in("title: Sums: the easy part\nhints: [a]\ndifficulty: esy\n") ==
          "1:8 [Sums: the easy part] YAML cannot read this without quotes (quote this expression "
          "or text: 'Sums: the easy part')\n"
          "3:13 [esy] `difficulty` wants easy, medium or hard, got `esy` (did you mean `easy`?)\n");
}

TEST_CASE("nesting that would cost the judge its memory is refused") {
    CHECK(told(Document("problem.yaml", std::string(200000, '[')).mistakes()) ==
          "1:100001 [] brackets are nested too deeply\n");
    CHECK(told(Document("problem.yaml", std::string(2000, '[')).mistakes()) ==
          "1:1 [[] not YAML: lists and mappings are nested too deeply\n");
}

TEST_CASE("beyond a hundred mistakes only their number is told") {
    std::string topics = "topics:\n";
    for (int i = 0; i < 130; ++i)
        topics += "  - A\n";
    const std::string mistakes = mistakes_in(topics);
    CHECK(
        mistakes.ends_with("101:5 [A] `topics` wants lower-case words joined by hyphens, got `A`\n"
                           "30 more mistakes in problem.yaml\n"));
}
