// judge: version-diff
// right: 0-1 breadth-first search over the grid of positions with a deque, marks of the way in a flat array
#include <bits/stdc++.h>
using namespace std;

int main() {
    auto slurp = [](vector<string>& into) {
        string head;
        getline(cin, head);
        istringstream parse(head);
        size_t count = 0;
        parse >> count;
        for (size_t i = 0; i < count; ++i) {
            string line;
            getline(cin, line);
            into.push_back(move(line));
        }
    };
    vector<string> from, to;
    slurp(from);
    slurp(to);
    const size_t n = from.size(), m = to.size(), w = m + 1;
    vector<int> dist((n + 1) * w, INT_MAX);
    vector<char> how((n + 1) * w, '?');
    vector<char> fixed((n + 1) * w, 0);
    deque<int> q;
    q.push_back(0);
    dist[0] = 0;
    while (!q.empty()) {
        int cell = q.front();
        q.pop_front();
        if (fixed[cell]) continue;
        fixed[cell] = 1;
        size_t i = cell / w, j = cell % w;
        if (i == n && j == m) break;
        auto relax = [&](size_t next, int cost, char mark) {
            if (dist[cell] + cost < dist[next]) {
                dist[next] = dist[cell] + cost;
                how[next] = mark;
                if (cost == 0)
                    q.push_front(next);
                else
                    q.push_back(next);
            }
        };
        if (i < n && j < m && from[i] == to[j]) relax(cell + w + 1, 0, '=');
        if (i < n) relax(cell + w, 1, '-');
        if (j < m) relax(cell + 1, 1, '+');
    }
    vector<string> result;
    size_t i = n, j = m;
    while (i > 0 || j > 0) {
        char mark = how[i * w + j];
        result.push_back(mark + (mark == '+' ? to[j - 1] : from[i - 1]));
        if (mark != '+') i--;
        if (mark != '-') j--;
    }
    for (auto r = result.rbegin(); r != result.rend(); ++r) cout << *r << "\n";
}
