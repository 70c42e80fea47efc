// verdict: wrong-answer
// Estimates the sliding window from two fixed ones, as if the requests of the last one had come
// evenly: good enough in production at times, not what is asked for.
#include <string>
#include <unordered_map>

class RateLimiter {
  public:
    RateLimiter(int limit, long long window) : limit_(limit), window_(window) {}

    bool allow(const std::string& client, long long at) {
        Counters& counters = counters_[client];
        const long long slot = at / window_;
        if (slot != counters.slot) {
            counters.before = slot == counters.slot + 1 ? counters.now : 0;
            counters.now = 0;
            counters.slot = slot;
        }
        const double left = 1.0 - static_cast<double>(at % window_) / static_cast<double>(window_);
        if (counters.before * left + counters.now >= limit_)
            return false;
        ++counters.now;
        return true;
    }

  private:
    struct Counters {
        long long slot = 0;
        int before = 0;
        int now = 0;
    };

    int limit_;
    long long window_;
    std::unordered_map<std::string, Counters> counters_;
};
