// time: O(n + m) space: O(1)
// axes: n,m
#include "measured.h"
using namespace std;

using Ratings = vector<pair<long long, int>>;  // (film, stars), by film

// Likeness of two users: the product over the films that both have rated.
long long likeness(const Ratings& a, const Ratings& b) {
    long long sum = 0;
    size_t i = 0, j = 0;
    while (i < a.size() && j < b.size()) {   // HOT
        if (a[i].first < b[j].first)         // HOT
            i++;                             // HOT
        else if (a[i].first > b[j].first)    // HOT
            j++;                             // HOT
        else
            sum += 1LL * a[i++].second * b[j++].second;  // HOT
    }
    return sum;
}

Ratings make(int count, long long step, long long first, long long last) {
    Ratings ratings;
    for (int i = 0; i < count; i++)
        ratings.push_back({i + 1 == count ? last : first + i * step, int(measured::random() % 10)});
    return ratings;
}

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    int m = measured::size(argc, argv, 2);
    // Spread over the same films, even ones for Ann and odd ones for Bob, with the last one in
    // common: both are read to the end.
    long long last = 2LL * n * m;
    auto ann = make(n, 2LL * m, 0, last), bob = make(m, 2LL * n, 1, last);
    measured::run([&] { return likeness(ann, bob); });
}
