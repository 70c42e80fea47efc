#include "build/cache.h"

#include <doctest/doctest.h>

#include <filesystem>

namespace judge {
namespace {

struct CacheFixture {
    TemporaryFolder folder = *TemporaryFolder::make();
    BuildCache cache{folder.path() + "/cache"};

    /// An entry of `size` bytes that was last used `hours_ago`.
    void add(const std::string& key, std::size_t size, int hours_ago) {
        auto entry = begin_entry(cache);
        REQUIRE(entry);
        REQUIRE(write_file(entry->path() + "/file", std::string(size, 'x')));
        const auto path = add_entry(cache, "programs", key, std::move(*entry));
        REQUIRE(path);
        age(*path, hours_ago);
    }

    static void age(const std::string& path, int hours) {
        std::filesystem::last_write_time(
            path, std::filesystem::file_time_type::clock::now() - std::chrono::hours(hours));
    }

    std::vector<std::string> keys() const { return list_folder(cache.folder + "/programs"); }
    std::vector<std::string> unfinished() const { return list_folder(cache.folder + "/new"); }
};

}  // namespace

TEST_CASE_FIXTURE(CacheFixture, "an entry is found once it was added, and not before") {
    auto entry = begin_entry(cache);
    REQUIRE(entry);
    CHECK(!find_entry(cache, "programs", "a"));
    REQUIRE(add_entry(cache, "programs", "a", std::move(*entry)));
    CHECK(find_entry(cache, "programs", "a") == cache.folder + "/programs/a");
    CHECK(unfinished().empty());
}

TEST_CASE_FIXTURE(CacheFixture, "the first of two equal entries stays") {
    add("a", 10, 0);
    add("a", 20, 0);
    CHECK(read_file(cache.folder + "/programs/a/file")->size() == 10);
    CHECK(unfinished().empty());
}

TEST_CASE_FIXTURE(CacheFixture, "the entries unused for longest go at the cap, down to 80 %") {
    cache.cap = {1000};
    add("oldest", 300, 9);
    add("found", 300, 8);
    add("young", 200, 2);
    find_entry(cache, "programs", "found");
    trim(cache);
    CHECK(keys() == std::vector<std::string>{"found", "oldest", "young"});
    add("new", 300, 1);
    trim(cache);
    CHECK(keys() == std::vector<std::string>{"found", "new", "young"});
    CHECK(unfinished().empty());
}

TEST_CASE_FIXTURE(CacheFixture, "what a dead process left is removed after a day") {
    REQUIRE(make_folders(cache.folder + "/new/dead"));
    REQUIRE(make_folders(cache.folder + "/new/alive"));
    age(cache.folder + "/new/dead", 25);
    trim(cache);
    CHECK(unfinished() == std::vector<std::string>{"alive"});
}

TEST_CASE_FIXTURE(CacheFixture, "areas are counted, and cleaned") {
    add("a", 10, 0);
    add("b", 20, 0);
    const std::vector<CacheArea> before = cache_areas(cache);
    REQUIRE(before.size() == 1);
    CHECK(before[0].name == "programs");
    CHECK(before[0].entries == 2);
    CHECK(before[0].size == Bytes{30});
    clean(cache);
    CHECK(keys().empty());
    CHECK(unfinished().empty());
}

}  // namespace judge
