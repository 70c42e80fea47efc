// time: O(n log m) space: O(m)
// axes: n,m
// where: m <= n
#include "measured.h"
using namespace std;

class Leaderboard {
    unordered_map<string, int> score;
    set<pair<int, string>> ranking;

public:
    void add(const string& player, int points) {
        auto [it, fresh] = score.try_emplace(player, 0);
        if (!fresh) ranking.erase({it->second, player});  // HOT
        it->second += points;
        ranking.insert({it->second, player});  // HOT
    }

    int best() const { return ranking.rbegin()->first; }
};

// n results of m players; all of them play in the first round
int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1), m = measured::size(argc, argv, 2);
    vector<string> players;
    for (int i = 0; i < m; i++) players.push_back("player" + to_string(i));
    vector<pair<int, int>> results;
    for (int i = 0; i < n; i++) {
        int who = i < m ? i : measured::random() % m;
        results.push_back({who, 1 + measured::random() % 10000});
    }
    measured::run([&] {
        Leaderboard board;
        long long sum = 0;
        for (auto [who, points] : results) {
            board.add(players[who], points);  // HOT
            sum += board.best();
        }
        return sum;
    });
}
