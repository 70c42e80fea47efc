#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/units.h"

namespace judge {

/// One of a problem's tests, for its author.
struct ListedTest {
    std::string name;
    bool hidden = true;
    std::string note;
    Bytes input_size;
    std::vector<std::pair<std::string, long long>> sizes;  ///< As the problem counts them.
    std::chrono::nanoseconds reference_cpu{};              ///< What the reference took for it.
    std::vector<std::string> catches;                      ///< Solutions that fail it.
};

/// A problem's tests, in the order in which they are run.
struct TestList {
    std::string problem;    ///< Slug.
    bool verified = false;  ///< Otherwise it is not known what a test catches.
    std::vector<ListedTest> tests;
};

}  // namespace judge
