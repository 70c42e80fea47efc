// time: O(2^n) space: O(n)
// axes: n
#include "measured.h"
using namespace std;

class Hanoi {
    array<vector<int>, 3> pegs;
    long long moves = 0;

    void move(int discs, int from, int to, int spare) {
        if (discs == 0)                         // HOT
            return;                             // HOT
        move(discs - 1, from, spare, to);       // HOT
        pegs[to].push_back(pegs[from].back());  // HOT
        pegs[from].pop_back();                  // HOT
        moves++;                                // HOT
        move(discs - 1, spare, to, from);       // HOT
    }

  public:
    long long solve(int discs) {
        for (int d = discs; d > 0; d--)
            pegs[0].push_back(d);
        move(discs, 0, 2, 1);
        return moves;
    }
};

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1, 10);
    measured::run([&] { return Hanoi().solve(n); });
}
