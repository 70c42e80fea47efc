// time: O(n + m) space: O(n + m)
// axes: n,m
#include "measured.h"
using namespace std;

class Solution {
  public:
    vector<int> findOrder(int n, const vector<pair<int, int>>& prerequisites) {
        vector<vector<int>> unlocks(n);
        vector<int> missing(n);
        for (auto [course, before] : prerequisites) {  // HOT
            unlocks[before].push_back(course);         // HOT
            missing[course]++;                         // HOT
        }
        vector<int> order;
        for (int i = 0; i < n; i++) {  // HOT
            if (missing[i] == 0)       // HOT
                order.push_back(i);    // HOT
        }
        for (size_t head = 0; head < order.size(); head++) {  // HOT
            for (int course : unlocks[order[head]]) {         // HOT
                if (--missing[course] == 0)                   // HOT
                    order.push_back(course);                  // HOT
            }
        }
        return order;
    }
};

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1), m = measured::size(argc, argv, 2);
    vector<int> rank = measured::shuffled(n);
    vector<pair<int, int>> prerequisites(m);
    for (auto& [course, before] : prerequisites) {
        int late = 1 + measured::random() % (n - 1), early = measured::random() % late;
        course = rank[late];
        before = rank[early];
    }
    measured::run([&] { return Solution().findOrder(n, prerequisites); });
}
