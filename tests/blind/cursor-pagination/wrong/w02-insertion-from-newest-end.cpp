// judge: cursor-pagination
// wrong: a sorted vector, the newest at its back, into which a post is shifted from the newest end: cheap for posts that arrive in the order of time, linear for old ones; fails on: 79,998 adds with decreasing times (post i at time 10^9 - i), then page(1) (too slow)
#include <bits/stdc++.h>
using namespace std;

class Feed {
    using Key = pair<long long, int>;
    vector<Key> posts;  // ascending, the newest at the back
    unordered_map<int, long long> timeOf;

public:
    Feed() {}

    void add(int post, long long time) {
        timeOf[post] = time;
        posts.push_back({time, post});
        // posts mostly arrive in order, so this loop is short
        for (size_t i = posts.size() - 1; i > 0 && posts[i] < posts[i - 1]; i--) swap(posts[i], posts[i - 1]);
    }

    bool remove(int post) {
        auto known = timeOf.find(post);
        if (known == timeOf.end()) return false;
        Key key(known->second, post);
        auto it = lower_bound(posts.begin(), posts.end(), key);
        if (it == posts.end() || *it != key) return false;
        posts.erase(it);
        return true;
    }

    vector<int> page(int size) {
        vector<int> out;
        for (size_t i = posts.size(); i > 0 && (int)out.size() < size; i--) out.push_back(posts[i - 1].second);
        return out;
    }

    vector<int> pageAfter(int post, int size) {
        vector<int> out;
        auto known = timeOf.find(post);
        if (known == timeOf.end()) return out;
        size_t i = lower_bound(posts.begin(), posts.end(), Key(known->second, post)) - posts.begin();
        for (; i > 0 && (int)out.size() < size; i--) out.push_back(posts[i - 1].second);
        return out;
    }

    vector<int> pageBefore(int post, int size) {
        vector<int> out;
        auto known = timeOf.find(post);
        if (known == timeOf.end()) return out;
        size_t i = upper_bound(posts.begin(), posts.end(), Key(known->second, post)) - posts.begin();
        for (; i < posts.size() && (int)out.size() < size; i++) out.push_back(posts[i].second);
        reverse(out.begin(), out.end());
        return out;
    }
};
