#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <vector>

extern "C" {
[[gnu::weak]] void judge_begin();
[[gnu::weak]] void judge_end();
}

long long found(const std::vector<int>& values, const std::vector<int>& wanted) {
    long long count = 0;
    for (int each : wanted)
        count += std::count(values.begin(), values.end(), each);
    return count;
}

int main(int, char** sizes) {
    std::vector<int> values(atoi(sizes[1])), wanted(atoi(sizes[2]));
    for (int& each : values)
        each = rand();
    for (int& each : wanted)
        each = rand();
    if (judge_begin)
        judge_begin();
    const long long count = found(values, wanted);
    if (judge_end)
        judge_end();
    printf("%lld\n", count);
}
