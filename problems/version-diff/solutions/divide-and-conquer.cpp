// verdict: accepted
// time: O(n*m), space: O(n + m)
// Hirschberg: two rows tell where a best way crosses the middle; both parts are solved the same
// way.
#include <algorithm>
#include <iostream>
#include <string>
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

vector<string> a, b;

/// For each j, how many lines a[first..last) has in common with b[from..j), or with b[j..to).
vector<int> common(int first, int last, int from, int to, bool forwards) {
    vector<int> row(to - from + 1), above(to - from + 1);
    for (int step = 0; step < last - first; ++step) {
        swap(row, above);
        const string& line = a[forwards ? first + step : last - 1 - step];
        row[0] = 0;
        for (int k = 1; k <= to - from; ++k)
            row[k] = line == b[forwards ? from + k - 1 : to - k] ? above[k - 1] + 1
                                                                 : max(row[k - 1], above[k]);
    }
    if (!forwards)
        reverse(row.begin(), row.end());
    return row;
}

/// How many of the lines from `from` on belong to the first half, in a best way.
int crossing(int first, int middle, int last, int from, int to) {
    const vector<int> before = common(first, middle, from, to, true);
    const vector<int> behind = common(middle, last, from, to, false);
    int best = 0;
    for (int k = 1; k <= to - from; ++k)
        if (before[k] + behind[k] > before[best] + behind[best])
            best = k;
    return best;
}

void diff(int first, int last, int from, int to) {
    if (last - first == 1) {
        const int kept = find(b.begin() + from, b.begin() + to, a[first]) - b.begin();
        if (kept == to)
            cout << '-' << a[first] << '\n';
        for (int j = from; j < to; ++j)
            cout << (j == kept ? '=' : '+') << b[j] << '\n';
        return;
    }
    if (first == last) {
        for (int j = from; j < to; ++j)
            cout << '+' << b[j] << '\n';
        return;
    }
    const int middle = (first + last) / 2;
    const int best = crossing(first, middle, last, from, to);
    diff(first, middle, from, from + best);
    diff(middle, last, from + best, to);
}

int main() {
    a = read_version();
    b = read_version();
    diff(0, a.size(), 0, b.size());
}
