// verdict: time-limit-exceeded
// brute force
// time: O((r*c)^2), space: O(r*c)
// Goes over the whole hall in each minute.
#include <string>
#include <vector>

int outageSpread(std::vector<std::string> floor) {
    const std::size_t rows = floor.size();
    for (int minutes = 0;; ++minutes) {
        const std::vector<std::string> before = floor;
        bool changed = false;
        bool any_up = false;
        for (std::size_t row = 0; row < rows; ++row)
            for (std::size_t column = 0; column < floor[row].size(); ++column) {
                if (before[row][column] != 'o')
                    continue;
                any_up = true;
                if ((row > 0 && before[row - 1][column] == 'x') ||
                    (row + 1 < rows && before[row + 1][column] == 'x') ||
                    (column > 0 && before[row][column - 1] == 'x') ||
                    (column + 1 < floor[row].size() && before[row][column + 1] == 'x')) {
                    floor[row][column] = 'x';
                    changed = true;
                }
            }
        if (!any_up)
            return minutes;
        if (!changed)
            return -1;
    }
}
