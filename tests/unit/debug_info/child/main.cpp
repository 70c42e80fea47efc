#line 2 "/solution"
// What line_map_test.cpp reads: it names these lines. counter.cpp counts.
#include <numeric>
#include <vector>

[[gnu::noinline]] int total(const std::vector<int>& values) {
    return std::accumulate(values.begin(), values.end(), 0);
}

int main(int count, char**) {
    return total(std::vector<int>(static_cast<std::size_t>(count)));
}
