#include "report/manual_page.h"

#include <doctest/doctest.h>

using namespace judge;

namespace {

/// A page without its head.
std::string body(const ManualPage& page) {
    const std::string& source = page.source();
    return source.substr(source.find("\\- what for\n") + 12);
}

ManualPage page() {
    return {"thing", 7, std::chrono::year(2026) / 11 / 30, "what for"};
}

std::string from_markdown(std::string_view markdown) {
    const std::string source = manual_page(page(), markdown);
    return source.substr(source.find(".SH DESCRIPTION\n") + 16);
}

}  // namespace

TEST_CASE("a page begins with its name, section and date") {
    CHECK(page().source() == ".TH THING 7 2026-11-30 \"judge " JUDGE_VERSION
                             "\"\n"
                             ".SH NAME\nthing \\- what for\n");
}

TEST_CASE("no text is obeyed, or drawn as other signs") {
    CHECK(roff("a\\fB 'x' `y` --z ^~ \"q\"") ==
          "a\\efB \\(aqx\\(aq \\(gay\\(ga \\-\\-z \\(ha\\(ti \\(dqq\\(dq");
    CHECK(roff("\u2713 \U0001F600") == "\\[u2713] \\[u1F600]");
    ManualPage text = page();
    text.paragraph(roff(".TH is a request"));
    text.verbatim("'so\n.is this\n\nlast  \n");
    CHECK(body(text) == ".PP\n\\&.TH is a request\n.PP\n.EX\n\\(aqso\n\\&.is this\n\nlast\n.EE\n");
}

TEST_CASE("what stands within back-quotes is bold, and one alone is itself") {
    CHECK(roff_words("see `judge list`, or ` alone") == "see \\fBjudge list\\fR, or \\(ga alone");
}

TEST_CASE("no paragraph is begun twice, and lines of the source are short") {
    ManualPage text = page();
    text.section("Files");
    text.paragraph("first");
    text.paragraph(
        "a line of text that is longer than eighty columns has to be broken somewhere before .them "
        "all");
    text.term("word", "what it means");
    CHECK(body(text) ==
          ".SH FILES\nfirst\n.PP\n"
          "a line of text that is longer than eighty columns has to be broken somewhere\n"
          "before .them all\n.TP\nword\nwhat it means\n");
}

TEST_CASE("Markdown becomes titles, paragraphs, lists and code") {
    CHECK(from_markdown("# Title\n\nThe *first*\n`code`, see [there](there.md) &amp; more.\n\n"
                        "## Part two\n\n- one\n- two\n\n### Deeper\n\n```\n  x = '1'\n```\n") ==
          "The \\fIfirst\\fR \\fBcode\\fR, see there & more.\n"
          ".SH PART TWO\n.IP \\(bu 2\none\n.IP \\(bu 2\ntwo\n"
          ".SS Deeper\n.EX\n  x = \\(aq1\\(aq\n.EE\n");
}

TEST_CASE("a table explains the words of its first column") {
    CHECK(from_markdown("| key | meaning |\n|---|---|\n| `n` | a *size* |\n") ==
          ".TP\n\\fBn\\fR\na \\fIsize\\fR\n");
    CHECK(from_markdown("| key | in C++ | a value |\n|---|---|---|\n| `n` | int | 3 |\n") ==
          ".TP\n\\fBn\\fR\nin C++: int; a value: 3\n");
}
