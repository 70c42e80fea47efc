// judge: cursor-pagination
// wrong: pageBefore runs from the beginning of the feed to its cursor and keeps the last posts; fails on: add(i,i) for i = 1..40000, then 39,900 times pageBefore(1,1) (too slow)
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
        for (auto it = feed.upper_bound({known->second, post}); it != feed.end() && (int)out.size() < size; ++it)
            out.push_back(it->second);
        return out;
    }

    vector<int> pageBefore(int post, int size) {
        auto known = timeOf.find(post);
        if (known == timeOf.end()) return {};
        auto end = feed.lower_bound({known->second, post});
        deque<int> window;
        for (auto it = feed.begin(); it != end; ++it) {
            window.push_back(it->second);
            if ((int)window.size() > size) window.pop_front();
        }
        return vector<int>(window.begin(), window.end());
    }
};
