// verdict: accepted
// reference
// time: O(r*c), space: O(r*c)
#include <string>
#include <utility>
#include <vector>

int outageSpread(std::vector<std::string> floor) {
    const int rows = static_cast<int>(floor.size());
    const int columns = rows == 0 ? 0 : static_cast<int>(floor[0].size());

    std::vector<std::pair<int, int>> down;  // In the last minute.
    int up = 0;
    for (int row = 0; row < rows; ++row)
        for (int column = 0; column < columns; ++column) {
            if (floor[row][column] == 'x')
                down.emplace_back(row, column);
            up += floor[row][column] == 'o';
        }

    int minutes = 0;
    while (up > 0 && !down.empty()) {
        std::vector<std::pair<int, int>> next;
        const auto reach = [&](int row, int column) {
            if (row < 0 || row >= rows || column < 0 || column >= columns ||
                floor[row][column] != 'o')
                return;
            floor[row][column] = 'x';
            next.emplace_back(row, column);
        };
        for (const auto& [row, column] : down) {
            reach(row - 1, column);
            reach(row + 1, column);
            reach(row, column - 1);
            reach(row, column + 1);
        }
        up -= static_cast<int>(next.size());
        down = std::move(next);
        if (!down.empty())
            ++minutes;
    }
    return up == 0 ? minutes : -1;
}
