#pragma once

#include "app/commands.h"

namespace judge {

/// `judge run --mine`: what the tests in NAME.tests.yaml are worth, without a solution. The exit
/// status is 1 where an answer that they state is wrong.
Result<int> check_own_tests_of(const JudgeCommand& command);

}  // namespace judge
