// time: O(n^2) space: O(n)
// axes: n
#include <cstdlib>
#include <iostream>
#include <vector>
using namespace std;

int main(int argc, char** argv) {
    int n = argc > 1 ? atoi(argv[1]) : 100;
    vector<int> v;
    unsigned x = 2463534242u;
    for (int i = 0; i < n; i++) {
        x ^= x << 13;
        x ^= x >> 17;
        x ^= x << 5;
        v.push_back(x >> 1);
    }
    for (auto it = v.begin(); it != v.end();) {
        if (*it % 2 == 0)
            it = v.erase(it);  // HOT
        else
            ++it;
    }
    cout << v.size() << endl;
}
