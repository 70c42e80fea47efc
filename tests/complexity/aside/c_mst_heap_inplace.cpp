// time: O(n + m log m) space: O(n)
// axes: n,m
#include "measured.h"
using namespace std;

struct Cable {
    int price, a, b;
};

class UnionFind {
    vector<int> up;

public:
    explicit UnionFind(int n) {
        up.resize(n);  // HOT
        for (int i = 0; i < n; i++) up[i] = -1;  // HOT
    }
    int find(int x) {
        while (up[x] >= 0) {
            if (up[up[x]] >= 0) up[x] = up[up[x]];
            x = up[x];
        }
        return x;
    }
    bool unite(int a, int b) {
        a = find(a), b = find(b);
        if (a == b) return false;
        if (up[a] > up[b]) swap(a, b);
        up[a] += up[b];
        up[b] = a;
        return true;
    }
};

// the list of cables itself becomes the heap
long long cheapest(int n, vector<Cable>& cables) {
    auto dearer = [](const Cable& x, const Cable& y) { return x.price > y.price; };  // HOT
    UnionFind sets(n);
    make_heap(cables.begin(), cables.end(), dearer);
    auto end = cables.end();
    long long total = 0;
    int joined = 1;
    while (joined < n && end != cables.begin()) {
        pop_heap(cables.begin(), end, dearer);  // HOT
        --end;
        if (sets.unite(end->a, end->b)) {
            total += end->price;
            joined++;
        }
    }
    return joined == n ? total : -total;
}

// no cable reaches the last house, so that all of them are tried
int main(int argc, char** argv) {
    int n = max(2, measured::size(argc, argv, 1)), m = measured::size(argc, argv, 2);
    vector<Cable> cables(m);
    for (Cable& cable : cables) {
        cable.price = (int)(measured::random() % 1000000000);
        cable.a = (int)(measured::random() % (n - 1));
        cable.b = (int)(measured::random() % (n - 1));
    }
    measured::run([&] { return cheapest(n, cables); });
}
