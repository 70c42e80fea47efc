// time: O(n sqrt n) space: O(n)
// axes: n
#include "measured.h"
using namespace std;

struct Query {
    int left, right, block;
    bool operator<(const Query& other) const {
        return block != other.block ? block < other.block : right < other.right;
    }
};

long long distinctInRanges(const vector<int>& values, vector<Query>& queries) {
    int n = values.size(), width = max(1, (int)sqrt(n));
    for (Query& q : queries)
        q.block = q.left / width;
    sort(queries.begin(), queries.end());
    vector<int> times(n);
    int left = 0, right = -1, distinct = 0;
    auto add = [&](int i) { distinct += times[values[i]]++ == 0; };   // HOT
    auto drop = [&](int i) { distinct -= --times[values[i]] == 0; };  // HOT
    long long sum = 0;
    for (const Query& q : queries) {
        while (left > q.left)    // HOT
            add(--left);         // HOT
        while (right < q.right)  // HOT
            add(++right);        // HOT
        while (left < q.left)    // HOT
            drop(left++);        // HOT
        while (right > q.right)  // HOT
            drop(right--);       // HOT
        sum += distinct;
    }
    return sum;
}

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    vector<int> values = measured::numbers(n, n);
    vector<Query> queries(n);
    for (Query& q : queries) {
        int a = measured::random() % n, b = measured::random() % n;
        q = {min(a, b), max(a, b), 0};
    }
    measured::run([&] { return distinctInRanges(values, queries); });
}
