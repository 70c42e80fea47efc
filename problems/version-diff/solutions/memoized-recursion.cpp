// verdict: accepted
// time: O(n*m), space: O(n*m)
// How many lines can be kept from here on, asked recursively and remembered.
#include <bits/stdc++.h>
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
    vector<string> a = read_version(), b = read_version();
    int n = a.size(), m = b.size();
    vector<vector<int>> memo(n + 1, vector<int>(m + 1, -1));
    function<int(int, int)> keep = [&](int i, int j) -> int {
        if (i == n || j == m)
            return 0;
        if (memo[i][j] >= 0)
            return memo[i][j];
        if (a[i] == b[j])
            return memo[i][j] = 1 + keep(i + 1, j + 1);
        return memo[i][j] = max(keep(i + 1, j), keep(i, j + 1));
    };
    function<void(int, int)> print = [&](int i, int j) {
        if (i == n && j == m)
            return;
        if (i < n && j < m && a[i] == b[j]) {
            cout << "=" << a[i] << endl;
            print(i + 1, j + 1);
        } else if (j == m || (i < n && keep(i + 1, j) >= keep(i, j + 1))) {
            cout << "-" << a[i] << endl;
            print(i + 1, j);
        } else {
            cout << "+" << b[j] << endl;
            print(i, j + 1);
        }
    };
    print(0, 0);
}
