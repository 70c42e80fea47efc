// time: O(n log n) space: O(n)
// axes: n
#include "measured.h"
using namespace std;

class MyCalendar {
    map<int, int> bookings;

public:
    bool book(int start, int end) {
        auto next = bookings.lower_bound(start); // HOT
        if (next != bookings.end() && next->first < end) return false;
        if (next != bookings.begin() && prev(next)->second > start) return false;
        bookings[start] = end; // HOT
        return true;
    }
};

int bookAll(const vector<vector<int>>& requests) {
    MyCalendar calendar;
    int accepted = 0;
    for (auto& r : requests) {
        if (calendar.book(r[0], r[1])) accepted++;
    }
    return accepted;
}

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    vector<vector<int>> requests;
    for (int slot : measured::shuffled(n)) requests.push_back({slot * 10, slot * 10 + 10});
    measured::run([&] { return bookAll(requests); });
}
