// time: O(n log n + m) space: O(n + m)
// axes: n,m
#include "measured.h"
using namespace std;

struct Offer {
    int from, nights, price;
};

// One room, m days: the dearest offers are taken first. Returns the longest stretch left free.
int longest_gap(const vector<Offer>& offers, int m) {
    vector<int> by_price(offers.size());
    iota(by_price.begin(), by_price.end(), 0);
    ranges::sort(by_price, greater{}, [&](int i) { return offers[i].price; });  // HOT
    vector<char> taken(m);  // HOT
    for (int i : by_price) {
        const Offer& o = offers[i];
        int end = min(m, o.from + o.nights);
        bool free = true;
        for (int d = o.from; d < end; d++) free = free && !taken[d];
        if (!free) continue;
        for (int d = o.from; d < end; d++) taken[d] = 1;
    }
    int gap = 0, longest = 0;
    for (int d = 0; d < m; d++) {  // HOT
        gap = taken[d] ? 0 : gap + 1;  // HOT
        longest = max(longest, gap);  // HOT
    }
    return longest;
}

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1), m = measured::size(argc, argv, 2);
    vector<Offer> offers(n);
    for (auto& o : offers) {
        o.from = measured::random() % m;
        o.nights = 1 + measured::random() % 4;
        o.price = measured::random() % 1000000;
    }
    measured::run([&] { return longest_gap(offers, m); });
}
