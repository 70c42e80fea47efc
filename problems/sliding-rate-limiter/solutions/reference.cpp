// verdict: accepted
// reference
// time: O(n), space: O(w)
// One log for all clients: times never decrease, so requests stop counting in the order in which
// they were allowed.
#include <queue>
#include <string>
#include <unordered_map>
#include <utility>

class RateLimiter {
  public:
    RateLimiter(int limit, long long window) : limit_(limit), window_(window) {}

    bool allow(const std::string& client, long long at) {
        forget_expired(at);
        auto& [name, counting] = *counting_.try_emplace(client, 0).first;
        if (counting == limit_)
            return false;
        ++counting;
        log_.push({at, &name});
        return true;
    }

  private:
    struct Allowed {
        long long at;
        const std::string* client;  // A key of counting_: those keep their place.
    };

    void forget_expired(long long now) {
        while (!log_.empty() && now - log_.front().at >= window_) {
            const auto client = counting_.find(*log_.front().client);
            if (--client->second == 0)
                counting_.erase(client);
            log_.pop();
        }
    }

    int limit_;
    long long window_;
    std::queue<Allowed> log_;
    std::unordered_map<std::string, int> counting_;
};
