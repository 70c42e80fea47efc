// judge: cursor-pagination
// right: std::set of (time, post) with the greater first; the times of all posts ever added are kept in a hash map, so a removed cursor still has its key
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
