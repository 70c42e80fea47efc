// time: O(n sqrt n) space: O(n)
// axes: n
#include "measured.h"
using namespace std;
typedef long long ll;

struct Wall {
    int b;
    vector<ll> cell, whole;
    explicit Wall(int n) : b(max(1, (int)sqrt(n))), cell(n), whole(n / b + 1) {}

    void paint(int l, int r, int coats) {
        int first = l / b, last = r / b;
        if (first == last) {
            for (int i = l; i <= r; i++) cell[i] += coats;  // HOT
            return;
        }
        for (int i = l; i < (first + 1) * b; i++) cell[i] += coats;  // HOT
        for (int k = first + 1; k < last; k++) whole[k] += coats;  // HOT
        for (int i = last * b; i <= r; i++) cell[i] += coats;  // HOT
    }
    ll read(int i) const { return cell[i] + whole[i / b]; }
};

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    vector<array<int, 3>> jobs(n);
    for (auto& [l, r, at] : jobs) {
        l = measured::random() % n, r = measured::random() % n, at = measured::random() % n;
        if (l > r) swap(l, r);
    }
    measured::run([&] {
        Wall wall(n);
        ll total = 0;
        for (const auto& [l, r, at] : jobs) {
            wall.paint(l, r, 1 + l % 3);
            total += wall.read(at);
        }
        return total;
    });
}
