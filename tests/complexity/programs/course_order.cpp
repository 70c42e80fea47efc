// time: O(n + m) space: O(n + m)
// axes: n,m
#include "measured.h"
using namespace std;

class Solution {
public:
    vector<int> findOrder(int numCourses, vector<vector<int>>& prerequisites) {
        vector<vector<int>> next(numCourses);  // HOT
        vector<int> indegree(numCourses, 0);  // HOT
        for (auto& p : prerequisites) {  // HOT
            next[p[1]].push_back(p[0]);  // HOT
            ++indegree[p[0]];  // HOT
        }
        vector<int> order;
        queue<int> ready;
        for (int c = 0; c < numCourses; ++c)  // HOT
            if (!indegree[c]) ready.push(c);  // HOT
        while (!ready.empty()) {  // HOT
            int c = ready.front();  // HOT
            ready.pop();  // HOT
            order.push_back(c);  // HOT
            for (int d : next[c])  // HOT
                if (--indegree[d] == 0) ready.push(d);  // HOT
        }
        if ((int)order.size() < numCourses) return {};
        return order;
    }
};

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1), m = measured::size(argc, argv, 2);
    vector<int> rank = measured::shuffled(n);
    vector<vector<int>> prerequisites;
    for (int i = 0; i < m; i++) {
        int a = measured::random() % (n - 1), b = a + 1 + measured::random() % (n - 1 - a);
        prerequisites.push_back({rank[b], rank[a]});
    }
    measured::run([&] { return Solution().findOrder(n, prerequisites); });
}
