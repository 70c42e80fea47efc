// judge: cursor-pagination
// wrong: removed posts stay in the order with a mark, and every page steps over them one by one; fails on: add(i,i) for i = 1..27000, remove(i) for i = 2..27000, then 25,900 times page(1) (too slow)
#include <bits/stdc++.h>
using namespace std;

class Feed {
    using Key = pair<long long, int>;
    map<Key, bool, greater<Key>> feed;  // -> is it there
    unordered_map<int, long long> timeOf;

public:
    Feed() {}

    void add(int post, long long time) {
        timeOf[post] = time;
        feed[{time, post}] = true;
    }

    bool remove(int post) {
        auto known = timeOf.find(post);
        if (known == timeOf.end()) return false;
        auto it = feed.find({known->second, post});
        if (!it->second) return false;
        it->second = false;
        return true;
    }

    vector<int> page(int size) {
        vector<int> out;
        for (auto it = feed.begin(); it != feed.end() && (int)out.size() < size; ++it)
            if (it->second) out.push_back(it->first.second);
        return out;
    }

    vector<int> pageAfter(int post, int size) {
        vector<int> out;
        auto known = timeOf.find(post);
        if (known == timeOf.end()) return out;
        for (auto it = feed.upper_bound({known->second, post}); it != feed.end() && (int)out.size() < size; ++it)
            if (it->second) out.push_back(it->first.second);
        return out;
    }

    vector<int> pageBefore(int post, int size) {
        vector<int> out;
        auto known = timeOf.find(post);
        if (known == timeOf.end()) return out;
        auto it = feed.lower_bound({known->second, post});
        while (it != feed.begin() && (int)out.size() < size) {
            --it;
            if (it->second) out.push_back(it->first.second);
        }
        reverse(out.begin(), out.end());
        return out;
    }
};
