// judge: cursor-pagination
// wrong: a removed post keeps its place as a link to the post that followed it then, so posts added later between the two are missed; fails on: add(1,10) add(2,20) add(3,30) remove(2) add(4,15) pageAfter(2,5) -> [4,1] but gives [1]
#include <bits/stdc++.h>
using namespace std;

class Feed {
    using Key = pair<long long, int>;
    set<Key, greater<Key>> feed;
    unordered_map<int, long long> timeOf;  // of the posts that are there
    unordered_map<int, int> follower;      // of the removed posts; 0: the end of the feed

    // the first post at or after the place of the cursor
    set<Key, greater<Key>>::iterator place(int post) {
        while (post != 0 && follower.count(post)) post = follower[post];
        if (post == 0) return feed.end();
        return feed.find({timeOf[post], post});
    }
    bool known(int post) { return timeOf.count(post) || follower.count(post); }

public:
    Feed() {}

    void add(int post, long long time) {
        timeOf[post] = time;
        feed.insert({time, post});
    }

    bool remove(int post) {
        auto it = timeOf.find(post);
        if (it == timeOf.end()) return false;
        auto next = feed.erase(feed.find({it->second, post}));
        follower[post] = next == feed.end() ? 0 : next->second;
        timeOf.erase(it);
        return true;
    }

    vector<int> page(int size) {
        vector<int> out;
        for (auto it = feed.begin(); it != feed.end() && (int)out.size() < size; ++it) out.push_back(it->second);
        return out;
    }

    vector<int> pageAfter(int post, int size) {
        vector<int> out;
        if (!known(post)) return out;
        auto it = place(post);
        if (it != feed.end() && it->second == post) ++it;
        for (; it != feed.end() && (int)out.size() < size; ++it) out.push_back(it->second);
        return out;
    }

    vector<int> pageBefore(int post, int size) {
        vector<int> out;
        if (!known(post)) return out;
        auto it = place(post);
        while (it != feed.begin() && (int)out.size() < size) {
            --it;
            out.push_back(it->second);
        }
        reverse(out.begin(), out.end());
        return out;
    }
};
