// time: O(n + m) space: O(n + m)
// axes: n,m
#include "measured.h"
using namespace std;

class Solution {
public:
    vector<int> findOrder(int numCourses, const vector<vector<int>>& prerequisites) {
        vector<vector<int>> next(numCourses); // HOT
        vector<int> indegree(numCourses, 0); // HOT
        for (auto& p : prerequisites) { // HOT
            next[p[1]].push_back(p[0]); // HOT
            indegree[p[0]]++; // HOT
        }
        queue<int> ready;
        for (int i = 0; i < numCourses; i++) // HOT
            if (indegree[i] == 0) ready.push(i); // HOT
        vector<int> order;
        while (!ready.empty()) { // HOT
            int course = ready.front(); // HOT
            ready.pop(); // HOT
            order.push_back(course); // HOT
            for (int other : next[course]) { // HOT
                if (--indegree[other] == 0) ready.push(other); // HOT
            }
        }
        if ((int)order.size() != numCourses) return {};
        return order;
    } // HOT
};

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    int m = measured::size(argc, argv, 2);
    auto label = measured::shuffled(n);
    vector<vector<int>> prerequisites;
    for (int i = 0; i < m && n > 1; i++) {
        int a = measured::random() % n, b = measured::random() % (n - 1);
        if (b >= a) b++;
        if (a > b) swap(a, b);
        prerequisites.push_back({label[b], label[a]});
    }
    measured::run([&] { return Solution().findOrder(n, prerequisites); });
}
