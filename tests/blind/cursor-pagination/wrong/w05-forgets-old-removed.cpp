// judge: cursor-pagination
// wrong: remembers the places of the last 1000 removed posts only; fails on: add(i,i) for i = 1..1002, remove(i) for i = 2..1002, pageAfter(2,1) -> [1] but gives []
#include <bits/stdc++.h>
using namespace std;

class Feed {
    using Key = pair<long long, int>;
    set<Key, greater<Key>> feed;
    unordered_map<int, long long> timeOf;
    deque<int> removed;

public:
    Feed() {}

    void add(int post, long long time) {
        timeOf[post] = time;
        feed.insert({time, post});
    }

    bool remove(int post) {
        auto it = timeOf.find(post);
        if (it == timeOf.end()) return false;
        if (feed.erase({it->second, post}) == 0) return false;
        removed.push_back(post);
        if (removed.size() > 1000) {  // nobody scrolls on after so long
            timeOf.erase(removed.front());
            removed.pop_front();
        }
        return true;
    }

    vector<int> page(int size) {
        vector<int> out;
        for (auto it = feed.begin(); it != feed.end() && (int)out.size() < size; ++it) out.push_back(it->second);
        return out;
    }

    vector<int> pageAfter(int post, int size) {
        vector<int> out;
        auto known = timeOf.find(post);
        if (known == timeOf.end()) return out;
        for (auto it = feed.upper_bound({known->second, post}); it != feed.end() && (int)out.size() < size; ++it)
            out.push_back(it->second);
        return out;
    }

    vector<int> pageBefore(int post, int size) {
        vector<int> out;
        auto known = timeOf.find(post);
        if (known == timeOf.end()) return out;
        auto it = feed.lower_bound({known->second, post});
        while (it != feed.begin() && (int)out.size() < size) {
            --it;
            out.push_back(it->second);
        }
        reverse(out.begin(), out.end());
        return out;
    }
};
