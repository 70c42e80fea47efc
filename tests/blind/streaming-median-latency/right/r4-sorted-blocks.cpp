// judge: streaming-median-latency
// right: a sorted list cut into blocks of at most 2000 (square root decomposition), a full block is split in two
#include <bits/stdc++.h>
using namespace std;

class MedianLatency {
    static constexpr size_t LIMIT = 2000;
    vector<vector<int>> blocks;     // none is empty, together sorted
    size_t n = 0;

    int kth(size_t k) const {
        for (const auto& b : blocks) {
            if (k < b.size()) return b[k];
            k -= b.size();
        }
        return 0;                   // not reached
    }

public:
    MedianLatency() {}

    void add(int latency) {
        ++n;
        if (blocks.empty()) {
            blocks.push_back({latency});
            return;
        }
        size_t i = lower_bound(blocks.begin(), blocks.end(), latency,
                               [](const vector<int>& b, int x) { return b.back() < x; }) - blocks.begin();
        if (i == blocks.size()) --i;
        auto& b = blocks[i];
        b.insert(upper_bound(b.begin(), b.end(), latency), latency);
        if (b.size() > LIMIT) {
            vector<int> second(b.begin() + b.size() / 2, b.end());
            b.resize(b.size() / 2);
            blocks.insert(blocks.begin() + i + 1, std::move(second));
        }
    }

    optional<double> median() {
        if (n == 0) return nullopt;
        if (n % 2 == 1) return (double)kth(n / 2);
        return ((double)kth(n / 2 - 1) + (double)kth(n / 2)) * 0.5;
    }
};
