#pragma once

#include <mutex>
#include <string>
#include <utility>

#include "judging/judging.h"
#include "os/make_each.h"

namespace judge {

/// As make_each of os/make_each.h, while it is shown how many have begun.
template <class Job>
auto make_each(Bench& bench, const std::string& phase, std::size_t jobs, Job job) {
    std::mutex mutex;
    std::size_t begun = 0;
    return make_each(bench.workers, jobs, [&](Worker& worker, std::size_t i) {
        {
            const std::lock_guard lock(mutex);
            bench.show({phase, ++begun, jobs});
        }
        return job(worker, i);
    });
}

}  // namespace judge
