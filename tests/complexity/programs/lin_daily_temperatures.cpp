// time: O(n) space: O(n)
// axes: n
#include "measured.h"
using namespace std;

class Solution {
public:
    vector<int> dailyTemperatures(const vector<int>& t) {
        vector<int> ans(t.size(), 0);
        stack<int> st;
        for (int i = 0; i < (int)t.size(); i++) { // HOT
            while (!st.empty() && t[st.top()] < t[i]) { // HOT
                ans[st.top()] = i - st.top(); // HOT
                st.pop(); // HOT
            }
            st.push(i); // HOT
        }
        return ans;
    }
};

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    auto t = measured::numbers(n, 71);
    for (auto& x : t) x += 30;
    measured::run([&] { return Solution().dailyTemperatures(t); });
}
