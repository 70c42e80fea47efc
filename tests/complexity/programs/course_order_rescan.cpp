// time: O(n^2) space: O(n)
// axes: n
#include "measured.h"
using namespace std;

vector<int> courseOrder(const vector<int>& prerequisite) {
    int n = prerequisite.size();
    vector<int> order;
    vector<char> taken(n);
    bool progress = true;
    while (progress) {
        progress = false;
        for (int course = 0; course < n; course++) {               // HOT
            int before = prerequisite[course];                     // HOT
            if (taken[course] || (before >= 0 && !taken[before]))  // HOT
                continue;                                          // HOT
            taken[course] = 1;
            order.push_back(course);
            progress = true;
        }
    }
    return order;
}

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    vector<int> prerequisite(n);  // each pass finds just one course that can be taken
    for (int i = 0; i < n; i++)
        prerequisite[i] = i + 1 < n ? i + 1 : -1;
    measured::run([&] { return courseOrder(prerequisite); });
}
