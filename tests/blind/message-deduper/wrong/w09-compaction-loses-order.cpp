// judge: message-deduper
// wrong: when the queue of copies is compacted, it is filled again from the hash map, so not in the order of time any more; fails on: Deduper(1000), accept(1,s,s) for s = 1..20, 300 times accept(1,1,30), remembered(1010) -> 11 (the last) but gives more
#include <bits/stdc++.h>
using namespace std;

class Deduper {
    using Key = pair<int, long long>;
    struct Hash {
        size_t operator()(const Key& k) const {
            unsigned long long h = (unsigned long long)k.second * 0x9E3779B97F4A7C15ULL + (unsigned)k.first;
            h *= 0xD6E8FEB86659FD93ULL;
            return h ^ (h >> 32);
        }
    };
    long long window;
    unordered_map<Key, long long, Hash> until;
    deque<pair<long long, Key>> queue;  // copies by the time they are forgotten at

    void expire(long long at) {
        while (!queue.empty() && queue.front().first <= at) {
            auto it = until.find(queue.front().second);
            if (it != until.end() && it->second <= at) until.erase(it);
            queue.pop_front();
        }
        if (queue.size() > 2 * until.size() + 100) {
            queue.clear();
            for (auto& [key, end] : until) queue.emplace_back(end, key);
        }
    }

public:
    Deduper(long long window) : window(window) {}

    bool accept(int producer, long long sequence, long long at) {
        expire(at);
        Key key(producer, sequence);
        bool isNew = !until.count(key);
        until[key] = at + window;
        queue.emplace_back(at + window, key);
        return isNew;
    }

    bool failed(int producer, long long sequence, long long at) {
        expire(at);
        return until.erase({producer, sequence}) > 0;
    }

    int remembered(long long at) {
        expire(at);
        return (int)until.size();
    }
};
