// verdict: wrong-answer
// Takes lines for equal when a well-known 32-bit hash agrees.
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

std::vector<unsigned> hashes(const Lines& lines) {
    std::vector<unsigned> values;
    for (const std::string& line : lines) {
        unsigned value = 0;
        for (const char byte : line)
            value = value * 31 + static_cast<unsigned char>(byte);
        values.push_back(value);
    }
    return values;
}

int main() {
    std::ios::sync_with_stdio(false);
    const Lines before = read_version();
    const Lines after = read_version();
    const std::vector<unsigned> before_hashes = hashes(before), after_hashes = hashes(after);
    const std::size_t n = before.size(), m = after.size();

    // kept[i][j]: how many lines before[i..] and after[j..] can have in common, in order.
    std::vector<std::vector<int>> kept(n + 1, std::vector<int>(m + 1));
    for (std::size_t i = n; i-- > 0;)
        for (std::size_t j = m; j-- > 0;)
            kept[i][j] = before_hashes[i] == after_hashes[j]
                             ? kept[i + 1][j + 1] + 1
                             : std::max(kept[i + 1][j], kept[i][j + 1]);

    std::size_t i = 0, j = 0;
    while (i < n || j < m) {
        if (i < n && j < m && before_hashes[i] == after_hashes[j])
            std::cout << '=' << before[i++] << '\n', ++j;
        else if (j == m || (i < n && kept[i + 1][j] >= kept[i][j + 1]))
            std::cout << '-' << before[i++] << '\n';
        else
            std::cout << '+' << after[j++] << '\n';
    }
}
