// time: O(n^2) space: O(n)
// axes: n
#include "measured.h"

static void swap_ints(int* a, int* b) {
    int t = *a;
    *a = *b;
    *b = t;
}

static int split(int* a, int lo, int hi) {
    int pivot = a[lo], last = lo;
    for (int i = lo + 1; i <= hi; i++)  // HOT
        if (a[i] < pivot)  // HOT
            swap_ints(&a[++last], &a[i]);
    swap_ints(&a[lo], &a[last]);
    return last;
}

static void quick(int* a, int lo, int hi) {
    if (lo >= hi)
        return;
    int p = split(a, lo, hi);
    quick(a, p + 1, hi);
    quick(a, lo, p - 1);
}

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    std::vector<int> a = measured::numbers(n);
    std::sort(a.begin(), a.end());  // the list comes from an export that is already in order
    measured::run([&] {
        quick(a.data(), 0, n - 1);
        return a[n / 2];
    });
}
