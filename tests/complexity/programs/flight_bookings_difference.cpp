// time: O(n + m) space: O(m)
// axes: n,m
#include "measured.h"
using namespace std;

class Solution {
  public:
    vector<int> corpFlightBookings(const vector<array<int, 3>>& bookings, int flights) {
        vector<int> seats(flights);
        for (const auto& [first, last, count] : bookings) {  // HOT
            seats[first] += count;                           // HOT
            if (last + 1 < flights)                          // HOT
                seats[last + 1] -= count;                    // HOT
        }
        for (int i = 1; i < flights; i++)  // HOT
            seats[i] += seats[i - 1];      // HOT
        return seats;
    }
};

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1), m = measured::size(argc, argv, 2);
    vector<array<int, 3>> bookings(n);
    for (auto& booking : bookings) {
        int a = measured::random() % m, b = measured::random() % m;
        booking = {min(a, b), max(a, b), 1 + (int)(measured::random() % 100)};
    }
    measured::run([&] { return Solution().corpFlightBookings(bookings, m); });
}
