#pragma once

#include <functional>

#include "base/result.h"
#include "run/run_program.h"

namespace judge {

/// Has a solution answer the calls that are the input of `request`, by `run`, which runs it once as
/// it is told.
///
/// Usually that is all. Where calls are given what earlier ones returned, or begin in a fresh
/// process (model/call_lines.h), it is run once for each such process, with the calls up to the
/// next one; what they wrote is put together, their time is added up, and of their memory the most
/// counts. How it ended is how the last of them did: none follows one that came to a bad end, that
/// passed a limit, or that did not answer each call once. Answers to calls that a process did not
/// get make an answer that is no value.
Result<RunOutput> run_calls(const RunRequest& request,
                            const std::function<Result<RunOutput>(const RunRequest&)>& run);

}  // namespace judge
