// verdict: time-limit-exceeded
// brute force
// time: O(n^2), space: O(n)
// Keeps every allowed request for good, and looks at all of them on each call.
#include <string>
#include <utility>
#include <vector>

class RateLimiter {
  public:
    RateLimiter(int limit, long long window) : limit_(limit), window_(window) {}

    bool allow(const std::string& client, long long at) {
        int counting = 0;
        for (const auto& [who, when] : allowed_)       // hot
            if (who == client && when + window_ > at)  // hot
                ++counting;
        if (counting >= limit_)
            return false;
        allowed_.emplace_back(client, at);
        return true;
    }

  private:
    int limit_;
    long long window_;
    std::vector<std::pair<std::string, long long>> allowed_;
};
