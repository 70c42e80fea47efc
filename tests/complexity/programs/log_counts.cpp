// time: O(n log m) space: O(m)
// axes: n,m
// where: m <= n/64
#include "measured.h"
using namespace std;

struct Stats {
    int lines = 0, errors = 0;
};

int worstService(const vector<string>& log) {
    map<string, Stats> stats;
    for (const string& line : log) {
        auto space = line.find(' ');
        Stats& s = stats[line.substr(space + 1)];  // HOT
        s.lines++;
        if (line[0] == 'E') s.errors++;
    }
    int worst = 0;
    for (const auto& [name, s] : stats)
        worst = max(worst, 100 * s.errors / s.lines);
    return worst;
}

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1, 1000), m = measured::size(argc, argv, 2, 10);
    vector<string> names(m), log(n);
    for (int i = 0; i < m; i++) {
        names[i] = to_string(1000000 + i) + "-db";
        names[i][0] = 's';
    }
    for (auto& line : log)
        line = (measured::random() % 4 ? "INFO " : "ERROR ") + names[measured::random() % m];
    measured::run([&] { return worstService(log); });
}
