// verdict: accepted
// time: O(n*m), space: O(n*m)
// Equal lines get equal numbers; the table is filled from the beginning and walked back from the
// end.
#include <algorithm>
#include <iostream>
#include <string>
#include <unordered_map>
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
    const vector<string> before = read_version(), after = read_version();
    unordered_map<string, int> numbers;
    vector<int> a, b;
    for (const string& line : before)
        a.push_back(numbers.emplace(line, numbers.size()).first->second);
    for (const string& line : after)
        b.push_back(numbers.emplace(line, numbers.size()).first->second);

    const int n = a.size(), m = b.size();
    vector<vector<short>> lcs(n + 1, vector<short>(m + 1));
    for (int i = 1; i <= n; ++i)
        for (int j = 1; j <= m; ++j)
            lcs[i][j] = a[i - 1] == b[j - 1] ? lcs[i - 1][j - 1] + 1
                                             : max(lcs[i - 1][j], lcs[i][j - 1]);
    vector<string> steps;
    int i = n, j = m;
    while (i > 0 || j > 0) {
        if (i > 0 && j > 0 && a[i - 1] == b[j - 1]) {
            steps.push_back("=" + before[--i]);
            --j;
        } else if (i == 0 || (j > 0 && lcs[i][j - 1] >= lcs[i - 1][j])) {
            steps.push_back("+" + after[--j]);
        } else {
            steps.push_back("-" + before[--i]);
        }
    }
    for (auto step = steps.rbegin(); step != steps.rend(); ++step)
        cout << *step << "\n";
}
