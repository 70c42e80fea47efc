// verdict: accepted
// reference
#include <cstdio>
int main() {
    std::puts("nothing");
}
