// time: O(n + q) space: O(n)
// axes: n,q
#include "measured.h"
using namespace std;

class Solution {
public:
    vector<int> corpFlightBookings(vector<array<int, 3>>& bookings, int n) {
        vector<int> seats(n + 1);  // HOT
        for (auto& [first, last, count] : bookings) {  // HOT
            seats[first - 1] += count;  // HOT
            seats[last] -= count;  // HOT
        }
        for (int i = 1; i < n; i++)  // HOT
            seats[i] += seats[i - 1];  // HOT
        seats.pop_back();
        return seats;
    }
};

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1), q = measured::size(argc, argv, 2);
    vector<array<int, 3>> bookings(q);
    for (auto& b : bookings) {
        int first = 1 + measured::random() % n, last = 1 + measured::random() % n;
        b = {min(first, last), max(first, last), int(measured::random() % 50)};
    }
    measured::run([&] { return Solution().corpFlightBookings(bookings, n); });
}
