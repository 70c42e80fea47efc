// time: O(n log n) space: O(log n)
// axes: n
#include "measured.h"
using namespace std;

struct Player {
    int score, age;
    bool operator<(const Player& o) const { // HOT
        if (score != o.score) return score > o.score; // HOT
        return age < o.age; // HOT
    }
};

long long podiumGaps(vector<Player>& players) {
    sort(players.begin(), players.end()); // HOT
    long long gaps = 0;
    for (size_t i = 1; i < players.size(); ++i)
        gaps = max<long long>(gaps, players[i - 1].score - players[i].score);
    return gaps;
}

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    vector<Player> ps(n);
    for (auto& p : ps) p = {(int)(measured::random() % 1000000000), (int)(18 + measured::random() % 40)};
    measured::run([&] { return podiumGaps(ps); });
}
