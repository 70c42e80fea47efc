// verdict: accepted
// slowest
// time: O(n log w)
// measured wrongly: time O(n log n)
// Ordered containers only: a set of when requests stop counting, with their clients, and a set of
// the same times for each client.
#include <map>
#include <set>
#include <string>
#include <utility>

namespace {

std::multiset<std::pair<long long, std::string>> ends;
std::map<std::string, std::multiset<long long>> ends_of;

}  // namespace

class RateLimiter {
  public:
    RateLimiter(int limit, long long window) : limit_(limit), window_(window) {}

    bool allow(const std::string& client, long long at) {
        while (!ends.empty() && ends.begin()->first <= at) {
            const auto counting = ends_of.find(ends.begin()->second);
            counting->second.erase(counting->second.begin());
            if (counting->second.empty())
                ends_of.erase(counting);
            ends.erase(ends.begin());
        }
        std::multiset<long long>& own = ends_of[client];
        if (static_cast<int>(own.size()) >= limit_)
            return false;
        own.insert(at + window_);
        ends.emplace(at + window_, client);
        return true;
    }

  private:
    int limit_;
    long long window_;
};
