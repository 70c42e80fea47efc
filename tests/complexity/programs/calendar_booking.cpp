// time: O(log n) space: O(1)
// axes: n
#include "measured.h"
using namespace std;

class MyCalendar {
    map<int, int> booked;

  public:
    bool book(int start, int end) {
        auto next = booked.lower_bound(start);  // HOT
        if (next != booked.end() && next->first < end)
            return false;
        if (next != booked.begin() && prev(next)->second > start)
            return false;
        booked[start] = end;  // HOT
        return true;
    }
};

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    MyCalendar calendar;
    for (int i = 0; i < n; i++)
        calendar.book(10 * i, 10 * i + 5);
    measured::run([&] {
        int accepted = 0;
        for (int i = 0; i < 16; i++) {
            int day = (int)((long long)n * i / 16);
            accepted += calendar.book(10 * day + 6, 10 * day + 8);
        }
        return accepted;
    });
}
