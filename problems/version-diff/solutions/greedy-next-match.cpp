// verdict: wrong-answer
// Keeps each old line that occurs in what is left of the new version, however far away that is.
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

    std::size_t j = 0;
    for (const std::string& line : before) {
        const auto match = std::find(after.begin() + j, after.end(), line);
        if (match == after.end()) {
            std::cout << '-' << line << '\n';
            continue;
        }
        while (after.begin() + j != match)
            std::cout << '+' << after[j++] << '\n';
        std::cout << '=' << line << '\n';
        ++j;
    }
    for (; j < after.size(); ++j)
        std::cout << '+' << after[j] << '\n';
}
