// time: O(n^2) space: O(n)
// axes: n
#include "measured.h"
using namespace std;

class RankBoard {
    set<pair<int, int>> board;  // score, player
    unordered_map<int, int> current;

public:
    void submit(int player, int score) {
        auto it = current.find(player);
        if (it != current.end()) {
            board.erase({it->second, player});
        }
        current[player] = score;
        board.insert({score, player});
    }

    int rank(int player) {
        auto it = board.find({current[player], player});
        return distance(it, board.end()); // HOT
    }
};

long long replay(const vector<int>& players, const vector<int>& scores) {
    RankBoard ranks;
    long long total = 0;
    for (size_t i = 0; i < players.size(); i++) {
        ranks.submit(players[i], scores[i]);
        total += ranks.rank(players[i]);
    }
    return total;
}

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    auto players = measured::shuffled(n);
    auto scores = measured::numbers(n);
    measured::run([&] { return replay(players, scores); });
}
