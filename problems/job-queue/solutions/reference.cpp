// verdict: accepted
// reference
// time: O(n log n), space: O(n)
// A heap of the jobs that wait; all leases are equally long, so a queue of them ends in order.
#include <optional>
#include <queue>
#include <unordered_map>

class JobQueue {
  public:
    JobQueue(long long timeout, int attempts) : timeout_(timeout), attempts_(attempts) {}

    void add(int job, int priority) {
        const int order = static_cast<int>(jobs_.size());
        jobs_[job] = {priority, order, 0, false};
        waiting_.push({priority, order, job});
    }

    std::optional<Lease> take(long long at) {
        end_leases(at);
        if (waiting_.empty())
            return std::nullopt;
        const int number = waiting_.top().number;
        waiting_.pop();
        Job& job = jobs_[number];
        ++job.attempt;
        job.running = true;
        leases_.push({number, job.attempt, at + timeout_});
        return Lease{number, job.attempt};
    }

    bool done(int number, int attempt, long long at) {
        end_leases(at);
        if (!is_running(number, attempt))
            return false;
        jobs_[number].running = false;
        return true;
    }

    bool fail(int number, int attempt, long long at) {
        end_leases(at);
        if (!is_running(number, attempt))
            return false;
        end_attempt(number);
        return true;
    }

    std::optional<int> nextDead(long long at) {
        end_leases(at);
        if (dead_.empty())
            return std::nullopt;
        const int number = dead_.front();
        dead_.pop();
        return number;
    }

  private:
    struct Job {
        int priority;
        int order;
        int attempt;
        bool running;
    };
    struct Waiting {
        int priority;
        int order;
        int number;
        bool operator<(const Waiting& other) const {
            return priority != other.priority ? priority < other.priority : order > other.order;
        }
    };
    struct Running {
        int number;
        int attempt;
        long long end;
    };

    bool is_running(int number, int attempt) const {
        const auto job = jobs_.find(number);
        return job != jobs_.end() && job->second.running && job->second.attempt == attempt;
    }

    void end_attempt(int number) {
        Job& job = jobs_[number];
        job.running = false;
        if (job.attempt == attempts_)
            dead_.push(number);
        else
            waiting_.push({job.priority, job.order, number});
    }

    void end_leases(long long now) {
        while (!leases_.empty() && leases_.front().end <= now) {
            const Running lease = leases_.front();
            leases_.pop();
            if (is_running(lease.number, lease.attempt))
                end_attempt(lease.number);
        }
    }

    long long timeout_;
    int attempts_;
    std::unordered_map<int, Job> jobs_;
    std::priority_queue<Waiting> waiting_;
    std::queue<Running> leases_;  // Those that were reported on stay until they would have ended.
    std::queue<int> dead_;
};
