// verdict: time-limit-exceeded
// time: O(n*w)
// Goes through the client's whole log on each call, expired or not.
#include <algorithm>
#include <string>
#include <unordered_map>
#include <vector>

class RateLimiter {
  public:
    RateLimiter(int limit, long long window) : limit_(limit), window_(window) {}

    bool allow(const std::string& client, long long at) {
        auto& log = logs_[client];
        log.erase(std::remove_if(log.begin(), log.end(),
                                 [&](long long then) { return at - then >= window_; }),
                  log.end());
        if (static_cast<int>(log.size()) >= limit_)
            return false;
        log.push_back(at);
        return true;
    }

  private:
    int limit_;
    long long window_;
    std::unordered_map<std::string, std::vector<long long>> logs_;
};
