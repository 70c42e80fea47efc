#pragma once

#include <functional>
#include <mutex>
#include <string>
#include <utility>

#include "judging/judging.h"
#include "os/make_each.h"

namespace judge {

/// Says how many jobs of a phase have begun.
class Begun {
  public:
    Begun(const Bench& bench, std::string phase, std::size_t jobs)
        : bench_(bench), phase_(std::move(phase)), jobs_(jobs) {}

    void one_more() {
        const std::lock_guard lock(mutex_);
        bench_.show({phase_, ++begun_, jobs_});
    }

  private:
    const Bench& bench_;
    std::string phase_;
    std::size_t jobs_;
    std::mutex mutex_;
    std::size_t begun_ = 0;
};

/// As make_each of os/make_each.h, while it is shown how many have begun.
template <class Job>
auto make_each(Bench& bench, const std::string& phase, std::size_t jobs, Job job) {
    Begun begun(bench, phase, jobs);
    return make_each(bench.workers, jobs, [&](Worker& worker, std::size_t i) {
        begun.one_more();
        return job(worker, i);
    });
}

/// Calls `job(lane, i)` once for each i below `jobs`, in order of i, on as many threads as there
/// are workers. A lane is the bench with one worker alone, and shows nothing.
void each_lane(Bench& bench, std::size_t jobs,
               const std::function<void(Bench& lane, std::size_t i)>& job);

/// What `job(lane, i)`, a Result, makes on each lane, as make_each.
template <class Job>
auto make_each_lane(Bench& bench, const std::string& phase, std::size_t jobs, Job job) {
    Begun begun(bench, phase, jobs);
    return collect_each<Bench>(
        [&](std::size_t count, const auto& work) { each_lane(bench, count, work); }, jobs,
        [&](Bench& lane, std::size_t i) {
            begun.one_more();
            return job(lane, i);
        });
}

}  // namespace judge
