#include "judging/solution_file.h"

#include <doctest/doctest.h>

#include <filesystem>

#include "os/files.h"

using namespace judge;

namespace {

/// The problem that a file of this name and content is for.
std::string found(const std::string& name, const std::string& content) {
    return problem_of({"/folder", name, content});
}

}  // namespace

TEST_CASE("a file's name says its problem, with underscores as well as hyphens") {
    CHECK(found("top-k-events.cpp", "int x;\n") == "top-k-events");
    CHECK(found("top_k_events.cc", "") == "top-k-events");
    CHECK(found("top-k-events", "") == "top-k-events");
    CHECK(found("top-k-events.v2.cpp", "") == "top-k-events.v2");
    CHECK(found("a b.cpp", "// judged: other\n//judge other\n") == "a b");
}

TEST_CASE("a line of the file's beats its name, wherever it stands") {
    CHECK(found("mine.cpp", "// judge: top-k-events\n") == "top-k-events");
    CHECK(found("mine.cpp", "//judge:top-k-events") == "top-k-events");
    CHECK(found("mine.cpp", "#include <vector>\r\n  //  judge:  two-sum \t\r\nint x;\r\n") ==
          "two-sum");
    CHECK(found("mine.cpp", "// judge: one\n// judge: two\n") == "one");
}

TEST_CASE("a line that names nothing does not count") {
    CHECK(found("mine.cpp", "// judge:\n") == "mine");
    CHECK(found("mine.cpp", "// judge:  \n// judge: two\n") == "two");
    CHECK(found("mine.cpp", "int x;  // judge: not at the line's start\n") == "mine");
}

TEST_CASE("a file that cannot be read is an error that names it") {
    const auto read = read_submission("/nowhere/mine.cpp", "gnu++20");
    REQUIRE_FALSE(read);
    CHECK(read.errors()[0].message.find("/nowhere/mine.cpp") != std::string::npos);
}

TEST_CASE("a byte order mark before the line that names the problem is no part of it") {
    CHECK(found("mine.cpp", "\xef\xbb\xbf// judge: two-sum\n") == "two-sum");
}

TEST_CASE("quoted includes belong to the folder of a link, not to that of its target") {
    const TemporaryFolder folder = *TemporaryFolder::make();
    REQUIRE(make_folders(folder.path() + "/real"));
    REQUIRE(make_folders(folder.path() + "/linked"));
    REQUIRE(write_file(folder.path() + "/real/mine.cpp", "int x;\n"));
    const std::string link = folder.path() + "/linked/mine.cpp";
    std::filesystem::create_symlink(folder.path() + "/real/mine.cpp", link);
    const auto read = read_submission(link, "gnu++20");
    REQUIRE(read);
    CHECK(read->folder == absolute_path(folder.path() + "/linked"));
    CHECK(read->shown_as == link);
    CHECK(read->text == "int x;\n");
}
