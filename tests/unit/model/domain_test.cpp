#include "model/domain.h"

#include <doctest/doctest.h>

using namespace judge;

namespace {

Domain domain(const char* text, const std::vector<std::string>& variables) {
    auto parsed = Domain::parse(text, variables);
    if (!parsed)
        FAIL(parsed.errors().front().message);
    return std::move(*parsed);
}

std::string mistake(const char* text, const std::vector<std::string>& variables = {"n", "m"}) {
    const auto parsed = Domain::parse(text, variables);
    return parsed ? "" : parsed.errors().front().message;
}

}  // namespace

TEST_CASE("no text sets no condition") {
    CHECK(domain("", {"n"}).contains({0}));
}

TEST_CASE("a condition compares sums and products of the sizes") {
    const Domain dense = domain("m >= 2*n + 1", {"n", "m"});
    CHECK(dense.contains({3, 7}));
    CHECK_FALSE(dense.contains({3, 6}));
    const Domain short_form = domain("m >= 2n, k <= (n - 1) / 64", {"n", "m", "k"});
    CHECK(short_form.contains({129, 258, 2}));
    CHECK_FALSE(short_form.contains({129, 257, 2}));
    CHECK_FALSE(short_form.contains({129, 258, 3}));
}

TEST_CASE("conditions are joined by a comma or by &&") {
    const Domain both = domain("n > 3 && n < 6", {"n"});
    CHECK(both.contains({4}));
    CHECK_FALSE(both.contains({6}));
    CHECK(Domain().contains({1, 2}));
}

TEST_CASE("a size may have to be a power of two, whatever its exponent is called") {
    const Domain powers = domain("n = 2^i, m <= n", {"n", "m"});
    CHECK(powers.wants_powers_of_two());
    CHECK(powers.contains({64, 48}));
    CHECK_FALSE(powers.contains({48, 12}));
    CHECK(domain("n == 2**k", {"n"}).contains({1}));
    CHECK_FALSE(domain("n = 64", {"n"}).wants_powers_of_two());
    CHECK(mistake("n = 2^3") ==
          "cannot read the sizes' conditions at `^3`: what follows is no condition");
    CHECK(mistake("m = 2^m") ==
          "cannot read the sizes' conditions at `m`: the exponent of a power of two is no size, "
          "and `m` is one");
    CHECK(mistake("m = 2^") != "");
}

TEST_CASE("a condition that cannot be read is quoted from the place on") {
    CHECK(mistake("m >= 2*p") == "cannot read the sizes' conditions at `p`: no size is called `p`");
    CHECK(mistake("m 2") ==
          "cannot read the sizes' conditions at ``: a comparison such as `<=` is missing");
    CHECK(mistake("m >= ") ==
          "cannot read the sizes' conditions at ``: a size or a number is missing");
    CHECK(mistake("m >= 2)") ==
          "cannot read the sizes' conditions at `)`: what follows is no condition");
    CHECK(mistake("(m >= 2") == "cannot read the sizes' conditions at `>= 2`: a `)` is missing");
    CHECK(mistake(std::string(100'000, '(').c_str()) != "");
}

TEST_CASE("sizes that grow together stay inside and leave room around them") {
    CHECK(Domain().diagonal(2) == std::vector<long long>{1, 1});
    CHECK(domain("m >= 2*n", {"n", "m"}).diagonal(2) == std::vector<long long>{1, 8});
    CHECK(domain("k <= n/64", {"n", "k"}).diagonal(2) == std::vector<long long>{256, 1});
    CHECK(domain("m == n", {"n", "m"}).diagonal(2) == std::vector<long long>{1, 1});
}
