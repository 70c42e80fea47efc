// time: O(n!) space: O(n)
// axes: n
#include "measured.h"
using namespace std;

void seat(vector<int>& row, size_t i, int quarrel, int& least) {
    if (i == row.size()) {                                                 // HOT
        least = min(least, quarrel);                                       // HOT
        return;                                                            // HOT
    }
    for (size_t j = i; j < row.size(); ++j) {                              // HOT
        swap(row[i], row[j]);                                              // HOT
        int more = i ? (row[i] ^ row[i - 1]) & 1023 : 0;                   // HOT
        seat(row, i + 1, quarrel + more, least);                           // HOT
        swap(row[i], row[j]);                                              // HOT
    }
}

int main(int argc, char** argv) {
    auto guests = measured::numbers(measured::size(argc, argv, 1, 6));
    measured::run([&] {
        auto row = guests;
        int least = INT_MAX;
        seat(row, 0, 0, least);
        return least;
    });
}
