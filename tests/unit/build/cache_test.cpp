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

    /// An entry of `size` bytes and its facts that was last used `hours_ago`.
    void add(const std::string& key, std::size_t size, int hours_ago) {
        auto entry = begin_entry(cache);
        REQUIRE(entry);
        REQUIRE(write_file(entry->path() + "/file", std::string(size, 'x')));
        const auto path =
            add_entry(cache, CacheArea::programs, key, "of " + key, std::move(*entry));
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
    const auto path = add_entry(cache, CacheArea::programs, "a", "{\"a\":\n1}", std::move(*entry));
    REQUIRE(path);
    const auto found = find_entry(cache, CacheArea::programs, "a");
    REQUIRE(found);
    CHECK(found->folder == *path);
    CHECK(found->facts == "{\"a\":\n1}");
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
    cache.cap = {100'000};
    add("oldest", 30'000, 9);
    add("found", 30'000, 8);
    add("young", 19'000, 2);
    find_entry(cache, CacheArea::programs, "found");
    trim(cache);
    CHECK(keys() == std::vector<std::string>{"found", "oldest", "young"});
    add("new", 30'000, 1);
    trim(cache);
    CHECK(keys() == std::vector<std::string>{"found", "new", "young"});
    CHECK(unfinished().empty());
}

TEST_CASE_FIXTURE(CacheFixture, "only the latest programs stay") {
    cache.most_programs = 2;
    add("oldest", 10, 9);
    add("young", 10, 2);
    add("older", 10, 8);
    add("new", 10, 1);
    trim(cache);
    CHECK(keys() == std::vector<std::string>{"new", "young"});
}

TEST_CASE_FIXTURE(CacheFixture, "areas are counted, and cleaned") {
    add("a", 10, 0);
    add("b", 20, 0);
    const std::vector<CacheUse> before = cache_use(cache);
    REQUIRE(before.size() == 1);
    CHECK(before[0].area == "programs");
    CHECK(before[0].entries == 2);
    CHECK(before[0].size > Bytes{30});
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
    CHECK(!add_entry(cache, CacheArea::programs, "b", "", std::move(*entry)));
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
    CHECK(objection(project) == "it holds other things, such as `main.cpp`, which are left alone");
}

TEST_CASE_FIXTURE(CacheFixture, "a cache that lost its tag is taken, unless it holds more") {
    add("a", 10, 0);
    add("b", 10, 0);
    drop_entry(cache, CacheArea::programs, "b");
    const auto lock = lock_entry(cache, "a");
    REQUIRE(list_folder(cache.folder) ==
            std::vector<std::string>{"CACHEDIR.TAG", "locks", "new", "programs"});
    remove_all(cache.folder + "/CACHEDIR.TAG");
    CHECK(objection(cache.folder) == "");
    CHECK(find_entry(cache, CacheArea::programs, "a"));
    add("c", 10, 0);
    CHECK(exists(cache.folder + "/CACHEDIR.TAG"));

    remove_all(cache.folder + "/CACHEDIR.TAG");
    for (const char* const name : {"src", "tests", "growth"}) {
        CAPTURE(name);
        const std::string other = cache.folder + "/" + name;
        if (name == std::string("growth"))
            REQUIRE(symlink("programs", other.c_str()) == 0);
        else
            REQUIRE(write_file(other, "x"));
        CHECK(objection(cache.folder) ==
              "it holds other things, such as `" + std::string(name) + "`, which are left alone");
        remove_all(other);
    }
    CHECK(objection(cache.folder) == "");
}

TEST_CASE_FIXTURE(CacheFixture, "a cache with an area that others can change is refused") {
    add("a", 10, 0);
    const auto lock = lock_entry(cache, "a");
    for (const char* const name : {"programs", "new", "locks"}) {
        const std::string area = cache.folder + "/" + name;
        for (const mode_t mode : {0777, 0775, 0757}) {
            REQUIRE(chmod(area.c_str(), mode) == 0);
            CHECK(objection(cache.folder) ==
                  "others can write to its folder `" + std::string(name) + "`");
        }
        REQUIRE(chmod(area.c_str(), 0755) == 0);
        CHECK(objection(cache.folder) == "");
    }
}

TEST_CASE_FIXTURE(CacheFixture, "an entry that others can change is dropped") {
    add("a", 10, 0);
    REQUIRE(chmod(paths["a"].c_str(), 0777) == 0);
    CHECK(!find_entry(cache, CacheArea::programs, "a"));
    CHECK(!exists(paths["a"]));
}

TEST_CASE_FIXTURE(CacheFixture, "an entry in the place of another is dropped") {
    add("a", 10, 0);
    add("b", 20, 0);
    remove_all(paths["b"]);
    std::filesystem::rename(paths["a"], paths["b"]);
    CHECK(!find_entry(cache, CacheArea::programs, "b"));
    CHECK(!exists(paths["b"]));
    add("b", 20, 0);
    CHECK(find_entry(cache, CacheArea::programs, "b")->facts == "of b");

    // Nor does an area take what was made for another one.
    std::filesystem::create_directory(cache.folder + "/tests");
    const std::string elsewhere =
        cache.folder + "/tests/" + std::filesystem::path(paths["b"]).filename().string();
    std::filesystem::rename(paths["b"], elsewhere);
    CHECK(!find_entry(cache, CacheArea::tests, "b"));
    CHECK(!exists(elsewhere));
}

TEST_CASE_FIXTURE(CacheFixture, "a damaged entry is dropped when it is found or added again") {
    for (const std::string damage : {"", "\n", "of a", "0\nof a"}) {
        CAPTURE(damage);
        add("a", 10, 0);
        REQUIRE(write_file(paths["a"] + "/facts", damage));
        CHECK(!find_entry(cache, CacheArea::programs, "a"));
        CHECK(!exists(paths["a"]));
        add("a", 10, 0);
        REQUIRE(write_file(paths["a"] + "/facts", damage));
        add("a", 20, 0);
        CHECK(read_file(paths["a"] + "/file")->size() == 20);
        drop_entry(cache, CacheArea::programs, "a");
    }
    CHECK(unfinished().empty());
}

TEST_CASE_FIXTURE(CacheFixture, "an entry of which nothing can be made is dropped") {
    add("a", 10, 0);
    const auto length = [](const CacheEntry& entry) -> std::optional<std::size_t> {
        return entry.facts.empty() ? std::nullopt : std::optional(entry.facts.size());
    };
    CHECK(read_entry(cache, CacheArea::programs, "a", length) == 4);
    REQUIRE(change_facts(paths["a"], ""));
    CHECK(!read_entry(cache, CacheArea::programs, "a", length));
    CHECK(!exists(paths["a"]));
    CHECK(!read_entry(cache, CacheArea::programs, "a", length));
}

}  // namespace judge
