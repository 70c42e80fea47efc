// time: O(n log n + m log m) space: O(n + m)
// axes: n,m
#include "measured.h"
using namespace std;

int findContentChildren(vector<int> greed, vector<int> cookies) {
    sort(greed.begin(), greed.end()); // HOT
    sort(cookies.begin(), cookies.end()); // HOT
    size_t child = 0, cookie = 0;
    while (child < greed.size() && cookie < cookies.size()) {
        if (cookies[cookie] >= greed[child]) child++;
        cookie++;
    }
    return child;
}

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    int m = measured::size(argc, argv, 2);
    auto greed = measured::numbers(n);
    auto cookies = measured::numbers(m);
    measured::run([&] { return findContentChildren(greed, cookies); });
}
