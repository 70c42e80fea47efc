#pragma once

#include <string>
#include <vector>

#include "model/verify_report.h"

namespace judge {

/// What was found out about problems, as one JSON object with a final line break: `problems`, each
/// with `problem`, `errors`, `warnings`, `kept`, `checks` (`name`, `ran`, `seconds`, `facts`,
/// `findings`), `matrix` (`tests` and `solutions`) and `others`, the same of other people's, of
/// which nothing is `stated`. Its keys are a promise: they are only ever added. Bytes that are not
/// UTF-8 become U+FFFD.
std::string to_json(const std::vector<VerifyReport>& reports);

/// The same for what reads JUnit's XML: a suite for each problem, a case for each check. Warnings
/// are output; a check that was not made is skipped.
std::string to_junit(const std::vector<VerifyReport>& reports);

}  // namespace judge
