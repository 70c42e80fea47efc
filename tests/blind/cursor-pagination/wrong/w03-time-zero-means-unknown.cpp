// judge: cursor-pagination
// wrong: time 0 stands for "never added", but 0 is a valid time; fails on: add(1,0) add(2,5) pageBefore(1,3) -> [2] but gives []
#include <bits/stdc++.h>
using namespace std;

class Feed {
    using Key = pair<long long, int>;
    set<Key, greater<Key>> feed;
    unordered_map<int, long long> timeOf;

    long long lookup(int post) {
        auto it = timeOf.find(post);
        return it == timeOf.end() ? 0 : it->second;
    }

public:
    Feed() {}

    void add(int post, long long time) {
        timeOf[post] = time;
        feed.insert({time, post});
    }

    bool remove(int post) { return feed.erase({lookup(post), post}) > 0; }

    vector<int> page(int size) {
        vector<int> out;
        for (auto it = feed.begin(); it != feed.end() && (int)out.size() < size; ++it) out.push_back(it->second);
        return out;
    }

    vector<int> pageAfter(int post, int size) {
        vector<int> out;
        long long time = lookup(post);
        if (!time) return out;
        for (auto it = feed.upper_bound({time, post}); it != feed.end() && (int)out.size() < size; ++it)
            out.push_back(it->second);
        return out;
    }

    vector<int> pageBefore(int post, int size) {
        vector<int> out;
        long long time = lookup(post);
        if (!time) return out;
        auto it = feed.lower_bound({time, post});
        while (it != feed.begin() && (int)out.size() < size) {
            --it;
            out.push_back(it->second);
        }
        reverse(out.begin(), out.end());
        return out;
    }
};
