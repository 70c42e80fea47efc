// verdict: memory-limit-exceeded
// Gives each client a ring of `limit` places at once, however few it will need.
#include <string>
#include <unordered_map>
#include <vector>

class RateLimiter {
  public:
    RateLimiter(int limit, long long window) : limit_(limit), window_(window) {}

    bool allow(const std::string& client, long long at) {
        Ring& ring = rings_[client];
        if (ring.times.empty())
            ring.times.assign(limit_, -window_);
        long long& oldest = ring.times[ring.next];
        if (at - oldest < window_)
            return false;
        oldest = at;
        ring.next = (ring.next + 1) % limit_;
        return true;
    }

  private:
    struct Ring {
        std::vector<long long> times;
        int next = 0;
    };

    int limit_;
    long long window_;
    std::unordered_map<std::string, Ring> rings_;
};
