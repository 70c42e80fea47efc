#pragma once

#include <chrono>
#include <functional>
#include <string>
#include <utility>
#include <vector>

#include "base/text.h"

namespace judge {

/// One test as JUnit's XML has it.
struct JunitCase {
    enum class Outcome { passed, failure, error, skipped };

    std::string class_name;
    std::string name;
    std::chrono::nanoseconds time{};
    Outcome outcome = Outcome::passed;
    std::string type = {};     ///< What kind of failure or error.
    std::string message = {};  ///< In a line.
    std::string text = {};     ///< The rest of it; often none.
    std::string said = {};     ///< What it printed, as consumers show it; often nothing.
};

struct JunitSuite {
    std::string name;
    std::vector<std::pair<std::string, std::string>> properties;  ///< Empty values are left out.
    std::vector<JunitCase> cases;
};

/// The file that Jenkins, GitLab and others read, counts and sums of times included. There is no
/// one standard: it is held to the schema of Jenkins' xUnit plugin. What XML cannot hold is shown
/// as printable() does.
std::string to_junit(const std::vector<JunitSuite>& suites);

/// Hands over suites one by one, as often as it is asked.
using EachSuite = std::function<void(const std::function<void(const JunitSuite&)>&)>;

/// The same, while memory holds one suite at a time. They are asked for twice: a file begins with
/// its sums.
void write_junit(const EachSuite& each_suite, const Sink& sink);

}  // namespace judge
