// judge: cursor-pagination
// right: sorted blocks of at most 512 posts (square root decomposition), none of them ever empty
#include <bits/stdc++.h>
using namespace std;

class Feed {
    using Key = pair<long long, int>;  // (-time, -post): ascending is the order of the feed
    static constexpr size_t LIMIT = 512;
    vector<vector<Key>> blocks;
    unordered_map<int, long long> timeOf;

    // the first place whose key is >= key, as (block, index); (blocks.size(), 0) is the end
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
        for (; b < blocks.size(); b++, i = 0)
            for (; i < blocks[b].size(); i++) {
                if ((int)out.size() == size) return out;
                out.push_back(-blocks[b][i].second);
            }
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
