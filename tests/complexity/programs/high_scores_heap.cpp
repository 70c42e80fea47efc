// time: O(n log m) space: O(m)
// axes: n,m
// where: m <= n/2
#include "measured.h"
using namespace std;

class HighScores {
    size_t keep;
    priority_queue<pair<int, int>, vector<pair<int, int>>, greater<>> best;

public:
    HighScores(int m) : keep(m) {}

    int submit(int player, int score) {
        if (best.size() < keep) {
            best.push({score, player});
        } else if (score > best.top().first) {
            best.pop();  // HOT
            best.push({score, player});  // HOT
        }
        return best.top().first;
    }
};

// each score is above all before it
int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1), m = measured::size(argc, argv, 2);
    vector<int> scores(n);
    for (int i = 0, s = 0; i < n; i++) scores[i] = s += 1 + measured::random() % 100;
    measured::run([&] {
        HighScores table(m);
        long long sum = 0;
        for (int i = 0; i < n; i++) sum += table.submit(i, scores[i]);  // HOT
        return sum;
    });
}
