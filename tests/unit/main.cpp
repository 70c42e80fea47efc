// The header may have been read before (tests/CMakeLists.txt): then doctest's own main is not to be
// had.
#define DOCTEST_CONFIG_IMPLEMENT
#include <doctest/doctest.h>

int main(int count, char** arguments) {
    return doctest::Context(count, arguments).run();
}
