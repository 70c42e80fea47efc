// time: O(n log n) space: O(n)
// axes: n
#include "measured.h"
using namespace std;

int minMeetingRooms(vector<pair<int, int>>& meetings) {
    sort(meetings.begin(), meetings.end());  // HOT
    priority_queue<int, vector<int>, greater<int>> ends;
    size_t rooms = 0;
    for (auto [start, end] : meetings) {
        while (!ends.empty() && ends.top() <= start)
            ends.pop();  // HOT
        ends.push(end);  // HOT
        rooms = max(rooms, ends.size());
    }
    return rooms;
}

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    vector<pair<int, int>> meetings;
    for (int start : measured::shuffled(n))
        meetings.push_back({start, start + n / 2});
    measured::run([&] { return minMeetingRooms(meetings); });
}
