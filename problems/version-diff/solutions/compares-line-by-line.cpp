// verdict: wrong-answer
// Compares the lines of equal numbers: one line added at the top changes everything below it.
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

    for (std::size_t i = 0; i < before.size() || i < after.size(); ++i) {
        if (i < before.size() && i < after.size() && before[i] == after[i]) {
            std::cout << '=' << before[i] << '\n';
            continue;
        }
        if (i < before.size())
            std::cout << '-' << before[i] << '\n';
        if (i < after.size())
            std::cout << '+' << after[i] << '\n';
    }
}
