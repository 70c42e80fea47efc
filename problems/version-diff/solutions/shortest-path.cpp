// verdict: accepted
// time: O(n*m), space: O(n*m)
// A way through the grid of pairs of rests: keeping a line costs nothing, removing or adding one
// costs 1. The double-ended queue holds what is reached for nothing in front.
#include <deque>
#include <iostream>
#include <string>
#include <utility>
#include <vector>

using namespace std;

vector<string> read_version() {
    string text;
    getline(cin, text);
    vector<string> lines(stoi(text));
    for (string& line : lines)
        getline(cin, line);
    return lines;
}

int main() {
    ios::sync_with_stdio(false);
    const vector<string> a = read_version(), b = read_version();
    const int n = a.size(), m = b.size();
    vector<vector<char>> came(n + 1, vector<char>(m + 1, 0));  // The mark of the last step.
    struct Reached {
        int i, j;
        char mark;
    };
    deque<Reached> open = {{0, 0, '.'}};
    while (came[n][m] == 0) {
        const auto [i, j, mark] = open.front();
        open.pop_front();
        if (came[i][j] != 0)
            continue;
        came[i][j] = mark;
        if (i < n && j < m && a[i] == b[j])
            open.push_front({i + 1, j + 1, '='});
        if (i < n)
            open.push_back({i + 1, j, '-'});
        if (j < m)
            open.push_back({i, j + 1, '+'});
    }
    string steps;
    for (int i = n, j = m; i > 0 || j > 0;) {
        const char mark = came[i][j];
        steps += mark;
        i -= mark != '+';
        j -= mark != '-';
    }
    int i = 0, j = 0;
    for (auto mark = steps.rbegin(); mark != steps.rend(); ++mark) {
        cout << *mark << (*mark == '+' ? b[j] : a[i]) << '\n';
        i += *mark != '+';
        j += *mark != '-';
    }
}
