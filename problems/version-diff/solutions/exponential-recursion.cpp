// verdict: time-limit-exceeded
// time: O(2^(n + m)), space: O(n + m)
// The right recursion, asking the same questions again and again.
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

Lines before, after;

int kept(std::size_t i, std::size_t j) {
    if (i == before.size() || j == after.size())  // hot
        return 0;
    if (before[i] == after[j])  // hot
        return kept(i + 1, j + 1) + 1;
    return std::max(kept(i + 1, j), kept(i, j + 1));  // hot
}

int main() {
    before = read_version();
    after = read_version();
    std::size_t i = 0, j = 0;
    while (i < before.size() || j < after.size()) {
        if (i < before.size() && j < after.size() && before[i] == after[j])
            std::cout << '=' << before[i++] << '\n', ++j;
        else if (j == after.size() || (i < before.size() && kept(i + 1, j) >= kept(i, j + 1)))
            std::cout << '-' << before[i++] << '\n';
        else
            std::cout << '+' << after[j++] << '\n';
    }
}
