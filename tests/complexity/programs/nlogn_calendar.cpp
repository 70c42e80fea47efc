// time: O(n log n) space: O(n)
// axes: n
// Every booking is free and is kept; they come in shuffled order.
#include "measured.h"
using namespace std;

class MyCalendar {
    map<int, int> booked;

public:
    bool book(int start, int end) {
        auto next = booked.lower_bound(start); // HOT
        if (next != booked.end() && next->first < end) return false;
        if (next != booked.begin() && prev(next)->second > start) return false;
        booked[start] = end; // HOT
        return true;
    }
};

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    auto slot = measured::shuffled(n);
    vector<pair<int, int>> wanted;
    for (int s : slot) wanted.push_back({s * 10, s * 10 + 5 + (int)(measured::random() % 5)});
    measured::run([&] {
        MyCalendar cal;
        int ok = 0;
        for (auto& [s, e] : wanted) ok += cal.book(s, e); // HOT
        return ok;
    });
}
