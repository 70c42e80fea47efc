// time: O(n) space: O(n)
// axes: n
#include "measured.h"
using namespace std;

class Solution {
public:
    vector<long long> corpFlightBookings(const vector<array<int, 3>>& bookings, int n) {
        vector<long long> seats(n + 1);
        for (auto&& [first, last, count] : bookings) { // HOT
            seats[first] += count; // HOT
            seats[last + 1] -= count; // HOT
        }
        for (int i = 1; i <= n; i++) // HOT
            seats[i] += seats[i - 1]; // HOT
        seats.pop_back();
        return seats;
    }
};

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    vector<array<int, 3>> b(n);
    for (auto& [l, r, c] : b) {
        l = measured::random() % n;
        r = l + measured::random() % (n - l);
        c = 1 + measured::random() % 100;
    }
    measured::run([&] { return Solution().corpFlightBookings(b, n); });
}
