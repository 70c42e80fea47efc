// verdict: accepted
// time: O(n log n), space: O(n)
// For each priority the jobs that wait, by the number of their `add`; the ends of leases in a heap.
#include <functional>
#include <map>
#include <optional>
#include <queue>
#include <set>
#include <tuple>
#include <unordered_map>
#include <vector>

class JobQueue {
  public:
    JobQueue(long long timeout, int attempts) : timeout_(timeout), attempts_(attempts) {}

    void add(int job, int priority) {
        index_[job] = jobs_.size();
        jobs_.push_back({job, priority});
        wait(jobs_.size() - 1);
    }

    std::optional<Lease> take(long long at) {
        expire(at);
        if (waiting_.empty())
            return std::nullopt;
        auto& first = waiting_.begin()->second;
        const std::size_t index = *first.begin();
        first.erase(first.begin());
        if (first.empty())
            waiting_.erase(waiting_.begin());
        Job& job = jobs_[index];
        job.state = State::running;
        ++job.attempt;
        ends_.emplace(at + timeout_, takes_++, index, job.attempt);
        return Lease{job.number, job.attempt};
    }

    bool done(int job, int attempt, long long at) { return report(job, attempt, at, State::done); }

    bool fail(int job, int attempt, long long at) {
        return report(job, attempt, at, State::failed);
    }

    std::optional<int> nextDead(long long at) {
        expire(at);
        if (next_dead_ == dead_.size())
            return std::nullopt;
        return dead_[next_dead_++];
    }

  private:
    enum class State { waiting, running, failed, done };
    struct Job {
        int number;
        int priority;
        State state = State::waiting;
        int attempt = 0;
    };

    void wait(std::size_t index) { waiting_[jobs_[index].priority].insert(index); }

    bool report(int number, int attempt, long long at, State next) {
        expire(at);
        const auto found = index_.find(number);
        return found != index_.end() && end(found->second, attempt, next);
    }

    bool end(std::size_t index, int attempt, State next) {
        Job& job = jobs_[index];
        if (job.state != State::running || job.attempt != attempt)
            return false;
        job.state = next;
        if (next == State::failed) {
            if (attempt < attempts_)
                wait(index);
            else
                dead_.push_back(job.number);
        }
        return true;
    }

    void expire(long long now) {
        while (!ends_.empty() && std::get<0>(ends_.top()) <= now) {
            const auto lease = ends_.top();
            ends_.pop();
            end(std::get<2>(lease), std::get<3>(lease), State::failed);
        }
    }

    using End = std::tuple<long long, int, std::size_t, int>;  // When, take, job, attempt.

    long long timeout_;
    int attempts_;
    int takes_ = 0;
    std::vector<Job> jobs_;
    std::unordered_map<int, std::size_t> index_;
    std::map<int, std::set<std::size_t>, std::greater<int>> waiting_;
    std::priority_queue<End, std::vector<End>, std::greater<End>> ends_;
    std::vector<int> dead_;
    std::size_t next_dead_ = 0;
};
