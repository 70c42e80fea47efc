// verdict: time-limit-exceeded
// brute force
// Tries all three edits wherever the last characters differ, each time anew.
#include <algorithm>
#include <string>

static int edits(const std::string& a, std::size_t n, const std::string& b, std::size_t m) {
    if (n == 0 || m == 0)
        return static_cast<int>(n + m);
    if (a[n - 1] == b[m - 1])
        return edits(a, n - 1, b, m - 1);
    return 1 + std::min({edits(a, n - 1, b, m - 1), edits(a, n - 1, b, m), edits(a, n, b, m - 1)});
}

int fewestEdits(const std::string& scanned, const std::string& catalogue) {
    return edits(scanned, scanned.size(), catalogue, catalogue.size());
}
