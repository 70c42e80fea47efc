// verdict: wrong-answer
// Stops when one version is used up: what is left of the other is missing.
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

    // kept[i][j]: how many lines before[i..] and after[j..] can have in common, in order.
    std::vector<std::vector<int>> kept(n + 1, std::vector<int>(m + 1));
    for (std::size_t i = n; i-- > 0;)
        for (std::size_t j = m; j-- > 0;)
            kept[i][j] = before[i] == after[j] ? kept[i + 1][j + 1] + 1
                                               : std::max(kept[i + 1][j], kept[i][j + 1]);

    std::size_t i = 0, j = 0;
    while (i < n && j < m) {
        if (before[i] == after[j])
            std::cout << '=' << before[i++] << '\n', ++j;
        else if (kept[i + 1][j] >= kept[i][j + 1])
            std::cout << '-' << before[i++] << '\n';
        else
            std::cout << '+' << after[j++] << '\n';
    }
}
