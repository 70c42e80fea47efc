// time: O(n^2 + m) space: O(n^2)
// axes: n,m
#include "measured.h"
using namespace std;

bool canSplit(int n, const vector<pair<int, int>>& dislikes) {
    vector<vector<char>> hates(n, vector<char>(n));
    for (auto [a, b] : dislikes) hates[a][b] = hates[b][a] = true;  // HOT
    vector<int> team(n, -1);
    for (int s = 0; s < n; s++) {
        if (team[s] != -1) continue;
        team[s] = 0;
        queue<int> open;
        open.push(s);
        while (!open.empty()) {
            int u = open.front();
            open.pop();
            for (int v = 0; v < n; v++) {  // HOT
                if (!hates[u][v]) continue;  // HOT
                if (team[v] == team[u]) return false;
                if (team[v] == -1) {
                    team[v] = 1 - team[u];
                    open.push(v);
                }
            }
        }
    }
    return true;
}

// only the even dislike the odd, so that the answer is yes
int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1), m = measured::size(argc, argv, 2);
    vector<pair<int, int>> dislikes;
    int half = max(1, n / 2);
    for (int i = 0; i < m && n > 1; i++) {
        int a = measured::random() % half * 2, b = measured::random() % half * 2 + 1;
        dislikes.push_back({a, b});
    }
    measured::run([&] { return canSplit(n, dislikes); });
}
