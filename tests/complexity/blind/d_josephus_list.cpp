// time: O(n*m) space: O(n)
// axes: n,m
#include "measured.h"
using namespace std;

int findTheWinner(const vector<int>& players, int k) {
    list<int> circle(players.begin(), players.end());
    auto it = circle.begin();
    while (circle.size() > 1) {
        for (int step = 1; step < k; step++) { // HOT
            ++it; // HOT
            if (it == circle.end()) it = circle.begin(); // HOT
        }
        it = circle.erase(it);
        if (it == circle.end()) it = circle.begin();
    }
    return circle.front();
}

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    int m = measured::size(argc, argv, 2);
    auto players = measured::shuffled(n);
    measured::run([&] { return findTheWinner(players, m); });
}
