// time: O(n log n + m*k) space: O(n + k)
// axes: n,m,k
#include "measured.h"
using namespace std;

int changes(const string& draft, const string& print) {
    int k = print.size();
    vector<int> row(k + 1);
    for (int j = 0; j <= k; j++) row[j] = j;
    for (char c : draft) {
        int corner = row[0]++;
        for (int j = 1; j <= k; j++) {  // HOT
            int up = row[j];  // HOT
            row[j] = c == print[j - 1] ? corner : 1 + min({corner, up, row[j - 1]});  // HOT
            corner = up;  // HOT
        }
    }
    return row[k];
}

int main(int argc, char** argv) {
    auto prices = measured::numbers(measured::size(argc, argv, 1));
    auto draft = measured::letters(measured::size(argc, argv, 2), 6);
    auto print = measured::letters(measured::size(argc, argv, 3), 6);
    measured::run([&] {
        vector<int> sorted = prices;
        ranges::sort(sorted);  // HOT
        long long gap = 0;
        for (size_t i = 1; i < sorted.size(); i++) gap = max<long long>(gap, sorted[i] - sorted[i - 1]);
        return gap + changes(draft, print) + sorted[0];
    });
}
