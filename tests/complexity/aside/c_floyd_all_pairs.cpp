// time: O(n^3) space: O(n^2)
// axes: n
#include "measured.h"
using namespace std;

vector<vector<int>> allPairs(const vector<vector<int>>& road) {
    int n = road.size();
    vector<vector<int>> dist = road;
    for (int via = 0; via < n; via++)
        for (int a = 0; a < n; a++)
            for (int b = 0; b < n; b++)  // HOT
                if (dist[a][via] + dist[via][b] < dist[a][b])  // HOT
                    dist[a][b] = dist[a][via] + dist[via][b];  // HOT
    return dist;
}

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    vector<vector<int>> road(n);
    for (int a = 0; a < n; a++) {
        road[a] = measured::numbers(n, 1000000);
        road[a][a] = 0;
    }
    measured::run([&] { return allPairs(road); });
}
