// time: O(n log m + m log k) space: O(k)
// axes: n,m,k
// where: k <= m/16
#include "measured.h"
using namespace std;

// First index with ladder[index] > score.
int rank_of(const vector<int>& ladder, int score) {
    int lo = 0, hi = ladder.size();
    while (lo < hi) {  // HOT
        int mid = (lo + hi) / 2;  // HOT
        if (ladder[mid] <= score)  // HOT
            lo = mid + 1;  // HOT
        else
            hi = mid;  // HOT
    }
    return lo;
}

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1), m = measured::size(argc, argv, 2, 1000);
    size_t k = measured::size(argc, argv, 3, 10);
    vector<int> players = measured::numbers(n), ladder = measured::numbers(m), bonus = measured::numbers(m);
    sort(ladder.begin(), ladder.end());

    measured::run([&] {
        long long ranks = 0;
        for (int score : players) ranks += rank_of(ladder, score);
        priority_queue<int, vector<int>, greater<int>> top;
        for (int b : bonus) {
            top.push(b);  // HOT
            if (top.size() > k) top.pop();  // HOT
        }
        return ranks + top.top();
    });
}
