#include <sched.h>

#include <algorithm>
#include <atomic>
#include <mutex>
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
    std::atomic<std::size_t> next = 0;
    auto work = [&](Worker& worker) noexcept {
        for (std::size_t i; (i = next++) < jobs;)
            job(worker, i);
    };
    // The calling thread is the first worker's.
    std::vector<std::jthread> others;
    try {
        for (std::size_t i = 1; i < std::min(workers_.size(), jobs); ++i)
            others.emplace_back(work, std::ref(workers_[i]));
    } catch (const std::system_error&) {
        // No more threads are to be had: those that there are do all.
    }
    work(workers_.front());
}

std::vector<Workers> Workers::split() && {
    std::vector<Workers> single;
    const auto turns = std::make_shared<Turns>();
    for (Worker& worker : workers_) {
        single.emplace_back().turns_ = worker.turns_ = turns;
        single.back().workers_.push_back(std::move(worker));
    }
    workers_.clear();
    return single;
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
