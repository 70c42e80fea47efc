// verdict: memory-limit-exceeded
// Frugal, but for one thing: the counter of an idle client goes to 0 and is kept.
#include <queue>
#include <string>
#include <unordered_map>
#include <utility>

class RateLimiter {
  public:
    RateLimiter(int limit, long long window) : limit_(limit), window_(window) {}

    bool allow(const std::string& client, long long at) {
        while (!log_.empty() && at - log_.front().first >= window_) {
            --*log_.front().second;
            log_.pop();
        }
        int& counting = counting_[client];
        if (counting >= limit_)
            return false;
        ++counting;
        log_.emplace(at, &counting);
        return true;
    }

  private:
    int limit_;
    long long window_;
    std::queue<std::pair<long long, int*>> log_;
    std::unordered_map<std::string, int> counting_;
};
