#include "app/limits_file.h"

#include <doctest/doctest.h>

#include "os/files.h"

using namespace judge;
using std::chrono::nanoseconds;
using std::chrono_literals::operator""ms;
using std::chrono_literals::operator""ns;
using std::chrono_literals::operator""s;

namespace {

struct LimitsFile {
    TemporaryFolder folder = *TemporaryFolder::make();
    std::string path = folder.path() + "/limits.json";

    explicit LimitsFile(const std::string& text = {}) {
        if (!text.empty())
            REQUIRE(write_file(path, text));
    }
    std::string text() const { return *read_file(path); }

    /// The limit, or what is wrong, without the path.
    std::string told(const std::string& problem) const {
        const auto limit = read_limit(path, problem);
        if (limit)
            return std::to_string(limit->count());
        const std::string& message = limit.errors()[0].message;
        REQUIRE(message.starts_with(path));
        return message.substr(path.size());
    }
};

}  // namespace

TEST_CASE("limits are kept in milliseconds, beside those of other problems") {
    const LimitsFile file;
    REQUIRE(save_limit(file.path, "two-sum", 200ms));
    REQUIRE(save_limit(file.path, "a-b", 1500ms));
    REQUIRE(save_limit(file.path, "two-sum", 250ms));
    CHECK(file.text() == "{\n  \"a-b\": 1500.0,\n  \"two-sum\": 250.0\n}\n");
    CHECK(file.told("two-sum") == "250000000");
    CHECK(file.told("a-b") == "1500000000");
}

TEST_CASE("every limit reads back to the nanosecond") {
    const LimitsFile file;
    for (const nanoseconds limit :
         {1ns, 200'000'001ns, 215'123'457ns, 999'999'999ns, 3600s + 7ns}) {
        REQUIRE(save_limit(file.path, "p", limit));
        CHECK(*read_limit(file.path, "p") == limit);
    }
}

TEST_CASE("a limit that is none is told as missing, with what to do") {
    for (const char* text : {"{}", R"({"q": 1})", R"({"p": "1"})", R"({"p": 0})", R"({"p": -5})",
                             R"({"p": null})", R"({"p": 1e300})", R"({"p": [200]})"}) {
        const LimitsFile file(text);
        CHECK_MESSAGE(file.told("p") == " has no limit for `p`", text);
        CHECK(read_limit(file.path, "p").errors()[0].help ==
              "add it with `judge submit FILE.cpp --save-limits " + file.path + "`");
    }
}

TEST_CASE("a file that is no file of limits is told so, and left as it is") {
    for (const char* text : {"[]", "{", "limits", "\xff"}) {
        const LimitsFile file(text);
        CHECK_MESSAGE(file.told("p") == " is no file of limits", text);
        CHECK_FALSE(save_limit(file.path, "p", 1s));
        CHECK(file.text() == text);
    }
}

TEST_CASE("a missing file has no limit, and a folder that is missing cannot keep one") {
    CHECK_FALSE(read_limit("/nowhere/limits.json", "p"));
    CHECK_FALSE(save_limit("/nowhere/limits.json", "p", 1s));
}
