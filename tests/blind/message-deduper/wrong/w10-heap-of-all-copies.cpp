// judge: message-deduper
// wrong: puts every copy into a heap and removes outdated ones only when their time comes, beyond the memory limit; fails on: Deduper(1000000), then 160000 times accept(1,1,0) -> true, then false (too much memory: 160000 copies of 24 bytes in a vector of 262144)
#include <bits/stdc++.h>
using namespace std;

class Deduper {
    using Key = pair<int, long long>;
    long long window;
    map<Key, long long> until;
    priority_queue<pair<long long, Key>, vector<pair<long long, Key>>, greater<>> expiry;

    void expire(long long at) {
        while (!expiry.empty() && expiry.top().first <= at) {
            auto it = until.find(expiry.top().second);
            // a later copy or a failure may have made this one void
            if (it != until.end() && it->second <= at) until.erase(it);
            expiry.pop();
        }
    }

public:
    Deduper(long long window) : window(window) {}

    bool accept(int producer, long long sequence, long long at) {
        expire(at);
        Key key(producer, sequence);
        bool isNew = until.find(key) == until.end();
        until[key] = at + window;
        expiry.push({at + window, key});
        return isNew;
    }

    bool failed(int producer, long long sequence, long long at) {
        expire(at);
        return until.erase({producer, sequence}) == 1;
    }

    int remembered(long long at) {
        expire(at);
        return (int)until.size();
    }
};
