// verdict: accepted
// time: O(n), space: O(w)
// A log for each client, in two generations. A client that calls moves to the young one; whoever
// is still in the old one after a whole window has nothing left that counts.
#include <deque>
#include <string>
#include <unordered_map>
#include <utility>

class RateLimiter {
  public:
    RateLimiter(int limit, long long window) : limit_(limit), window_(window) {}

    bool allow(const std::string& client, long long at) {
        if (at - young_since_ >= window_) {
            old_ = std::exchange(young_, {});
            young_since_ = at;
        }
        young_.insert(old_.extract(client));

        std::deque<long long>& log = young_[client];
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
    long long young_since_ = 0;
    std::unordered_map<std::string, std::deque<long long>> young_, old_;
};
