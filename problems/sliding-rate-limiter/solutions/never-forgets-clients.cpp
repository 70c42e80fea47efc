// verdict: memory-limit-exceeded
// Keeps the empty log of every client that ever called.
#include <deque>
#include <string>
#include <unordered_map>

class RateLimiter {
  public:
    RateLimiter(int limit, long long window) : limit_(limit), window_(window) {}

    bool allow(const std::string& client, long long at) {
        auto& log = logs_[client];
        while (!log.empty() && at - log.front() >= window_)
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
