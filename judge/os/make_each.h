#pragma once

#include <mutex>
#include <type_traits>
#include <utility>
#include <vector>

#include "base/result.h"
#include "os/worker.h"

namespace judge {

/// What `job(lane, i)`, a Result, makes for each i below `jobs`, in their order, while
/// `each(jobs, work)` calls `work(lane, i)` on several threads. Or the first Errors: jobs that have
/// not begun by then are left out.
template <class Lane, class Each, class Job>
auto collect_each(const Each& each, std::size_t jobs, const Job& job) {
    using Made = std::remove_cvref_t<decltype(*job(std::declval<Lane&>(), std::size_t{}))>;
    std::vector<Made> all(jobs);
    std::mutex mutex;
    Errors errors;
    each(jobs, [&](Lane& lane, std::size_t i) {
        {
            const std::lock_guard lock(mutex);
            if (!errors.empty())
                return;
        }
        auto made = job(lane, i);
        const std::lock_guard lock(mutex);
        if (made)
            all[i] = *std::move(made);
        else if (errors.empty())
            errors = made.errors();
    });
    return errors.empty() ? Result<std::vector<Made>>(std::move(all))
                          : Result<std::vector<Made>>(std::move(errors));
}

/// The same for `job(worker, i)`, on as many threads as there are workers.
template <class Job>
auto make_each(Workers& workers, std::size_t jobs, Job job) {
    return collect_each<Worker>(
        [&](std::size_t count, const auto& work) { workers.each(count, work); }, jobs, job);
}

}  // namespace judge
