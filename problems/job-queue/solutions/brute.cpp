// verdict: time-limit-exceeded
// brute force
// time: O(n^2), space: O(n)
// Goes through all jobs that were ever added on each call.
#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

class JobQueue {
  public:
    JobQueue(long long timeout, int attempts) : timeout_(timeout), attempts_(attempts) {}

    void add(int number, int priority) { jobs_.push_back({number, priority}); }

    std::optional<Lease> take(long long at) {
        expire(at);
        Job* best = nullptr;
        for (Job& job : jobs_)
            if (job.state == 'w' && (best == nullptr || job.priority > best->priority))
                best = &job;
        if (best == nullptr)
            return std::nullopt;
        best->state = 'r';
        ++best->attempt;
        best->take = takes_++;
        best->end = at + timeout_;
        return Lease{best->number, best->attempt};
    }

    bool done(int number, int attempt, long long at) {
        Job* job = running(number, attempt, at);
        if (job != nullptr)
            job->state = 'd';
        return job != nullptr;
    }

    bool fail(int number, int attempt, long long at) {
        Job* job = running(number, attempt, at);
        if (job != nullptr)
            end(*job);
        return job != nullptr;
    }

    std::optional<int> nextDead(long long at) {
        expire(at);
        if (dead_.empty())
            return std::nullopt;
        const int number = dead_.front();
        dead_.erase(dead_.begin());
        return number;
    }

  private:
    struct Job {
        int number;
        int priority;
        char state = 'w';
        int attempt = 0;
        int take = 0;
        long long end = 0;
    };

    Job* running(int number, int attempt, long long at) {
        expire(at);
        for (Job& job : jobs_)
            if (job.number == number && job.state == 'r' && job.attempt == attempt)
                return &job;
        return nullptr;
    }

    void expire(long long now) {
        std::vector<std::pair<int, Job*>> ended;
        for (Job& job : jobs_)
            if (job.state == 'r' && job.end <= now)
                ended.push_back({job.take, &job});
        std::sort(ended.begin(), ended.end());
        for (const auto& [take, job] : ended)
            end(*job);
    }

    void end(Job& job) {
        job.state = job.attempt == attempts_ ? 'x' : 'w';
        if (job.state == 'x')
            dead_.push_back(job.number);
    }

    long long timeout_;
    int attempts_;
    int takes_ = 0;
    std::vector<Job> jobs_;
    std::vector<int> dead_;
};
