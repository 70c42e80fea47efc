// verdict: compile-error
// reason: no `main` function
// Nothing to link.

#include <cstdio>
int unused() {
    return 1;
}
