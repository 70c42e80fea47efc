#include "history/history.h"

#include <doctest/doctest.h>
#include <sqlite3.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <functional>
#include <thread>

using namespace judge;
using namespace std::chrono_literals;
namespace fs = std::filesystem;

namespace {

/// A new, empty folder for the time of one test.
class Folder {
  public:
    Folder() {
        std::string pattern = (fs::temp_directory_path() / "judge-history-XXXXXX").string();
        REQUIRE(mkdtemp(pattern.data()) != nullptr);
        path_ = pattern;
    }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    ~Folder() {
        std::error_code ignored;
        fs::permissions(path_, fs::perms::owner_all, ignored);
        fs::remove_all(path_, ignored);
    }

    const std::string& path() const { return path_; }
    std::string database() const { return path_ + "/history.db"; }

  private:
    std::string path_;
};

Attempt attempt_at(const std::string& problem, int passed) {
    return {.when = std::chrono::sys_seconds(1'700'000'000s + std::chrono::seconds(passed)),
            .problem = problem,
            .solution_digest = "0123456789abcdef",
            .verdict = Verdict::wrong_answer,
            .passed = passed,
            .total = 42,
            .slowest_cpu = 12'345'678ns,
            .peak_memory = mebibytes(4),
            .time_limit = 200ms};
}

Repair first_repair_of(const std::string& problem) {
    Repair repair;
    repair.problem = problem;
    repair.origin = "solutions/wrong.cpp";
    repair.original = "int x;";
    return repair;
}

/// Runs SQL as another program would.
void run_sql(const std::string& path, const std::string& sql) {
    sqlite3* connection = nullptr;
    REQUIRE(sqlite3_open(path.c_str(), &connection) == SQLITE_OK);
    CHECK(sqlite3_exec(connection, sql.c_str(), nullptr, nullptr, nullptr) == SQLITE_OK);
    sqlite3_close(connection);
}

void write_text(const std::string& path, const std::string& text) {
    std::ofstream(path, std::ios::binary) << text;
}

std::string read_text(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

/// Whether `work` comes back true in a process of its own.
bool in_child(const std::function<bool()>& work) {
    const pid_t child = fork();
    REQUIRE(child >= 0);
    if (child == 0)
        _exit(work() ? 0 : 1);
    int status = 0;
    waitpid(child, &status, 0);
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

template <class T>
Error only_error(const Result<T>& result) {
    REQUIRE(!result);
    REQUIRE(result.errors().size() == 1);
    return result.errors().front();
}

}  // namespace

TEST_CASE("an attempt is read back as it was recorded") {
    const Folder folder;
    const Attempt attempt = attempt_at("two-sum", 41);
    REQUIRE(record_attempt(folder.path(), attempt));
    const Result<std::vector<Attempt>> found = attempts(folder.path(), "two-sum");
    REQUIRE(found);
    CHECK(*found == std::vector{attempt});
}

TEST_CASE("the last attempt is the latest one at any problem") {
    const Folder folder;
    REQUIRE(last_attempt(folder.path()));
    CHECK_FALSE(*last_attempt(folder.path()));
    for (const auto& [problem, passed] : {std::pair("a", 5), {"b", 7}, {"c", 6}})
        REQUIRE(record_attempt(folder.path(), attempt_at(problem, passed)));
    REQUIRE(last_attempt(folder.path()));
    CHECK(*last_attempt(folder.path()) == attempt_at("b", 7));
}

TEST_CASE("what was opened of a problem is read back, oldest first") {
    const Folder folder;
    const auto opening = [](int hint) {
        return Opening{std::chrono::sys_seconds(1'700'000'000s), "two-sum", Opening::Kind::hint,
                       hint};
    };
    Opening given_up = opening(1);
    given_up.kind = Opening::Kind::solution;
    Opening other = opening(3);
    other.problem = "another";
    REQUIRE(openings(folder.path(), "two-sum"));
    CHECK(openings(folder.path(), "two-sum")->empty());
    for (const Opening& each : {opening(1), other, opening(2), given_up})
        REQUIRE(record_opening(folder.path(), each));
    REQUIRE(openings(folder.path(), "two-sum"));
    CHECK(*openings(folder.path(), "two-sum") == std::vector{opening(1), opening(2), given_up});
}

TEST_CASE("a history without openings, of an older judge, gets them") {
    const Folder folder;
    REQUIRE(record_attempt(folder.path(), attempt_at("two-sum", 1)));
    run_sql(folder.database(), "DROP TABLE opening; DROP TABLE repair; PRAGMA user_version = 1");
    REQUIRE(record_opening(folder.path(), {{}, "two-sum", Opening::Kind::hint, 1}));
    CHECK(openings(folder.path(), "two-sum")->size() == 1);
    CHECK(attempts(folder.path(), "two-sum")->size() == 1);
}

TEST_CASE("what a repair came to takes the place of what was recorded of it") {
    const Folder folder;
    CHECK(repairs(folder.path(), "two-sum")->empty());
    CHECK(!*last_repair(folder.path()));
    Repair first = first_repair_of("two-sum"), other = first_repair_of("three-sum");
    Repair second = first;
    second.number = 2;
    second.when = first.when + 2s;
    for (const Repair& each : {second, other, first})
        REQUIRE(record_repair(folder.path(), each));
    CHECK(*repairs(folder.path(), "two-sum") == std::vector{first, second});
    CHECK(*last_repair(folder.path()) == second);

    first.when += 3s;
    first.broken = true;
    first.changed = 4;
    REQUIRE(record_repair(folder.path(), first));
    CHECK(*repairs(folder.path(), "two-sum") == std::vector{first, second});
    CHECK(*last_repair(folder.path()) == first);
    CHECK(solved_problems(folder.path())->empty());
}

TEST_CASE("a history without repairs, of an older judge, gets them") {
    const Folder folder;
    REQUIRE(record_opening(folder.path(), {{}, "two-sum", Opening::Kind::hint, 1}));
    run_sql(folder.database(), "DROP TABLE repair; PRAGMA user_version = 2");
    CHECK(repairs(folder.path(), "two-sum")->empty());
    REQUIRE(record_repair(folder.path(), first_repair_of("two-sum")));
    CHECK(repairs(folder.path(), "two-sum")->size() == 1);
    CHECK(openings(folder.path(), "two-sum")->size() == 1);
}

TEST_CASE("what was not measured is read back as not measured") {
    const Folder folder;
    Attempt attempt;
    attempt.problem = "two-sum";
    attempt.verdict = Verdict::compile_error;
    REQUIRE(record_attempt(folder.path(), attempt));
    const Result<std::vector<Attempt>> found = attempts(folder.path(), "two-sum");
    REQUIRE(found);
    CHECK(*found == std::vector{attempt});
}

TEST_CASE("attempts are those at the problem asked for, oldest first") {
    const Folder folder;
    for (const int passed : {3, 1, 2}) {
        REQUIRE(record_attempt(folder.path(), attempt_at("two-sum", passed)));
        REQUIRE(record_attempt(folder.path(), attempt_at("it's \"another\"; --", passed)));
    }
    const Result<std::vector<Attempt>> found = attempts(folder.path(), "two-sum");
    REQUIRE(found);
    CHECK(*found == std::vector{attempt_at("two-sum", 1), attempt_at("two-sum", 2),
                                attempt_at("two-sum", 3)});
}

TEST_CASE("reading makes neither a folder nor a file") {
    const Folder folder;
    const std::string missing = folder.path() + "/data";
    const Result<std::vector<Attempt>> found = attempts(missing, "two-sum");
    REQUIRE(found);
    CHECK(found->empty());
    CHECK(!fs::exists(missing));
}

TEST_CASE("recording makes the folders that are missing, whatever their names") {
    const Folder folder;
    const std::string deep = folder.path() + "/my data/'quoted' \u00fc?mode=ro/judge";
    REQUIRE(record_attempt(deep, attempt_at("two-sum", 1)));
    CHECK(fs::exists(deep + "/history.db"));
    const Result<std::vector<Attempt>> found = attempts(deep, "two-sum");
    REQUIRE(found);
    CHECK(found->size() == 1);
}

TEST_CASE("an empty file is a history without attempts") {
    const Folder folder;
    write_text(folder.database(), "");
    const Result<std::vector<Attempt>> found = attempts(folder.path(), "two-sum");
    REQUIRE(found);
    CHECK(found->empty());
    CHECK(record_attempt(folder.path(), attempt_at("two-sum", 1)));
}

TEST_CASE("processes with several threads that begin a history at once all record") {
    constexpr int processes = 4, threads = 4, each = 5;
    const Folder folder;
    std::array<pid_t, processes> children{};
    for (pid_t& child : children) {
        child = fork();
        REQUIRE(child >= 0);
        if (child == 0) {
            std::array<bool, threads> recorded{};
            std::vector<std::thread> writers;
            for (bool& all : recorded) {
                writers.emplace_back([&] {
                    all = true;
                    for (int i = 0; i < each; ++i)
                        all = all && record_attempt(folder.path(), attempt_at("two-sum", i));
                });
            }
            for (std::thread& writer : writers)
                writer.join();
            _exit(recorded == std::array{true, true, true, true} ? 0 : 1);
        }
    }
    for (const pid_t child : children) {
        int status = 0;
        waitpid(child, &status, 0);
        CHECK(status == 0);
    }
    const Result<std::vector<Attempt>> found = attempts(folder.path(), "two-sum");
    REQUIRE(found);
    CHECK(found->size() == processes * threads * each);
}

TEST_CASE("an attempt outlives the process that is killed right after it") {
    const Folder folder;
    in_child([&] {
        const bool recorded = bool(record_attempt(folder.path(), attempt_at("two-sum", 1)));
        return recorded && raise(SIGKILL) == 0;
    });
    const Result<std::vector<Attempt>> found = attempts(folder.path(), "two-sum");
    REQUIRE(found);
    CHECK(found->size() == 1);
}

TEST_CASE("a writer waits for another program that holds the history for a moment") {
    const Folder folder;
    REQUIRE(record_attempt(folder.path(), attempt_at("two-sum", 1)));
    sqlite3* other = nullptr;
    REQUIRE(sqlite3_open(folder.database().c_str(), &other) == SQLITE_OK);
    REQUIRE(sqlite3_exec(other, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr) == SQLITE_OK);
    bool recorded = false;
    std::thread writer(
        [&] { recorded = bool(record_attempt(folder.path(), attempt_at("two-sum", 2))); });
    sqlite3_sleep(30);
    CHECK(sqlite3_exec(other, "COMMIT", nullptr, nullptr, nullptr) == SQLITE_OK);
    writer.join();
    sqlite3_close(other);
    CHECK(recorded);
}

TEST_CASE("a history of a newer judge is refused and left as it is") {
    const Folder folder;
    run_sql(folder.database(), "CREATE TABLE future (x); PRAGMA user_version = 7");
    const std::string before = read_text(folder.database());
    const std::string message =
        "the history `" + folder.database() + "` has version 7, and this judge knows none above 3";
    const std::string help = "update judge, or set XDG_DATA_HOME to another folder";

    const Error writing = only_error(record_attempt(folder.path(), attempt_at("two-sum", 1)));
    CHECK(writing.message == message);
    CHECK(writing.help == help);
    CHECK(writing.kind == Error::Kind::internal);
    CHECK(only_error(attempts(folder.path(), "two-sum")).message == message);
    CHECK(read_text(folder.database()) == before);
}

TEST_CASE("a file that is no history is an Error and is left as it is") {
    const Folder folder;
    const std::string content = std::string(5000, 'x');
    write_text(folder.database(), content);
    const Error error = only_error(record_attempt(folder.path(), attempt_at("two-sum", 1)));
    CHECK(error.message == "cannot use `" + folder.database() + "`: file is not a database");
    CHECK(error.help == "move `" + folder.database() + "` away: a new one is begun then");
    CHECK(error.kind == Error::Kind::internal);
    CHECK(!attempts(folder.path(), "two-sum"));
    CHECK(read_text(folder.database()) == content);
}

TEST_CASE("a damaged or cut history is an Error, never a crash") {
    const Folder folder;
    for (int i = 0; i < 200; ++i)
        REQUIRE(record_attempt(folder.path(), attempt_at("two-sum", i)));
    const std::string whole = read_text(folder.database());
    REQUIRE(whole.size() > 8192);

    write_text(folder.database(), whole.substr(0, 100) + std::string(whole.size() - 100, '\xff'));
    CHECK(only_error(attempts(folder.path(), "two-sum")).help ==
          "move `" + folder.database() + "` away: a new one is begun then");
    CHECK(!record_attempt(folder.path(), attempt_at("two-sum", 1)));

    write_text(folder.database(), whole.substr(0, 5000));
    CHECK(!attempts(folder.path(), "two-sum"));
    CHECK(!record_attempt(folder.path(), attempt_at("two-sum", 1)));
}

TEST_CASE("a verdict that does not exist is an Error") {
    const Folder folder;
    REQUIRE(record_attempt(folder.path(), attempt_at("two-sum", 1)));
    run_sql(folder.database(), "UPDATE attempt SET verdict = 'brilliant'");
    CHECK(only_error(attempts(folder.path(), "two-sum")).message ==
          "cannot use `" + folder.database() + "`: `brilliant` is no verdict");
}

TEST_CASE("a folder that cannot be made is an Error that says what to do") {
    const Folder folder;
    write_text(folder.path() + "/file", "");
    const Error error =
        only_error(record_attempt(folder.path() + "/file/judge", attempt_at("two-sum", 1)));
    CHECK(error.kind == Error::Kind::internal);
    CHECK(error.help == "make it writable, or set XDG_DATA_HOME to a folder that is");
}

TEST_CASE("a history that is a folder is an Error") {
    const Folder folder;
    fs::create_directory(folder.database());
    CHECK(only_error(record_attempt(folder.path(), attempt_at("two-sum", 1))).message ==
          "cannot use `" + folder.database() + "`: unable to open database file");
}

TEST_CASE("a read-only folder is an Error that says what to do") {
    const Folder folder;
    REQUIRE(chmod(folder.path().c_str(), 0555) == 0);
    // Nothing is read-only to root: the child becomes nobody.
    const bool refused = in_child([&] {
        if (geteuid() == 0 && setuid(65534) != 0)
            return true;
        const Result<Done> recorded = record_attempt(folder.path(), attempt_at("two-sum", 1));
        return !recorded && recorded.errors().front().help ==
                                "make it writable, or set XDG_DATA_HOME to a folder that is";
    });
    CHECK(refused);
}

TEST_CASE("a disk that takes no more is an Error, and the attempts before it stay") {
    const Folder folder;
    REQUIRE(record_attempt(folder.path(), attempt_at("two-sum", 1)));
    const bool refused = in_child([&] {
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit nothing{0, 0};
        setrlimit(RLIMIT_FSIZE, &nothing);
        const Result<Done> recorded = record_attempt(folder.path(), attempt_at("two-sum", 2));
        return !recorded && recorded.errors().front().kind == Error::Kind::internal &&
               recorded.errors().front().help ==
                   "free some space on its disk, or set XDG_DATA_HOME to a folder elsewhere";
    });
    CHECK(refused);
    const Result<std::vector<Attempt>> found = attempts(folder.path(), "two-sum");
    REQUIRE(found);
    CHECK(*found == std::vector{attempt_at("two-sum", 1)});
}

TEST_CASE("what was accepted once is solved, whatever came after") {
    const Folder folder;
    CHECK(solved_problems(folder.path())->empty());
    Attempt accepted = attempt_at("top-k", 42);
    accepted.verdict = Verdict::accepted;
    for (const Attempt& attempt : {attempt_at("top-k", 1), accepted, accepted,
                                   attempt_at("top-k", 2), attempt_at("diff", 3)})
        REQUIRE(record_attempt(folder.path(), attempt));
    CHECK(*solved_problems(folder.path()) == std::vector<std::string>{"top-k"});
}
