// time: O(n*m) space: O(n + m)
// axes: n,m
#include "measured.h"
using namespace std;

// Move-to-front code of a text of n symbols over an alphabet of m.
vector<int> encode(const vector<int>& text, int m) {
    vector<int> table(m);
    iota(table.begin(), table.end(), 0);
    vector<int> codes;
    for (int symbol : text) {
        auto it = find(table.begin(), table.end(), symbol);  // HOT
        codes.push_back(it - table.begin());
        table.erase(it);                       // HOT
        table.insert(table.begin(), symbol);   // HOT
    }
    return codes;
}

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    int m = measured::size(argc, argv, 2);
    auto text = measured::numbers(n, m);
    measured::run([&] { return encode(text, m); });
}
