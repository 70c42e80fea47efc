// time: O(n log n) space: O(n)
// axes: n
#include "measured.h"
using namespace std;

class Leaderboard {
    map<int, set<int>> playersAt;
    unordered_map<int, int> scoreOf;

  public:
    void addScore(int player, int points) {
        int& score = scoreOf[player];
        if (score > 0) {
            auto old = playersAt.find(score);  // HOT
            old->second.erase(player);
            if (old->second.empty())
                playersAt.erase(old);
        }
        score += points;
        playersAt[score].insert(player);  // HOT
    }

    int leader() const { return *playersAt.rbegin()->second.begin(); }
};

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    vector<int> points = measured::numbers(n, 500000000);
    measured::run([&] {
        Leaderboard board;
        long long sum = 0;
        for (int i = 0; i < n; i++) {
            board.addScore(i % (n / 2 + 1), points[i] + 1);
            sum += board.leader();
        }
        return sum;
    });
}
