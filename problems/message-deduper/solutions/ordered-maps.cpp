// verdict: accepted
// slowest
// time: O(n log w), space: O(w)
// Ordered maps only: the last copy of each message, and the messages of each tick.
#include <bits/stdc++.h>
using namespace std;

class Deduper {
    long long window;
    map<pair<int, long long>, long long> last;
    map<long long, set<pair<int, long long>>> byTime;

    void unlink(pair<int, long long> message) {
        auto at = byTime.find(last[message]);
        at->second.erase(message);
        if (at->second.empty())
            byTime.erase(at);
    }

    void purge(long long now) {
        while (!byTime.empty() && byTime.begin()->first + window <= now) {
            for (auto& message : byTime.begin()->second)
                last.erase(message);
            byTime.erase(byTime.begin());
        }
    }

  public:
    Deduper(long long window) : window(window) {}

    bool accept(int producer, long long sequence, long long at) {
        purge(at);
        pair<int, long long> message(producer, sequence);
        bool fresh = !last.count(message);
        if (!fresh)
            unlink(message);
        last[message] = at;
        byTime[at].insert(message);
        return fresh;
    }

    bool failed(int producer, long long sequence, long long at) {
        purge(at);
        pair<int, long long> message(producer, sequence);
        if (!last.count(message))
            return false;
        unlink(message);
        last.erase(message);
        return true;
    }

    int remembered(long long at) {
        purge(at);
        return last.size();
    }
};
