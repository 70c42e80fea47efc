#include "batch/find_submissions.h"

#include <doctest/doctest.h>

using namespace judge;

TEST_CASE("numbers in names count by their value") {
    CHECK(comes_before("a9", "a10"));
    CHECK_FALSE(comes_before("a10", "a9"));
    CHECK(comes_before("a09b", "a9c"));
    CHECK(comes_before("v2/a", "v10/a"));
    CHECK(comes_before("a", "a1"));
    CHECK_FALSE(comes_before("a1", "a01"));
    CHECK_FALSE(comes_before("a01", "a1"));
}
