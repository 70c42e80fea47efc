// judge: cursor-pagination
// wrong: posts are grouped by time and pageAfter finds the group of its cursor, which is no longer there if the last post of that time was removed; fails on: add(1,10) add(2,20) add(3,30) remove(2) pageAfter(2,5) -> [1] but gives []
#include <bits/stdc++.h>
using namespace std;

class Feed {
    map<long long, set<int, greater<int>>, greater<long long>> feed;
    unordered_map<int, long long> timeOf;

public:
    Feed() {}

    void add(int post, long long time) {
        timeOf[post] = time;
        feed[time].insert(post);
    }

    bool remove(int post) {
        auto known = timeOf.find(post);
        if (known == timeOf.end()) return false;
        auto group = feed.find(known->second);
        if (group == feed.end() || !group->second.erase(post)) return false;
        if (group->second.empty()) feed.erase(group);
        return true;
    }

    vector<int> page(int size) {
        vector<int> out;
        for (auto& [time, posts] : feed)
            for (int p : posts) {
                if ((int)out.size() == size) return out;
                out.push_back(p);
            }
        return out;
    }

    vector<int> pageAfter(int post, int size) {
        vector<int> out;
        auto known = timeOf.find(post);
        if (known == timeOf.end()) return out;
        auto group = feed.find(known->second);
        if (group == feed.end()) return out;
        auto it = group->second.upper_bound(post);
        while ((int)out.size() < size) {
            if (it == group->second.end()) {
                if (++group == feed.end()) break;
                it = group->second.begin();
            }
            out.push_back(*it++);
        }
        return out;
    }

    vector<int> pageBefore(int post, int size) {
        vector<int> out;
        auto known = timeOf.find(post);
        if (known == timeOf.end()) return out;
        auto group = feed.lower_bound(known->second);
        if (group != feed.end() && group->first == known->second) {
            auto it = group->second.lower_bound(post);
            while (it != group->second.begin() && (int)out.size() < size) out.push_back(*--it);
        }
        while (group != feed.begin() && (int)out.size() < size) {
            --group;
            for (auto it = group->second.rbegin(); it != group->second.rend() && (int)out.size() < size; ++it)
                out.push_back(*it);
        }
        reverse(out.begin(), out.end());
        return out;
    }
};
