#include <doctest/doctest.h>

#include <random>

#include "written_problem.h"

using namespace judge;

namespace {

const std::string every_section = R"yaml(format: 1
title: Top K
also_known_as: [a, "b c"]
difficulty: medium
topics: [hash-map]
class:
  name: RateLimiter
  constructor: {limit: int, window: "long[][]"}
  methods:
    allow: {parameters: {client: string, at: double}, returns: char}
check: {tokens: {float_tolerance: 1e-6}}
constraints:
  - limit >= 1 && window.size() < 3
  - allow: at >= 0
limits: {memory: 256 MiB, time: 2 s}
complexity:
  time: O(n log k)
  sizes: {n: calls, k: limit}
  grow: {n: ["f(n, ')')", g(n)]
}
samples:
  - calls: [[RateLimiter, 1, [[10], []]], [allow, a, .inf], [allow, "\x41\n", -2.5e3]]
    output: [null, x, '"']
    note: >-
      Folded
      words.
tests:
  - name: many
    generate: f(10)
    repeat: 3
hints: [one]
follow_ups:
  - {ask: a, answer: b}
)yaml";

/// A few random edits: bytes changed, put in or taken out, and pieces doubled.
std::string edited(std::string text, std::mt19937& random) {
    static const std::string favourites = "{}[]:,-#&*!|>'\"%@`?\n\t\r \\~\x04\xFF";
    for (unsigned edits = 1 + random() % 4; edits > 0 && !text.empty(); --edits) {
        const std::size_t at = random() % text.size();
        const char byte = random() % 4 == 0 ? static_cast<char>(random())
                                            : favourites[random() % favourites.size()];
        switch (random() % 4) {
            case 0:
                text[at] = byte;
                break;
            case 1:
                text.insert(at, 1, byte);
                break;
            case 2:
                text.erase(at, 1 + random() % 20);
                break;
            default:
                text.insert(random() % text.size(), text.substr(at, random() % 40));
        }
    }
    return text;
}

}  // namespace

TEST_CASE("a problem with every section has no mistakes") {
    CHECK(read_whole(every_section, {true, true, true}).mistakes == "");
}

TEST_CASE("random edits of a problem are read or refused with places inside the file") {
    constexpr int rounds = 3000;
    std::mt19937 random(20240229);
    int refused = 0;
    for (int round = 0; round < rounds; ++round) {
        const std::string text = edited(every_section, random);
        CAPTURE(text);
        Document document("problem.yaml", text);
        Problem problem;
        if (document.readable())
            read_problem_file(document, {true, true, true}, problem);
        const Errors mistakes = document.mistakes();
        refused += mistakes.empty() ? 0 : 1;
        for (const Error& error : mistakes) {
            if (error.where) {
                REQUIRE(error.where->line <= document.source().line_count() + 1);
                REQUIRE(error.where->length >= 1);
            }
            REQUIRE(!error.message.empty());
        }
        if (!document.readable())
            REQUIRE(!mistakes.empty());
    }
    CHECK(refused > rounds / 2);
}
