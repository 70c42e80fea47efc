// verdict: wrong-answer
// One limit for all clients together.
#include <queue>
#include <string>

class RateLimiter {
  public:
    RateLimiter(int limit, long long window) : limit_(limit), window_(window) {}

    bool allow(const std::string&, long long at) {
        while (!log_.empty() && at - log_.front() >= window_)
            log_.pop();
        if (static_cast<int>(log_.size()) >= limit_)
            return false;
        log_.push(at);
        return true;
    }

  private:
    int limit_;
    long long window_;
    std::queue<long long> log_;
};
