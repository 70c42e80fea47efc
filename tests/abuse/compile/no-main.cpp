// verdict: compile-error
// Nothing to link.

#include <cstdio>
int unused() {
    return 1;
}
