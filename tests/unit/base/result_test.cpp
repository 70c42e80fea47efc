#include "base/result.h"

#include <doctest/doctest.h>

#include <memory>
#include <string>

using namespace judge;

namespace {

Result<int> halved(int number) {
    if (number % 2 != 0)
        return usage_error("odd");
    return number / 2;
}

}  // namespace

TEST_CASE("what follows on a Result is given its value, and what follows on Errors is not asked") {
    CHECK(*Result<int>(12).and_then(halved).and_then(halved) == 3);
    CHECK(*halved(8).transform([](int number) { return std::to_string(number); }) == "4");
    const auto failed = halved(6).and_then(halved).transform([](int) -> std::string {
        FAIL("asked in spite of an Error");
        return {};
    });
    REQUIRE_FALSE(failed);
    CHECK(failed.errors().front().message == "odd");
}

TEST_CASE("a value that cannot be copied is moved along") {
    const auto number = Result<std::unique_ptr<int>>(std::make_unique<int>(7))
                            .transform([](std::unique_ptr<int> held) { return *held; });
    CHECK(*number == 7);
}
