#include <vector>

void doubleAll(std::vector<int> values) {
    for (int& value : values)
        value *= 2;
}
