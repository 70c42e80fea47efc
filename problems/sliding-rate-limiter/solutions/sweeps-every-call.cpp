// verdict: time-limit-exceeded
// time: O(n*w)
// Looks for idle clients among all of them on each call.
#include <deque>
#include <string>
#include <unordered_map>

class RateLimiter {
  public:
    RateLimiter(int limit, long long window) : limit_(limit), window_(window) {}

    bool allow(const std::string& client, long long at) {
        std::erase_if(logs_,
                      [&](const auto& entry) { return entry.second.back() <= at - window_; });
        auto& log = logs_[client];
        while (!log.empty() && log.front() <= at - window_)
            log.pop_front();
        if (static_cast<int>(log.size()) >= limit_)
            return false;
        log.push_back(at);
        return true;
    }

  private:
    int limit_;
    long long window_;
    std::unordered_map<std::string, std::deque<long long>> logs_;
};
