// verdict: accepted
// time: O(n), space: O(w)
// A queue of times for each client, and one queue of clients beside them that tells whose times to
// look at as time goes by.
#include <list>
#include <queue>
#include <string>
#include <unordered_map>
#include <utility>

class RateLimiter {
  public:
    RateLimiter(int limit, long long window) : limit_(limit), window_(window) {}

    bool allow(const std::string& client, long long at) {
        while (!order_.empty()) {
            const auto& [name, times] = *order_.front();
            if (times.front() + window_ > at)
                break;
            order_.front()->second.pop();
            if (times.empty())
                times_.erase(times_.find(name));
            order_.pop();
        }
        auto& known = *times_.try_emplace(client).first;
        if (static_cast<int>(known.second.size()) >= limit_)
            return false;
        known.second.push(at);
        order_.push(&known);
        return true;
    }

  private:
    using Times = std::queue<long long, std::list<long long>>;

    int limit_;
    long long window_;
    std::unordered_map<std::string, Times> times_;
    std::queue<std::pair<const std::string, Times>*> order_;
};
