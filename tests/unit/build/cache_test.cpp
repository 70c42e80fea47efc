#include "build/cache.h"

#include <doctest/doctest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>
#include <map>

#include "os/folder.h"

namespace judge {
namespace {

struct CacheFixture {
    TemporaryFolder folder = *TemporaryFolder::make();
    BuildCache cache{folder.path() + "/cache"};
    std::map<std::string, std::string> paths;  ///< Of what was added, by key.

    /// An entry of `size` bytes that was last used `hours_ago`.
    void add(const std::string& key, std::size_t size, int hours_ago) {
        auto entry = begin_entry(cache);
        REQUIRE(entry);
        REQUIRE(write_file(entry->path() + "/file", std::string(size, 'x')));
        const auto path = add_entry(cache, CacheArea::programs, key, std::move(*entry));
        REQUIRE(path);
        paths[key] = *path;
        age(*path, hours_ago);
    }

    static void age(const std::string& path, int hours) {
        std::filesystem::last_write_time(
            path, std::filesystem::file_time_type::clock::now() - std::chrono::hours(hours));
    }

    std::vector<std::string> keys() const {
        std::vector<std::string> there;
        for (const auto& [key, path] : paths)
            if (exists(path))
                there.push_back(key);
        return there;
    }
    std::vector<std::string> unfinished() const { return list_folder(cache.folder + "/new"); }
};

/// Why a cache in that folder is refused; "" when it is not.
std::string objection(const std::string& folder) {
    const auto checked = check_cache_folder(folder);
    return checked ? "" : checked.errors()[0].message;
}

}  // namespace

TEST_CASE_FIXTURE(CacheFixture, "an entry is found once it was added, and not before") {
    auto entry = begin_entry(cache);
    REQUIRE(entry);
    CHECK(!find_entry(cache, CacheArea::programs, "a"));
    const auto path = add_entry(cache, CacheArea::programs, "a", std::move(*entry));
    REQUIRE(path);
    CHECK(find_entry(cache, CacheArea::programs, "a") == *path);
    CHECK(!find_entry(cache, CacheArea::tests, "a"));
    CHECK(unfinished().empty());
}

TEST_CASE_FIXTURE(CacheFixture, "what another judge made is not found") {
    add("a", 10, 0);
    BuildCache other = cache;
    other.judge = "another";
    CHECK(find_entry(cache, CacheArea::programs, "a"));
    CHECK(!find_entry(other, CacheArea::programs, "a"));
}

TEST_CASE_FIXTURE(CacheFixture, "the first of two equal entries stays") {
    add("a", 10, 0);
    add("a", 20, 0);
    CHECK(read_file(paths["a"] + "/file")->size() == 10);
    CHECK(unfinished().empty());
}

TEST_CASE_FIXTURE(CacheFixture, "the entries unused for longest go at the cap, down to 80 %") {
    cache.cap = {1000};
    add("oldest", 300, 9);
    add("found", 300, 8);
    add("young", 200, 2);
    find_entry(cache, CacheArea::programs, "found");
    trim(cache);
    CHECK(keys() == std::vector<std::string>{"found", "oldest", "young"});
    add("new", 300, 1);
    trim(cache);
    CHECK(keys() == std::vector<std::string>{"found", "new", "young"});
    CHECK(unfinished().empty());
}

TEST_CASE_FIXTURE(CacheFixture, "areas are counted, and cleaned") {
    add("a", 10, 0);
    add("b", 20, 0);
    const std::vector<CacheUse> before = cache_use(cache);
    REQUIRE(before.size() == 1);
    CHECK(before[0].area == "programs");
    CHECK(before[0].entries == 2);
    CHECK(before[0].size == Bytes{30});
    clean(cache);
    CHECK(keys().empty());
    CHECK(unfinished().empty());
}

TEST_CASE_FIXTURE(CacheFixture, "what is not the judge's stays, wherever it lies in the cache") {
    add("a", 10, 9);
    const std::string named_as_entry(32, 'a');
    const std::string outside = folder.path() + "/outside";
    REQUIRE(make_folders(outside + "/" + named_as_entry));
    REQUIRE(write_file(outside + "/" + named_as_entry + "/file", "x"));
    REQUIRE(make_folders(cache.folder + "/src"));
    REQUIRE(make_folders(cache.folder + "/programs/src"));
    REQUIRE(make_folders(cache.folder + "/new/src"));
    const std::vector<std::string> files = {
        cache.folder + "/file",          cache.folder + "/src/file",
        cache.folder + "/programs/file", cache.folder + "/programs/src/file",
        cache.folder + "/new/file",      cache.folder + "/new/src/file",
        cache.folder + "/tests",         cache.folder + "/programs/" + std::string(32, 'b')};
    for (const std::string& file : files)
        REQUIRE(write_file(file, "x"));
    const std::vector<std::string> links = {cache.folder + "/growth", cache.folder + "/src/link",
                                            cache.folder + "/new/link",
                                            cache.folder + "/programs/" + std::string(32, 'c')};
    for (const std::string& link : links)
        REQUIRE(symlink(outside.c_str(), link.c_str()) == 0);
    REQUIRE(symlink(outside.c_str(), (paths["a"] + "/link").c_str()) == 0);

    cache.cap = {1};
    trim(cache);
    clean(cache);
    remove_leftovers(cache.folder + "/new");
    CHECK(keys().empty());
    for (const std::string& file : files)
        CHECK_MESSAGE(exists(file), file);
    for (const std::string& link : links)
        CHECK_MESSAGE(std::filesystem::is_symlink(link), link);
    CHECK(exists(outside + "/" + named_as_entry + "/file"));
}

TEST_CASE_FIXTURE(CacheFixture, "nothing is found or kept in an area that is a link") {
    add("a", 10, 0);
    const std::string moved = folder.path() + "/moved";
    std::filesystem::rename(cache.folder + "/programs", moved);
    std::filesystem::create_directory_symlink(moved, cache.folder + "/programs");
    CHECK(!find_entry(cache, CacheArea::programs, "a"));
    auto entry = begin_entry(cache);
    REQUIRE(entry);
    CHECK(!add_entry(cache, CacheArea::programs, "b", std::move(*entry)));
    drop_entry(cache, CacheArea::programs, "a");
    CHECK(list_folder(moved).size() == 1);
}

TEST_CASE_FIXTURE(CacheFixture,
                  "a folder that holds other things, or that others can change, is no cache") {
    CHECK(objection(cache.folder) == "");  // Not there yet.
    add("a", 10, 0);
    CHECK(objection(cache.folder) == "");
    struct stat status {};
    REQUIRE(stat(cache.folder.c_str(), &status) == 0);
    CHECK((status.st_mode & 022) == 0);

    const std::string link = folder.path() + "/link";
    REQUIRE(symlink("cache", link.c_str()) == 0);
    CHECK(objection(link) == "it is a link");
    REQUIRE(chmod(cache.folder.c_str(), 0770) == 0);
    CHECK(objection(cache.folder) == "others can write to it");

    const std::string project = folder.path() + "/project";
    REQUIRE(make_folders(project));
    CHECK(objection(project) == "");
    REQUIRE(write_file(project + "/main.cpp", ""));
    CHECK(objection(project) == "it holds other things, which are left alone");
}

TEST_CASE_FIXTURE(CacheFixture, "facts are read as they were written, or not at all") {
    const std::string entry = folder.path();
    CHECK(!read_facts(entry));
    REQUIRE(write_facts(entry, "{\"a\":\n1}"));
    CHECK(read_facts(entry) == "{\"a\":\n1}");
    std::string content = *read_file(entry + "/facts");
    content[content.find('1')] = '2';
    REQUIRE(write_file(entry + "/facts", content));
    CHECK(!read_facts(entry));
}

}  // namespace judge
