// time: O(n^2) space: O(n)
// axes: n
#include "measured.h"
using namespace std;

class Leaderboard {
    set<pair<int, string>> board;
    unordered_map<string, int> points;

public:
    void report(const string& player, int score) {
        auto it = points.find(player);
        if (it != points.end()) board.erase({-it->second, player});
        points[player] = score;
        board.insert({-score, player});
    }

    int rank(const string& player) {
        auto it = board.find({-points[player], player});
        return 1 + distance(board.begin(), it);  // HOT
    }
};

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    vector<string> players;
    for (int i = 0; i < n; i++) players.push_back("p" + to_string(i));
    vector<int> scores = measured::numbers(n, 1000000);
    measured::run([&] {
        Leaderboard board;
        for (int i = 0; i < n; i++) board.report(players[i], scores[i]);
        long long sum = 0;
        for (auto& player : players) sum += board.rank(player);  // HOT
        return sum;
    });
}
