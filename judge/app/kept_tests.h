#pragma once

#include <string>

#include "base/result.h"
#include "model/problem.h"

namespace judge {

// Tests of a user's own, in NAME.tests.yaml beside NAME.cpp, to which what was found is added.

/// Whether a solution is one of the problem's: an author keeps tests in the problem file, which is
/// written by hand.
bool is_authors(const std::string& solution, const Problem& problem);

/// What the file says so far, "" where there is none, in which `name` must be new.
Result<std::string> kept_tests(const std::string& path, const std::string& name);

/// The first of "NAME", "NAME 2", "NAME 3" ... that no test in `kept` has.
std::string new_test_name(const std::string& kept, const std::string& name);

}  // namespace judge
