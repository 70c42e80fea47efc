// verdict: memory-limit-exceeded
// Keeps every copy in the queue until its window has ended.
#include <deque>
#include <unordered_map>

class Deduper {
  public:
    explicit Deduper(long long window) : window_(window) {}

    bool accept(int producer, long long sequence, long long at) {
        forget(at);
        auto& last = last_[producer];
        const bool is_new = last.find(sequence) == last.end();
        if (is_new)
            ++size_;
        last[sequence] = ++copies_;
        queue_.push_back({copies_, producer, sequence, at});
        return is_new;
    }

    bool failed(int producer, long long sequence, long long at) {
        forget(at);
        const auto of_producer = last_.find(producer);
        if (of_producer == last_.end() || of_producer->second.erase(sequence) == 0)
            return false;
        --size_;
        if (of_producer->second.empty())
            last_.erase(of_producer);
        return true;
    }

    int remembered(long long at) {
        forget(at);
        return static_cast<int>(size_);
    }

  private:
    struct Copy {
        int number;
        int producer;
        long long sequence;
        long long at;
    };

    bool is_last(const Copy& copy) const {
        const auto of_producer = last_.find(copy.producer);
        if (of_producer == last_.end())
            return false;
        const auto last = of_producer->second.find(copy.sequence);
        return last != of_producer->second.end() && last->second == copy.number;
    }

    void forget(long long now) {
        while (!queue_.empty() && now - queue_.front().at >= window_) {
            const Copy copy = queue_.front();
            queue_.pop_front();
            if (is_last(copy))
                failed(copy.producer, copy.sequence, copy.at);
        }
    }

    long long window_;
    int copies_ = 0;
    std::size_t size_ = 0;
    std::unordered_map<int, std::unordered_map<long long, int>> last_;
    std::deque<Copy> queue_;
};
