// verdict: compile-error
// reason: template instantiation depth exceeds maximum
// Ends at the compiler's own depth.

#include <cstdio>
template <long depth>
struct Deeper {
    static constexpr long value = Deeper<depth + 1>::value;
};

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    n += Deeper<0>::value;
    printf("%d\n", n);
}
