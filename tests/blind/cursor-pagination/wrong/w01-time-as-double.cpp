// judge: cursor-pagination
// wrong: the time is kept as a double, so great times that differ a little become equal; fails on: add(1,1000000000000000000) add(2,999999999999999999) page(2) -> [1,2] but gives [2,1]
#include <bits/stdc++.h>
using namespace std;

class Feed {
    using Key = pair<double, int>;
    set<Key, greater<Key>> feed;
    unordered_map<int, double> timeOf;

public:
    Feed() {}

    void add(int post, long long time) {
        timeOf[post] = time;
        feed.insert({(double)time, post});
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
