#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "batch/found_submission.h"
#include "judging/judging.h"
#include "model/batch_row.h"
#include "model/time_limit.h"

namespace judge {

struct BatchRequest {
    std::vector<FoundSubmission> files;
    Shard shard;  ///< Which part of a batch these are, and how large both are.
    std::string standard;
    bool growth = false;           ///< Measures how each grows,
    bool growth_required = false;  ///< and takes it for a failure where time grows too fast.

    /// The problem of that name, for all that it takes to judge it: its tests are made.
    std::function<Result<Problem>(const std::string& slug)> load;
    /// A limit from elsewhere; nothing where this machine's own is to be taken.
    std::function<Result<std::optional<CarriedLimit>>(const Problem&)> limit;

    /// Called with each file that is read and has a problem, before any is judged; or nothing.
    std::function<Result<Done>(const BatchSource&, const Problem&, const std::string& text)> found;

    /// What is known already; the same submission, problem and judge are not judged again.
    const std::vector<BatchRow>* known = nullptr;
    /// Called with each new row as soon as there is one, by one thread at a time: keeps it, and
    /// returns what memory is to hold of it.
    std::function<Result<BatchRow>(BatchRow)> judged;
};

/// What tells whether a submission has to be judged again, of one that is part of no larger batch.
BatchSource batch_source(const Submission& submission, const Problem& problem);

/// Judges each file, as many side by side as the bench has workers, whatever becomes of the others:
/// what cannot be judged has a row that says why, and what the judge fails on is tried once more.
/// Each is judged on one processor, and measured again alone where it is near the limit. Returns
/// the rows in the order of the files. An Error: it was interrupted, or `found` or
/// `judged` failed.
Result<std::vector<BatchRow>> judge_batch(Bench& bench, const BatchRequest& request);

}  // namespace judge
