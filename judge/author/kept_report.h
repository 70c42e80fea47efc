#pragma once

#include <optional>
#include <string>

#include "author/verify.h"
#include "model/problem.h"

namespace judge {

/// Under which what was found out about a problem is kept: by all that it depends on, its files as
/// they were read, and how they are named, and the compiler.
std::string report_key(const Bench& bench, const VerifyRequest& request, const Problem& problem);

/// What an earlier run found out that found no error, if nothing has changed since.
std::optional<VerifyReport> find_report(const Bench& bench, const std::string& key);

void keep_report(const Bench& bench, const std::string& key, const VerifyReport& report);

}  // namespace judge
