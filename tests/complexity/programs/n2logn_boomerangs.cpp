// time: O(n^2 log n) space: O(n)
// axes: n
#include "measured.h"
using namespace std;
typedef long long ll;

class Solution {
public:
    ll numberOfBoomerangs(const vector<pair<int, int>>& points) {
        ll res = 0;
        for (auto& p : points) {
            map<ll, int> dist;
            for (auto& q : points) { // HOT
                ll dx = p.first - q.first, dy = p.second - q.second; // HOT
                dist[dx * dx + dy * dy]++; // HOT
            }
            for (auto& kv : dist) res += (ll)kv.second * (kv.second - 1);
        }
        return res;
    }
};

int main(int argc, char** argv) {
    vector<pair<int, int>> pts(measured::size(argc, argv, 1));
    for (auto& p : pts) p = {measured::random() % 1000000, measured::random() % 1000000};
    measured::run([&] { return Solution().numberOfBoomerangs(pts); });
}
