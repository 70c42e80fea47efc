// verdict: accepted
// time: O(n log w)
// One log for all clients, and an ordered map of how many requests of each count; all of it global.
#include <deque>
#include <map>
#include <string>
#include <utility>

using namespace std;

int maximum;
long long length;
map<string, int> counting;
deque<pair<long long, map<string, int>::iterator>> allowed;

class RateLimiter {
public:
    RateLimiter(int limit, long long window) {
        maximum = limit;
        length = window;
    }

    bool allow(const string& client, long long at) {
        while (!allowed.empty() && allowed.front().first + length <= at) {
            auto oldest = allowed.front().second;
            if (--oldest->second == 0)
                counting.erase(oldest);
            allowed.pop_front();
        }
        auto it = counting.insert({client, 0}).first;
        if (it->second >= maximum)
            return false;
        it->second++;
        allowed.push_back({at, it});
        return true;
    }
};
