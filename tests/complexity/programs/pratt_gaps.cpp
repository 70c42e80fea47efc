// time: O(n log^2 n) space: O(1)
// axes: n
#include "measured.h"

/* Shell sort with the gaps 2^p * 3^q: each gap comes after its double and its triple. */
static void pass(int *a, long n, long h)
{
    for (long i = h; i < n; i++) {  // HOT
        int x = a[i];  // HOT
        long j = i;  // HOT
        while (j >= h && a[j - h] > x) {  // HOT
            a[j] = a[j - h];  // HOT
            j -= h;  // HOT
        }
        a[j] = x;  // HOT
    }
}

static void shell(int *a, long n)
{
    long two = 1;
    while (two * 2 < n)
        two *= 2;
    for (; two >= 1; two /= 2) {
        long h = two;
        while (h * 3 < n)
            h *= 3;
        for (; h >= two; h /= 3)
            pass(a, n, h);
    }
}

int main(int argc, char **argv)
{
    int n = measured::size(argc, argv, 1);
    std::vector<int> a = measured::shuffled(n);
    measured::run([&] {
        shell(a.data(), n);
        return a[n / 2];
    });
}
