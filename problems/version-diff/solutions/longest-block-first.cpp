// verdict: wrong-answer
// Keeps the longest run of lines that both versions share, then goes on before and after it: nice
// to read, but not always shortest.
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

// Prints the diff of before[i..i_end) and after[j..j_end).
void diff(int i, int i_end, int j, int j_end) {
    int longest = 0, block_i = i, block_j = j;
    std::vector<int> run(j_end - j + 1);  // run[y - j]: equal lines from (x, y) on.
    for (int x = i_end - 1; x >= i; --x)
        for (int y = j; y < j_end; ++y) {
            run[y - j] = before[x] == after[y] ? run[y - j + 1] + 1 : 0;
            if (run[y - j] > longest) {
                longest = run[y - j];
                block_i = x;
                block_j = y;
            }
        }
    if (longest == 0) {
        for (; i < i_end; ++i)
            std::cout << '-' << before[i] << '\n';
        for (; j < j_end; ++j)
            std::cout << '+' << after[j] << '\n';
        return;
    }
    diff(i, block_i, j, block_j);
    for (int k = 0; k < longest; ++k)
        std::cout << '=' << before[block_i + k] << '\n';
    diff(block_i + longest, i_end, block_j + longest, j_end);
}

int main() {
    std::ios::sync_with_stdio(false);
    before = read_version();
    after = read_version();
    diff(0, static_cast<int>(before.size()), 0, static_cast<int>(after.size()));
}
