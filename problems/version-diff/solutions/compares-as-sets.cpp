// verdict: wrong-answer
// Asks of each line only whether the other version has it too: order and repetition are lost.
#include <iostream>
#include <set>
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
    const std::set<std::string> old_lines(before.begin(), before.end());
    const std::set<std::string> new_lines(after.begin(), after.end());

    for (const std::string& line : before)
        if (!new_lines.contains(line))
            std::cout << '-' << line << '\n';
    for (const std::string& line : after)
        std::cout << (old_lines.contains(line) ? '=' : '+') << line << '\n';
}
