#include "model/call_lines.h"

#include <doctest/doctest.h>

using namespace judge;

TEST_CASE("marks are told from texts that look like them") {
    const CallLine line = read_call_line(R"(@["put",@1,"@2\",@3",["@4"],@50])");
    CHECK(line.restarts);
    CHECK(line.call == R"(["put",@1,"@2\",@3",["@4"],@50])");
    REQUIRE(line.results.size() == 2);
    const ResultMark first = result_mark(line.call, line.results[0]);
    CHECK(first.number == 1);
    CHECK(line.call.substr(first.end, 1) == ",");
    CHECK(result_mark(line.call, line.results[1]).number == 50);
    CHECK(!read_call_line(R"(["Codec"])").restarts);
}

TEST_CASE("a call is told apart into its name and its arguments") {
    CHECK(name_of(R"(["put",1])") == "put");
    CHECK(arguments_of(R"(["put"])").empty());
    CHECK(arguments_of(R"(["put",[1,[2]],"a,]b",{"x":1,"y":[2]},@3])") ==
          std::vector<std::string_view>{"[1,[2]]", R"("a,]b")", R"({"x":1,"y":[2]})", "@3"});
}
