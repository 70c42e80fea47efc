// time: O(n * q) space: O(q)
// axes: n,q
#include <bits/stdc++.h>
#include "measured.h"
using namespace std;

vector<int> countBelow(const vector<int>& scores, const vector<int>& limits) {
    vector<int> answer;
    for (int limit : limits)
        answer.push_back(count_if(scores.begin(), scores.end(), [limit](int s) { return s < limit; }));  // HOT
    return answer;
}

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1), q = measured::size(argc, argv, 2);
    auto scores = measured::numbers(n), limits = measured::numbers(q);
    measured::run([&] { return countBelow(scores, limits); });
}
