#pragma once

#include <functional>
#include <mutex>
#include <utility>
#include <vector>

#include "base/result.h"
#include "judging/judging.h"

namespace judge {

/// Programs to build side by side, each into a place of its own.
class BuildJobs {
  public:
    /// `build` takes a Worker and gives a Result of what `place` holds; both live until run() ends.
    template <class Build, class Place>
    void add(Build build, Place& place) {
        jobs_.push_back([this, build = std::move(build), &place](Worker& worker) {
            auto built = build(worker);
            const std::lock_guard lock(mutex_);
            if (built)
                place = std::move(*built);
            else
                note(built.errors());
        });
    }

    /// All that is wrong with any of them, at once.
    Result<Done> run(Bench& bench);

  private:
    void note(const Errors& errors);

    std::vector<std::function<void(Worker&)>> jobs_;
    std::mutex mutex_;
    Errors errors_;
};

}  // namespace judge
