#include <cstdlib>
#include <utility>
#include <vector>

// Whatever the order, the pivot is a good one; equal elements all go to one side.
void quickSort(std::vector<int>& values, int low, int high) {
    if (low >= high)
        return;
    std::swap(values[low + std::rand() % (high - low + 1)], values[high]);
    const int pivot = values[high];
    int end = low;
    for (int i = low; i < high; ++i)
        if (values[i] < pivot)
            std::swap(values[i], values[end++]);
    std::swap(values[end], values[high]);
    quickSort(values, low, end - 1);
    quickSort(values, end + 1, high);
}

std::vector<int> inOrder(std::vector<int> values) {
    quickSort(values, 0, static_cast<int>(values.size()) - 1);
    return values;
}
