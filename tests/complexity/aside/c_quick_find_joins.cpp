// time: O(n^2) space: O(n)
// axes: n
#include "measured.h"
using namespace std;

class Circles {
    vector<int> circle;
    int groups;

public:
    explicit Circles(int people) : circle(people), groups(people) {
        iota(circle.begin(), circle.end(), 0);
    }
    void befriend(int a, int b) {
        int from = circle[a], to = circle[b];
        if (from == to) return;
        for (int& c : circle)  // HOT
            if (c == from) c = to;  // HOT
        groups--;
    }
    int count() const { return groups; }
};

// the friendships form a tree, told in any order
int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    vector<pair<int, int>> pairs;
    for (int i : measured::shuffled(n))
        if (i > 0) pairs.push_back({i, (int)(measured::random() % i)});
    measured::run([&] {
        Circles circles(n);
        for (auto [a, b] : pairs) circles.befriend(a, b);
        return circles.count();
    });
}
