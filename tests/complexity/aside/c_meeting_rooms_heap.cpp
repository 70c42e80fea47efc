// time: O(m + n log m) space: O(m)
// axes: n,m
#include "measured.h"
using namespace std;

class RoomBooker {
    using Busy = pair<long long, int>;
    priority_queue<int, vector<int>, greater<int>> unused;
    priority_queue<Busy, vector<Busy>, greater<Busy>> busy;

public:
    explicit RoomBooker(int rooms) {
        for (int room = 0; room < rooms; room++) unused.push(room);  // HOT
    }
    int book(long long start, long long length) {
        while (!busy.empty() && busy.top().first <= start) {
            unused.push(busy.top().second);
            busy.pop();
        }
        int room;
        if (!unused.empty()) {
            room = unused.top();
            unused.pop();  // HOT
        } else {
            start = busy.top().first;
            room = busy.top().second;
            busy.pop();  // HOT
        }
        busy.push({start + length, room});  // HOT
        return room;
    }
};

// no meeting ends before the last one has been asked for: whoever finds no room waits
int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1), m = measured::size(argc, argv, 2);
    vector<int> lengths = measured::numbers(n, 100000000);
    measured::run([&] {
        RoomBooker booker(m);
        long long sum = 0;
        for (int i = 0; i < n; i++) sum += booker.book(i, 1000000000LL + lengths[i]);
        return sum;
    });
}
