#include "report/time_limit.h"

#include <doctest/doctest.h>

using namespace judge;
using std::chrono_literals::operator""s;
using std::chrono_literals::operator""ms;
using std::chrono_literals::operator""d;
using std::chrono_literals::operator""y;

TEST_CASE("what set a limit is told beside it") {
    TimeLimit limit{1200ms, Yardstick{"second.cpp", "the longest stream", 240ms, 5,
                                      2026y / std::chrono::November / 28d, false}};
    CHECK(to_text(limit) == "1.2 s: 5 times second.cpp, 240 ms, measured 2026-11-28");
    limit.yardstick->busy = true;
    limit.yardstick->factor = 2.5;
    limit.limit = 600ms;
    CHECK(to_text(limit) ==
          "600 ms: 2.5 times second.cpp, 240 ms, measured 2026-11-28 on a busy machine");
}

TEST_CASE("a limit that is more than its measurement gives says so") {
    const TimeLimit limit{500ms, Yardstick{"second.cpp", "the longest stream", 42ms, 5,
                                           2026y / std::chrono::January / 2d, false}};
    CHECK(to_text(limit) ==
          "500 ms: the least there is, for 5 times second.cpp, 42 ms, measured 2026-01-02");
}

TEST_CASE("a limit by a problem's record names the slowest, and what the reference takes") {
    TimeLimit limit{2s, Yardstick{"reference.cpp", "the longest stream", 100ms, 5,
                                  2026y / std::chrono::November / 29d, false,
                                  SlowestRatio{"trie.cpp", "the longest stream", 4}}};
    CHECK(to_text(limit) ==
          "2 s: 5 times trie.cpp, 4 times the reference's 100 ms by the problem's record, "
          "measured 2026-11-29");
    limit.limit = 2100ms;
    CHECK(to_text(limit).starts_with("2.1 s: the least there is, for 5 times trie.cpp, 4 times "));
}

TEST_CASE("a limit that a problem states was not measured") {
    CHECK(to_text(TimeLimit{1500ms, {}}) == "1.5 s: stated by the problem");
}
