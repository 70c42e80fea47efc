// time: O(n 2^n) space: O(2^n)
// axes: n
#include "measured.h"
using namespace std;

// For every set of skills: the people whose skills are all in it. Returns the most crowded
// set among those that leave at least one skill out.
int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1, 10);
    vector<unsigned> people(50);
    for (auto& skills : people) skills = measured::random() & ((1u << n) - 1);
    measured::run([&] {
        vector<int> inside(size_t{1} << n);
        for (unsigned skills : people) inside[skills]++;
        for (int bit = 0; bit < n; bit++)
            for (size_t mask = 0; mask < inside.size(); mask++)  // HOT
                if (mask >> bit & 1)  // HOT
                    inside[mask] += inside[mask ^ size_t{1} << bit];  // HOT
        return *max_element(inside.begin(), inside.end() - 1);
    });
}
