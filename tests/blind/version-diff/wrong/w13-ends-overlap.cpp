// judge: version-diff
// wrong: common beginning and common end are cut off without heed that they may share lines; fails on: old version a a, new version a (prints =a twice)
#include <bits/stdc++.h>
using namespace std;

int main() {
    ios::sync_with_stdio(false);
    cin.tie(nullptr);
    string s;
    getline(cin, s);
    vector<string> a(stoi(s));
    for (auto& l : a) getline(cin, l);
    getline(cin, s);
    vector<string> b(stoi(s));
    for (auto& l : b) getline(cin, l);
    const int n = a.size(), m = b.size();

    int head = 0;
    while (head < n && head < m && a[head] == b[head]) head++;
    int tail = 0;
    while (tail < n && tail < m && a[n - 1 - tail] == b[m - 1 - tail]) tail++;

    const int aEnd = n - tail, bEnd = m - tail;
    vector<vector<int>> dp(n + 1, vector<int>(m + 1, 0));
    for (int i = aEnd - 1; i >= head; i--)
        for (int j = bEnd - 1; j >= head; j--)
            dp[i][j] = a[i] == b[j] ? dp[i + 1][j + 1] + 1 : max(dp[i + 1][j], dp[i][j + 1]);

    for (int i = 0; i < head; i++) cout << '=' << a[i] << '\n';
    int i = head, j = head;
    while (i < aEnd && j < bEnd) {
        if (a[i] == b[j]) {
            cout << '=' << a[i] << '\n';
            i++, j++;
        } else if (dp[i + 1][j] >= dp[i][j + 1]) {
            cout << '-' << a[i++] << '\n';
        } else {
            cout << '+' << b[j++] << '\n';
        }
    }
    while (i < aEnd) cout << '-' << a[i++] << '\n';
    while (j < bEnd) cout << '+' << b[j++] << '\n';
    for (int k = n - tail; k < n; k++) cout << '=' << a[k] << '\n';
}
