// verdict: memory-limit-exceeded
// Looks at the last copy of a message when another one comes, and keeps all others for ever.
#include <map>
#include <utility>

class Deduper {
  public:
    explicit Deduper(long long window) : window_(window) {}

    bool accept(int producer, long long sequence, long long at) {
        const bool is_new = !failed(producer, sequence, at);
        last_[{producer, sequence}] = at;
        return is_new;
    }

    bool failed(int producer, long long sequence, long long at) {
        const auto found = last_.find({producer, sequence});
        if (found == last_.end())
            return false;
        const bool is_remembered = at - found->second < window_;
        last_.erase(found);
        return is_remembered;
    }

    int remembered(long long at) {
        int count = 0;
        for (const auto& message : last_)
            count += at - message.second < window_;
        return count;
    }

  private:
    long long window_;
    std::map<std::pair<int, long long>, long long> last_;
};
