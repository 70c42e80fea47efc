#include "app/limits_file.h"

#include <doctest/doctest.h>

#include "os/files.h"

using namespace judge;
using std::chrono::nanoseconds;
using std::chrono_literals::operator""ms;
using std::chrono_literals::operator""ns;
using std::chrono_literals::operator""s;
using std::chrono_literals::operator""us;

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
        const auto carried = read_limit(path, problem);
        if (carried)
            return std::to_string(carried->limit.count());
        const std::string& message = carried.errors()[0].message;
        REQUIRE(message.starts_with(path));
        return message.substr(path.size());
    }
};

CarriedLimit carried(nanoseconds limit) {
    return {limit, CarriedLimit::Program::reference, "many", 41'200us, "a machine, 2 processors"};
}

}  // namespace

TEST_CASE("limits are kept in milliseconds, beside those of other problems") {
    const LimitsFile file;
    REQUIRE(save_limit(file.path, "two-sum", carried(200ms)));
    REQUIRE(save_limit(file.path, "a-b", carried(1500ms)));
    REQUIRE(save_limit(file.path, "two-sum", carried(250ms)));
    CHECK(file.text() == R"({
  "a-b": {
    "cpu_ms": 41.2,
    "limit_ms": 1500.0,
    "machine": "a machine, 2 processors",
    "program": "reference",
    "test": "many"
  },
  "two-sum": {
    "cpu_ms": 41.2,
    "limit_ms": 250.0,
    "machine": "a machine, 2 processors",
    "program": "reference",
    "test": "many"
  }
}
)");
    CHECK(file.told("two-sum") == "250000000");
    CHECK(file.told("a-b") == "1500000000");
}

TEST_CASE("every limit reads back to the nanosecond") {
    const LimitsFile file;
    for (const nanoseconds limit :
         {1ns, 200'000'001ns, 215'123'457ns, 999'999'999ns, 3600s + 7ns}) {
        REQUIRE(save_limit(file.path, "p",
                           {limit, CarriedLimit::Program::validator, "many", limit, ""}));
        CHECK(read_limit(file.path, "p")->limit == limit);
        CHECK(read_limit(file.path, "p")->cpu == limit);
    }
}

TEST_CASE("a limit that is none is told as missing, with what to do") {
    const auto with_limit = [](const std::string& limit, const std::string& by = "reference") {
        return R"({"p": {"limit_ms": )" + limit + R"(, "program": ")" + by +
               R"(", "cpu_ms": 1, "test": "many", "machine": ""}})";
    };
    CHECK(LimitsFile(with_limit("1")).told("p") == "1000000");
    CHECK(LimitsFile(with_limit("1", "validator")).told("p") == "1000000");
    for (const std::string& text :
         {std::string("{}"), std::string(R"({"p": 1})"), std::string(R"({"p": {"limit_ms": 1}})"),
          with_limit("\"1\""), with_limit("0"), with_limit("-5"), with_limit("null"),
          with_limit("1e300"), with_limit("[200]"), with_limit("1", "Reference")}) {
        const LimitsFile file(text);
        CHECK_MESSAGE(file.told("p") == " has no limit for `p` that can be used", text);
        CHECK(read_limit(file.path, "p").errors()[0].help ==
              "add it with `judge submit FILE.cpp --save-limits " + file.path + "`");
    }
}

TEST_CASE("a file that is no file of limits is told so, and left as it is") {
    for (const char* text : {"[]", "{", "limits", "\xff"}) {
        const LimitsFile file(text);
        CHECK_MESSAGE(file.told("p") == " is no file of limits", text);
        CHECK_FALSE(save_limit(file.path, "p", carried(1s)));
        CHECK(file.text() == text);
    }
}

TEST_CASE("a missing file has no limit, and a folder that is missing cannot keep one") {
    CHECK_FALSE(read_limit("/nowhere/limits.json", "p"));
    CHECK_FALSE(save_limit("/nowhere/limits.json", "p", carried(1s)));
}
