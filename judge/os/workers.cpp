#include <sched.h>

#include <algorithm>
#include <atomic>
#include <mutex>
#include <span>
#include <system_error>
#include <thread>

#include "os/machine.h"
#include "os/worker.h"

namespace judge {
namespace {

int processors() {
    cpu_set_t allowed;
    return sched_getaffinity(0, sizeof allowed, &allowed) == 0 ? CPU_COUNT(&allowed) : 1;
}

/// Calls `job(lane, i)` once for each i below `jobs`, in order of i, on a thread for each lane. The
/// calling thread is the first lane's.
template <class Lanes, class Job>
void spread(Lanes&& lanes, std::size_t jobs, const Job& job) {
    std::atomic<std::size_t> next = 0;
    auto work = [&](auto& lane) noexcept {
        for (std::size_t i; (i = next++) < jobs;)
            job(lane, i);
    };
    std::vector<std::jthread> others;
    try {
        for (std::size_t i = 1; i < std::min(lanes.size(), jobs); ++i)
            others.emplace_back([&work, &lane = lanes[i]] { work(lane); });
    } catch (const std::system_error&) {
        // No more threads are to be had: those that there are do all.
    }
    work(lanes.front());
}

}  // namespace

Result<Workers> Workers::start(SandboxLevel level, int most, const std::string& runner) {
    if (const auto fit = check_machine(); !fit)
        return fit.errors();
    system_ran_out_of_memory();  // From here on.
    Workers workers;
    for (int count = std::clamp(processors(), 1, std::max(most, 1)); count > 0; --count) {
        auto worker = Worker::start(level, runner);
        if (!worker)
            return worker.errors();
        workers.workers_.push_back(std::move(*worker));
    }
    return workers;
}

void Workers::each(std::size_t jobs, const std::function<void(Worker&, std::size_t)>& job) {
    spread(workers_, jobs, job);
}

void Workers::each_lane(std::size_t jobs,
                        const std::function<void(Workers& lane, std::size_t)>& job) {
    if (workers_.size() == 1)
        return spread(std::span(this, 1), jobs, job);
    std::vector<Workers> lanes;
    const auto turns = std::make_shared<Turns>();
    for (Worker& worker : workers_) {
        lanes.emplace_back().turns_ = worker.turns_ = turns;
        lanes.back().workers_.push_back(std::move(worker));
    }
    spread(lanes, jobs, job);
    for (std::size_t i = 0; i < lanes.size(); ++i) {
        workers_[i] = std::move(lanes[i].workers_.front());
        workers_[i].turns_.reset();
    }
}

void Workers::alone(const std::function<void()>& work) {
    if (turns_ == nullptr)
        return work();
    const std::unique_lock lock(*turns_);
    for (Worker& worker : workers_)
        worker.turns_.reset();
    work();
    for (Worker& worker : workers_)
        worker.turns_ = turns_;
}

}  // namespace judge
