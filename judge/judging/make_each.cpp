#include "judging/make_each.h"

namespace judge {

void each_lane(Bench& bench, std::size_t jobs,
               const std::function<void(Bench& lane, std::size_t i)>& job) {
    bench.workers.each_lane(jobs, [&](Workers& workers, std::size_t i) {
        Bench lane{bench.compiler,         bench.cache, bench.support_folder, std::move(workers),
                   [](const Progress&) {}, bench.say};
        job(lane, i);
        workers = std::move(lane.workers);
    });
}

}  // namespace judge
