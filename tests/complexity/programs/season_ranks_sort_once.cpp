// time: O(n log n + m + k log n) space: O(n)
// axes: n,m,k
#include "measured.h"
using namespace std;

class Season {
    vector<int> rating, sorted;

public:
    Season(const vector<int>& start) : rating(start) {}

    void award(int player, int points) { rating[player] += points; }  // HOT

    void close() {
        sorted = rating;
        sort(sorted.begin(), sorted.end());  // HOT
    }

    int rank(int player) const {
        return sorted.end() - upper_bound(sorted.begin(), sorted.end(), rating[player]);  // HOT
    }
};

// n players, m matches, k questions after the season
int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1), m = measured::size(argc, argv, 2);
    int k = measured::size(argc, argv, 3);
    vector<int> start = measured::numbers(n, 1000000);
    vector<int> winners = measured::numbers(m, n), asked = measured::numbers(k, n);
    measured::run([&] {
        Season season(start);
        for (int winner : winners) season.award(winner, 3);  // HOT
        season.close();  // HOT
        long long sum = 0;
        for (int player : asked) sum += season.rank(player);  // HOT
        return sum;
    });
}
