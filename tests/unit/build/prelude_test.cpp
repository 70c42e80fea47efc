#include "build/prelude.h"

#include <doctest/doctest.h>

namespace judge {

TEST_CASE("a word tells which rare headers a solution needs") {
    CHECK(rare_headers("std::async(f); // a promise\nstd::mutex m;") ==
          std::vector<std::string>{"future", "mutex"});
    CHECK(rare_headers("int threads, my_future; double complexity;").empty());
}

}  // namespace judge
