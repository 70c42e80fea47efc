// verdict: accepted
// time: O((n + m)^2), space: O((n + m)^2); less where few lines change: O((n + m)*d) for d changes
// Myers, "An O(ND) difference algorithm and its variations" (1986): how far each diagonal can be
// followed with 0, 1, 2, ... changes.
#include <iostream>
#include <string>
#include <utility>
#include <vector>

using Lines = std::vector<std::string>;

Lines read_version() {
    std::string text;
    std::getline(std::cin, text);
    Lines lines(std::stoi(text));
    for (std::string& line : lines)
        std::getline(std::cin, line);
    return lines;
}

int main() {
    std::ios::sync_with_stdio(false);
    const Lines before = read_version();
    const Lines after = read_version();
    const int n = static_cast<int>(before.size()), m = static_cast<int>(after.size());

    // furthest[d][(k + d) / 2]: the largest i reached on the diagonal i - j = k with d changes.
    std::vector<std::vector<int>> furthest;
    // Whether the best way to diagonal k with d changes ends by adding a line.
    const auto adds = [&](int d, int k) {
        const std::vector<int>& last = furthest[d - 1];
        const int below = (k - 1 + d - 1) / 2, above = (k + 1 + d - 1) / 2;
        return k == -d || (k != d && last[below] < last[above]);
    };
    for (bool arrived = false; !arrived;) {
        const int d = static_cast<int>(furthest.size());
        std::vector<int> reach(d + 1);
        for (int k = -d; k <= d && !arrived; k += 2) {
            int i = 0;
            if (d > 0)
                i = adds(d, k) ? furthest[d - 1][(k + d) / 2]
                               : furthest[d - 1][(k + d) / 2 - 1] + 1;
            while (i < n && i - k < m && i - k >= 0 && before[i] == after[i - k])
                ++i;
            reach[(k + d) / 2] = i;
            arrived = i >= n && i - k >= m;
        }
        furthest.push_back(std::move(reach));
    }

    std::vector<std::pair<char, const std::string*>> steps;
    int i = n, j = m;
    for (int d = static_cast<int>(furthest.size()) - 1; i > 0 || j > 0; --d) {
        const int k = i - j;
        const bool added = d > 0 && adds(d, k);
        const int start = d == 0  ? 0
                          : added ? furthest[d - 1][(k + d) / 2]
                                  : furthest[d - 1][(k + d) / 2 - 1] + 1;
        for (; i > start; --j)
            steps.emplace_back('=', &before[--i]);
        if (d > 0 && added)
            steps.emplace_back('+', &after[--j]);
        else if (d > 0)
            steps.emplace_back('-', &before[--i]);
    }
    for (auto step = steps.rbegin(); step != steps.rend(); ++step)
        std::cout << step->first << *step->second << '\n';
}
