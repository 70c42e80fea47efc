// judge: cursor-pagination
// wrong: after a removed cursor the feed goes on with the next smaller time, posts of the same time with smaller numbers are missed; fails on: add(1,70) add(2,70) add(3,70) remove(2) pageAfter(2,5) -> [1] but gives []
#include <bits/stdc++.h>
using namespace std;

class Feed {
    using Key = pair<long long, int>;
    set<Key, greater<Key>> feed;
    unordered_map<int, long long> timeOf;

public:
    Feed() {}

    void add(int post, long long time) {
        timeOf[post] = time;
        feed.insert({time, post});
    }

    bool remove(int post) {
        auto it = timeOf.find(post);
        if (it == timeOf.end()) return false;
        return feed.erase({it->second, post}) > 0;
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
        auto it = feed.find({known->second, post});
        if (it != feed.end())
            ++it;
        else
            it = feed.lower_bound({known->second, 0});  // the post is gone: the next older one
        for (; it != feed.end() && (int)out.size() < size; ++it) out.push_back(it->second);
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
