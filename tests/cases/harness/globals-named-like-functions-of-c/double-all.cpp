#include <vector>

int free[10], exit[2], memcpy[10], read[3];
static int abs(const std::vector<int>& values) { return static_cast<int>(values.size()); }

void doubleAll(std::vector<int>& values) {
    std::vector<int> doubled(values.begin(), values.end());
    for (int& value : doubled)
        value *= 2, ++free[1], ++memcpy[1], ++exit[0], ++read[2];
    if (free[1] == abs(doubled) && memcpy[1] == free[1])
        values = doubled;
    free[1] = memcpy[1] = 0;
}
