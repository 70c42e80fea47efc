#include <utility>
#include <vector>

// Hoare's, with the first element as pivot.
void quickSort(std::vector<int>& values, int low, int high) {
    if (low >= high)
        return;
    const int pivot = values[low];
    int i = low - 1, j = high + 1;
    while (true) {
        while (values[++i] < pivot) {
        }
        while (values[--j] > pivot) {
        }
        if (i >= j)
            break;
        std::swap(values[i], values[j]);
    }
    quickSort(values, low, j);
    quickSort(values, j + 1, high);
}

std::vector<int> inOrder(std::vector<int> values) {
    quickSort(values, 0, static_cast<int>(values.size()) - 1);
    return values;
}
