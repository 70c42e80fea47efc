// judge: cursor-pagination
// wrong: sorted blocks of up to 512 posts, a page is taken from one block and its neighbour, though removals may have left fewer posts in the two than the page holds; fails on: add(i,i) for i = 1..2000, remove(i) for all i not divisible by 50, page(40) -> [2000,1950,...,50] but gives only about the first 15 of them
#include <bits/stdc++.h>
using namespace std;

class Feed {
    using Key = pair<long long, int>;  // (-time, -post): ascending is the order of the feed
    static constexpr size_t LIMIT = 512;
    vector<vector<Key>> blocks;
    unordered_map<int, long long> timeOf;

    pair<size_t, size_t> lower(const Key& key) const {
        size_t b = lower_bound(blocks.begin(), blocks.end(), key,
                               [](const vector<Key>& v, const Key& k) { return v.back() < k; }) -
                   blocks.begin();
        if (b == blocks.size()) return {b, 0};
        size_t i = lower_bound(blocks[b].begin(), blocks[b].end(), key) - blocks[b].begin();
        return {b, i};
    }

    vector<int> forward(size_t b, size_t i, int size) const {
        vector<int> out;
        if (b == blocks.size()) return out;
        for (; i < blocks[b].size() && (int)out.size() < size; i++) out.push_back(-blocks[b][i].second);
        // a page is smaller than half a block, so the rest is in the next one
        if (b + 1 < blocks.size())
            for (i = 0; i < blocks[b + 1].size() && (int)out.size() < size; i++)
                out.push_back(-blocks[b + 1][i].second);
        return out;
    }

public:
    Feed() {}

    void add(int post, long long time) {
        timeOf[post] = time;
        Key key{-time, -post};
        if (blocks.empty()) {
            blocks.push_back({key});
            return;
        }
        auto [b, i] = lower(key);
        if (b == blocks.size()) {
            b--;
            i = blocks[b].size();
        }
        blocks[b].insert(blocks[b].begin() + i, key);
        if (blocks[b].size() > LIMIT) {
            vector<Key> half(blocks[b].begin() + LIMIT / 2, blocks[b].end());
            blocks[b].resize(LIMIT / 2);
            blocks.insert(blocks.begin() + b + 1, std::move(half));
        }
    }

    bool remove(int post) {
        auto it = timeOf.find(post);
        if (it == timeOf.end()) return false;
        Key key{-it->second, -post};
        auto [b, i] = lower(key);
        if (b == blocks.size() || blocks[b][i] != key) return false;
        blocks[b].erase(blocks[b].begin() + i);
        if (blocks[b].empty()) blocks.erase(blocks.begin() + b);
        return true;
    }

    vector<int> page(int size) { return forward(0, 0, size); }

    vector<int> pageAfter(int post, int size) {
        auto it = timeOf.find(post);
        if (it == timeOf.end()) return {};
        auto [b, i] = lower({-it->second, -post + 1});
        return forward(b, i, size);
    }

    vector<int> pageBefore(int post, int size) {
        auto it = timeOf.find(post);
        if (it == timeOf.end()) return {};
        auto [b, i] = lower({-it->second, -post});
        vector<int> out;
        while ((int)out.size() < size) {
            if (i == 0) {
                if (b == 0) break;
                b--;
                i = blocks[b].size();
            }
            out.push_back(-blocks[b][--i].second);
        }
        reverse(out.begin(), out.end());
        return out;
    }
};
