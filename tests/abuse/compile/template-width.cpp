// verdict: compile-error
// reason: the compiler was stopped
// Two to the fortieth instances, all shallow: whether time or memory ends first is the machine's.

#include <cstdio>
template <int depth, long path>
struct Wider {
    static constexpr long value =
        Wider<depth - 1, path * 2>::value + Wider<depth - 1, path * 2 + 1>::value;
};
template <long path>
struct Wider<0, path> {
    static constexpr long value = path;
};

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    n += Wider<40, 0>::value;
    printf("%d\n", n);
}
