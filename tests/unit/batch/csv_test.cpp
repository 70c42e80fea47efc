#include "batch/csv.h"

#include <doctest/doctest.h>

#include "base/text.h"

using namespace judge;

namespace {

/// "1:a|b;3:c|", or the mistake with its line.
std::string read(const std::string& text) {
    const auto records = parse_csv(SourceText("table.csv", text));
    if (!records)
        return std::to_string(records.errors()[0].where->line) + ": " + records.errors()[0].message;
    std::string all;
    for (const CsvRecord& record : *records)
        all += std::to_string(record.line) + ":" + joined(record.fields, "|") + ";";
    return all;
}

}  // namespace

TEST_CASE("records end with their lines, of either kind, and empty lines are none") {
    CHECK(read("a,b\r\nc,\n\n,d") == "1:a|b;2:c|;4:|d;");
    CHECK(read("") == "");
    CHECK(read("\n\n") == "");
    CHECK(read("a,b\n,,\n \n\"\",\n,c\n,,") == "1:a|b;5:|c;");
}

TEST_CASE("a field in quotes holds commas, quotes and line breaks") {
    CHECK(read("\"a,b\",\"c\"\"d\"\n\"x\ny\",z\nq\n") == "1:a,b|c\"d;2:x\ny|z;4:q;");
    CHECK(read(" a b , \"c\" \n") == "1:a b|c;");
}

TEST_CASE("the first line tells what separates fields") {
    CHECK(read("a;b\nc,d;e\n") == "1:a|b;2:c,d|e;");
    CHECK(read("a\tb\nc;d,\t\te\n") == "1:a|b;2:c;d,||e;");
    CHECK(read("\"a\"\t\"b\"\n\"c\td\" \te\n") == "1:a|b;2:c\td|e;");
    CHECK(read("a\t,\tb\nc\t,d;e\n") == "1:a|b;2:c|d;e;");
    CHECK(read("\n\ta\tb\n\tc\t\n") == "2:|a|b;3:|c|;");
    CHECK(read("\xEF\xBB\xBF\r\na;b\r\nc;\"d;\r\ne\"\r\n") == "2:a|b;3:c|d;\r\ne;");
    CHECK(read("a\nb;c\n") == "1:a;2:b;c;");
}

TEST_CASE("a quote that is never closed is told where it begins") {
    CHECK(read("a\n\"b\nc\n") == "2: this quote is never closed");
    CHECK(read("\"a\"b\n") == "1: there is text behind a field in quotes");
}
