#include "judging/build_jobs.h"

#include <algorithm>

namespace judge {

Result<Done> BuildJobs::run(Bench& bench) {
    bench.show({"compiling"});
    bench.workers.each(jobs_.size(), [&](Worker& worker, std::size_t i) { jobs_[i](worker); });
    if (!errors_.empty())
        return errors_;
    return Done{};
}

void BuildJobs::note(const Errors& errors) {
    // What stops one build, such as Ctrl-C, stops the others too: once is enough.
    for (const Error& error : errors)
        if (error.where || std::none_of(errors_.begin(), errors_.end(), [&](const Error& other) {
                return other.message == error.message;
            }))
            errors_.push_back(error);
}

}  // namespace judge
