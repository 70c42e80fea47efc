// verdict: wrong-answer
// Keeps what both versions begin and end with, and replaces everything between: a diff, not a
// shortest one.
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

    const std::size_t shorter = std::min(before.size(), after.size());
    std::size_t head = 0, tail = 0;
    while (head < shorter && before[head] == after[head])
        ++head;
    while (head + tail < shorter &&
           before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
        ++tail;

    for (std::size_t i = 0; i < head; ++i)
        std::cout << '=' << before[i] << '\n';
    for (std::size_t i = head; i < before.size() - tail; ++i)
        std::cout << '-' << before[i] << '\n';
    for (std::size_t j = head; j < after.size() - tail; ++j)
        std::cout << '+' << after[j] << '\n';
    for (std::size_t j = after.size() - tail; j < after.size(); ++j)
        std::cout << '=' << after[j] << '\n';
}
