// time: O(n log n + q log n) space: O(n)
// axes: n,q
#include "measured.h"
using namespace std;

class Ranking {
    vector<int> scores;

  public:
    explicit Ranking(vector<int> unsorted) : scores(move(unsorted)) {
        ranges::sort(scores);  // HOT
    }

    int rank(int score) const {
        return scores.end() - ranges::lower_bound(scores, score);  // HOT
    }
};

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1), q = measured::size(argc, argv, 2);
    vector<int> scores = measured::numbers(n), queries = measured::numbers(q);
    measured::run([&] {
        Ranking ranking(scores);
        long long sum = 0;
        for (int score : queries)
            sum += ranking.rank(score);
        return sum;
    });
}
