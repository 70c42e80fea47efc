// verdict: wrong-answer
// Least number of edits, a replaced line being one of them: but it takes two lines of the diff.
#include <algorithm>
#include <iostream>
#include <string>
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
    const std::size_t n = before.size(), m = after.size();

    // edits[i][j]: the fewest that turn before[i..] into after[j..].
    std::vector<std::vector<int>> edits(n + 1, std::vector<int>(m + 1));
    for (std::size_t i = n + 1; i-- > 0;)
        for (std::size_t j = m + 1; j-- > 0;) {
            if (i == n || j == m)
                edits[i][j] = static_cast<int>(n - i + m - j);
            else if (before[i] == after[j])
                edits[i][j] = edits[i + 1][j + 1];
            else
                edits[i][j] = 1 + std::min({edits[i + 1][j], edits[i][j + 1], edits[i + 1][j + 1]});
        }

    std::size_t i = 0, j = 0;
    while (i < n || j < m) {
        if (i < n && j < m && before[i] == after[j]) {
            std::cout << '=' << before[i++] << '\n';
            ++j;
        } else if (i < n && edits[i][j] == edits[i + 1][j] + 1) {
            std::cout << '-' << before[i++] << '\n';
        } else if (j < m && edits[i][j] == edits[i][j + 1] + 1) {
            std::cout << '+' << after[j++] << '\n';
        } else {
            std::cout << '-' << before[i++] << '\n';
            std::cout << '+' << after[j++] << '\n';
        }
    }
}
