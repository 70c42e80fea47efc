// time: O(n^2) space: O(n)
// axes: n
#include "measured.h"
using namespace std;

const int EMPTY = INT_MAX;

// walls and gates: the distances are written into the rooms themselves
long long fillRooms(vector<vector<int>>& rooms) {
    int n = rooms.size();
    queue<pair<int, int>> frontier;
    rooms[0][0] = 0;
    frontier.push({0, 0});
    long long sum = 0;
    const int step[] = {0, 1, 0, -1, 0};
    while (!frontier.empty()) {  // HOT
        auto [r, c] = frontier.front();  // HOT
        frontier.pop();  // HOT
        sum += rooms[r][c];  // HOT
        for (int d = 0; d < 4; d++) {  // HOT
            int a = r + step[d], b = c + step[d + 1];  // HOT
            if (a < 0 || b < 0 || a >= n || b >= n || rooms[a][b] != EMPTY) continue;  // HOT
            rooms[a][b] = rooms[r][c] + 1;  // HOT
            frontier.push({a, b});  // HOT
        }
    }
    return sum;
}

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    vector<vector<int>> rooms(n, vector<int>(n, EMPTY));
    measured::run([&] { return fillRooms(rooms); });
}
