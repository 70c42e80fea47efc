// judge: message-deduper
// wrong: the key is the text of the producer directly followed by that of the sequence; fails on: Deduper(10), accept(1,11,0), accept(11,1,0) -> true, true but gives true, false
#include <bits/stdc++.h>
using namespace std;

class Deduper {
    long long window;
    list<pair<string, long long>> order;
    unordered_map<string, list<pair<string, long long>>::iterator> index;

    static string name(int producer, long long sequence) {
        return to_string(producer) + to_string(sequence);
    }
    void purge(long long at) {
        while (!order.empty() && at >= order.front().second + window) {
            index.erase(order.front().first);
            order.pop_front();
        }
    }

public:
    Deduper(long long window) : window(window) {}

    bool accept(int producer, long long sequence, long long at) {
        purge(at);
        string key = name(producer, sequence);
        auto it = index.find(key);
        if (it != index.end()) {
            it->second->second = at;
            order.splice(order.end(), order, it->second);
            return false;
        }
        order.emplace_back(key, at);
        index[key] = prev(order.end());
        return true;
    }

    bool failed(int producer, long long sequence, long long at) {
        purge(at);
        auto it = index.find(name(producer, sequence));
        if (it == index.end()) return false;
        order.erase(it->second);
        index.erase(it);
        return true;
    }

    int remembered(long long at) {
        purge(at);
        return (int)order.size();
    }
};
