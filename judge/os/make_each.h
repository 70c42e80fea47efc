#pragma once

#include <mutex>
#include <type_traits>
#include <utility>
#include <vector>

#include "base/result.h"
#include "os/worker.h"

namespace judge {

/// What `job(worker, i)`, a Result, makes for each i below `jobs`, in their order; they run on as
/// many threads as there are workers. Or the first Errors: jobs that have not begun by then are
/// left out.
template <class Job>
auto make_each(Workers& workers, std::size_t jobs, Job job) {
    using Made = std::remove_cvref_t<decltype(*job(std::declval<Worker&>(), std::size_t{}))>;
    std::vector<Made> all(jobs);
    std::mutex mutex;
    Errors errors;
    workers.each(jobs, [&](Worker& worker, std::size_t i) {
        {
            const std::lock_guard lock(mutex);
            if (!errors.empty())
                return;
        }
        auto made = job(worker, i);
        const std::lock_guard lock(mutex);
        if (made)
            all[i] = *std::move(made);
        else if (errors.empty())
            errors = made.errors();
    });
    return errors.empty() ? Result<std::vector<Made>>(std::move(all))
                          : Result<std::vector<Made>>(std::move(errors));
}

}  // namespace judge
