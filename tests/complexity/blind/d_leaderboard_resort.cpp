// time: O(n^2 log n) space: O(n)
// axes: n
#include "measured.h"
using namespace std;

class Leaderboard {
    unordered_map<int, int> scores;

public:
    void addScore(int playerId, int score) { scores[playerId] += score; }

    long long top(int k) {
        vector<int> all;
        for (auto& [player, score] : scores) all.push_back(score);
        sort(all.begin(), all.end(), greater<int>()); // HOT
        long long sum = 0;
        for (int i = 0; i < k && i < (int)all.size(); i++) sum += all[i];
        return sum;
    }
};

long long play(const vector<int>& players, const vector<int>& points) {
    Leaderboard board;
    long long checksum = 0;
    for (size_t i = 0; i < players.size(); i++) {
        board.addScore(players[i], points[i]);
        checksum += board.top(3);
    }
    return checksum;
}

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    auto players = measured::shuffled(n);
    auto points = measured::numbers(n);
    measured::run([&] { return play(players, points); });
}
