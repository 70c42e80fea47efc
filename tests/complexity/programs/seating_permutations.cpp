// time: O(n!) space: O(n)
// axes: n
#include "measured.h"
using namespace std;

int countSeatings(int n) {
    vector<int> seats(n);
    iota(seats.begin(), seats.end(), 0);
    int accepted = 0;
    do {                                                     // HOT
        accepted += seats.front() < seats.back();            // HOT
    } while (next_permutation(seats.begin(), seats.end()));  // HOT
    return accepted;
}

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1, 6);
    measured::run([&] { return countSeatings(n); });
}
