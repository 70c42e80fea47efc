// verdict: wrong-answer
// Refused requests count too: a client that retries steadily is never let through again.
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
        log.push_back(at);
        return static_cast<int>(log.size()) <= limit_;
    }

  private:
    int limit_;
    long long window_;
    std::unordered_map<std::string, std::deque<long long>> logs_;
};
