// time: O(n log n) space: O(n)
// axes: n
#include "measured.h"
using namespace std;

class Solution {
public:
    int minMeetingRooms(vector<vector<int>>& intervals) {
        sort(intervals.begin(), intervals.end(), [](const auto& x, const auto& y) { return x[0] < y[0]; }); // HOT
        priority_queue<int, vector<int>, greater<int>> ends;
        size_t rooms = 0;
        for (auto& iv : intervals) {
            while (!ends.empty() && ends.top() <= iv[0]) ends.pop(); // HOT
            ends.push(iv[1]); // HOT
            rooms = max(rooms, ends.size());
        }
        return rooms;
    }
};

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    vector<vector<int>> iv(n);
    for (auto& v : iv) {
        int s = measured::random() % (4 * n);
        v = {s, s + 1 + (int)(measured::random() % n)};
    }
    measured::run([&] { return Solution().minMeetingRooms(iv); });
}
