// verdict: accepted
// slowest
// time: O(n log n), space: O(n)
// A map from times to the posts of each, and ordered maps for the rest.
#include <bits/stdc++.h>
using namespace std;

class Feed {
    map<long long, set<int>> posts;
    map<int, long long> timeOf;

    // The post right behind the place (time, post), or 0.
    int next(long long time, int post) {
        auto same = posts.find(time);
        if (same != posts.end()) {
            auto it = same->second.lower_bound(post);
            if (it != same->second.begin())
                return *prev(it);
        }
        auto older = posts.lower_bound(time);
        return older == posts.begin() ? 0 : *prev(older)->second.rbegin();
    }

    // The post right before it, or 0.
    int previous(long long time, int post) {
        auto same = posts.find(time);
        if (same != posts.end()) {
            auto it = same->second.upper_bound(post);
            if (it != same->second.end())
                return *it;
        }
        auto newer = posts.upper_bound(time);
        return newer == posts.end() ? 0 : *newer->second.begin();
    }

  public:
    Feed() {}

    void add(int post, long long time) {
        timeOf[post] = time;
        posts[time].insert(post);
    }

    bool remove(int post) {
        auto time = timeOf.find(post);
        if (time == timeOf.end())
            return false;
        auto same = posts.find(time->second);
        if (same == posts.end() || !same->second.erase(post))
            return false;
        if (same->second.empty())
            posts.erase(same);
        return true;
    }

    vector<int> page(int size) {
        if (posts.empty())
            return {};
        int first = *posts.rbegin()->second.rbegin();
        vector<int> page = pageAfter(first, size - 1);
        page.insert(page.begin(), first);
        return page;
    }

    vector<int> pageAfter(int post, int size) {
        vector<int> page;
        if (timeOf.count(post))
            while ((int)page.size() < size && (post = next(timeOf[post], post)))
                page.push_back(post);
        return page;
    }

    vector<int> pageBefore(int post, int size) {
        vector<int> page;
        if (timeOf.count(post))
            while ((int)page.size() < size && (post = previous(timeOf[post], post)))
                page.push_back(post);
        reverse(page.begin(), page.end());
        return page;
    }
};
