#include "advice/work_shares.h"

#include <doctest/doctest.h>

#include "support/counting/plan.h"

using namespace judge;
using judge_counting::hash_block, judge_counting::memory_block, judge_counting::tree_block;

TEST_CASE("a line's work is shared out by kinds, and other lines have no part in it") {
    Sample run;
    run.cells = {{7, 1, 40},
                 {7, hash_block, 30},
                 {7, memory_block, 20},
                 {7, tree_block, 10},
                 {8, hash_block, 900}};
    const WorkShares shares = shares_of_line(run, 7);
    CHECK(shares.hashing == doctest::Approx(0.3));
    CHECK(shares.copying == doctest::Approx(0.2));
    CHECK(shares.trees == doctest::Approx(0.1));
    CHECK(shares_of_line(run, 9).hashing == 0);
}

TEST_CASE("the busiest run of a line is the one that did most for that line alone") {
    Series series;
    series.samples.resize(2);
    series.samples[0].cells = {{7, 1, 50}, {8, 1, 1}};
    series.samples[1].cells = {{7, 1, 40}, {8, 1, 900}};
    const std::vector<Series> all{series};
    CHECK(busiest_run(all, 7) == &all[0].samples[0]);
    CHECK(busiest_run(all, 8) == &all[0].samples[1]);
    CHECK(busiest_run(all, 9) == nullptr);
}

TEST_CASE("a line's rounds are those of its own code, not of the library's") {
    Sample run;
    run.cells = {{7, 1, 40}, {7, 2, 60}, {7, memory_block, 900}, {8, 3, 5}};
    CHECK(most_rounds(run) == std::map<int, std::uint64_t>{{7, 60}, {8, 5}});
}
