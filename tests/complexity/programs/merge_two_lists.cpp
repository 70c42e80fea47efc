// time: O(n + m) space: O(n + m)
// axes: n,m
#include "measured.h"
using namespace std;

vector<int> mergeSorted(const vector<int>& a, const vector<int>& b) {
    vector<int> c;
    c.reserve(a.size() + b.size());
    auto p = a.begin(), q = b.begin();
    while (p != a.end() && q != b.end()) {  // HOT
        if (*p <= *q)  // HOT
            c.push_back(*p++);  // HOT
        else
            c.push_back(*q++);  // HOT
    }
    while (p != a.end()) c.push_back(*p++);  // HOT
    while (q != b.end()) c.push_back(*q++);  // HOT
    return c;
}

int main(int argc, char** argv) {
    auto a = measured::numbers(measured::size(argc, argv, 1)), b = measured::numbers(measured::size(argc, argv, 2));
    sort(a.begin(), a.end());
    sort(b.begin(), b.end());
    measured::run([&] { return mergeSorted(a, b); });
}
