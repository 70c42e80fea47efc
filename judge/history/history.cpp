#include "history/history.h"

#include <fmt/core.h>

#include <algorithm>
#include <array>

#include "history/database.h"
#include "os/files.h"

namespace judge {
namespace {

/// Step i brings a history from version i to version i + 1. Steps are only ever added: histories
/// of every age are about.
constexpr std::array migrations = {
    R"(
        CREATE TABLE attempt (
            id INTEGER PRIMARY KEY,
            unix_seconds INTEGER NOT NULL,
            problem TEXT NOT NULL,
            solution_digest TEXT NOT NULL,
            verdict TEXT NOT NULL,  -- As in reports: 'wrong-answer'.
            passed INTEGER NOT NULL,
            total INTEGER NOT NULL,
            slowest_cpu_ns INTEGER,
            peak_bytes INTEGER,
            time_limit_ns INTEGER
        ) STRICT;
        CREATE INDEX attempt_of_problem ON attempt (problem, unix_seconds);
    )",
    R"(
        CREATE TABLE opening (
            id INTEGER PRIMARY KEY,
            unix_seconds INTEGER NOT NULL,
            problem TEXT NOT NULL,
            kind TEXT NOT NULL,  -- 'hint' or 'solution'.
            number INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX opening_of_problem ON opening (problem, unix_seconds);
    )",
    R"(
        CREATE TABLE repair (
            problem TEXT NOT NULL,
            number INTEGER NOT NULL,
            unix_seconds INTEGER NOT NULL,
            origin TEXT NOT NULL,
            original TEXT NOT NULL,
            broken INTEGER NOT NULL,  -- 0 or 1.
            changed INTEGER,
            PRIMARY KEY (problem, number)
        ) STRICT;
    )",
};
constexpr int known_version = migrations.size();

std::string history_path(const std::string& folder) {
    return folder + "/history.db";
}

Result<Done> migrate(Database& database) {
    // Another judge may be at the same work: who holds the write lock looks at the version again.
    if (!database.use_write_ahead_log() || !database.run("BEGIN IMMEDIATE"))
        return database.error();
    const std::optional<int> found = database.version();
    if (!found)
        return database.error();
    for (int step = *found; step < known_version; ++step)
        if (!database.run(migrations[static_cast<std::size_t>(step)]) ||
            !database.run(fmt::format("PRAGMA user_version = {}", step + 1)))
            return database.error();
    if (!database.run("COMMIT"))
        return database.error();
    return Done{};
}

/// The history in `folder`, of the version that we know.
Result<Database> open_history(const std::string& folder, bool create) {
    Result<Database> database = Database::open(history_path(folder), create);
    if (!database)
        return database.errors();
    std::optional<int> found = database->version();
    if (found && *found < known_version) {
        if (Result<Done> migrated = migrate(*database); !migrated)
            return migrated.errors();
        found = database->version();
    }
    // With a write-ahead log, only FULL has every commit on the disk before it returns.
    if (!found || !database->run("PRAGMA synchronous = FULL"))
        return database->error();
    if (*found > known_version) {
        return internal_error(
            fmt::format("the history `{}` has version {}, and this judge knows none above {}",
                        database->path(), *found, known_version),
            "update judge, or set XDG_DATA_HOME to another folder");
    }
    return database;
}

/// The same to be added to, made when it is missing.
Result<Database> open_to_add(const std::string& folder) {
    if (Result<Done> made = make_folders(folder); !made) {
        return internal_error(made.errors().front().message,
                              "make it writable, or set XDG_DATA_HOME to a folder that is");
    }
    return open_history(folder, true);
}

std::optional<std::int64_t> nanoseconds(std::optional<std::chrono::nanoseconds> duration) {
    return duration ? std::optional<std::int64_t>(duration->count()) : std::nullopt;
}

std::optional<std::chrono::nanoseconds> duration(std::optional<std::int64_t> nanoseconds) {
    return nanoseconds ? std::optional(std::chrono::nanoseconds(*nanoseconds)) : std::nullopt;
}

std::optional<std::int64_t> count(std::optional<Bytes> bytes) {
    return bytes ? std::optional(static_cast<std::int64_t>(bytes->count)) : std::nullopt;
}

std::optional<Bytes> bytes(std::optional<std::int64_t> count) {
    return count ? std::optional(Bytes{static_cast<std::uint64_t>(*count)}) : std::nullopt;
}

/// Those that `clause` chooses, in its order; `bound` fills its `?`.
Result<std::vector<Attempt>> read_attempts(const std::string& folder, const std::string& clause,
                                           const std::string& bound) {
    std::vector<Attempt> found;
    if (!exists(history_path(folder)))
        return found;
    Result<Database> history = open_history(folder, false);
    if (!history)
        return history.errors();
    Statement query = history->prepare(
        "SELECT unix_seconds, problem, solution_digest, verdict, passed, total, slowest_cpu_ns,"
        " peak_bytes, time_limit_ns FROM attempt " +
        clause);
    query.bind(bound);
    while (query.next()) {
        const std::optional<Verdict> verdict = parse_verdict(query.text(3));
        if (!verdict)
            return history->damaged(fmt::format("`{}` is no verdict", query.text(3)));
        found.push_back({
            .when = std::chrono::sys_seconds(std::chrono::seconds(query.number(0))),
            .problem = query.text(1),
            .solution_digest = query.text(2),
            .verdict = *verdict,
            .passed = static_cast<int>(query.number(4)),
            .total = static_cast<int>(query.number(5)),
            .slowest_cpu = duration(query.number_or_null(6)),
            .peak_memory = bytes(query.number_or_null(7)),
            .time_limit = duration(query.number_or_null(8)),
        });
    }
    if (query.failed())
        return history->error();
    return found;
}

/// As read_attempts.
Result<std::vector<Repair>> read_repairs(const std::string& folder, const std::string& clause,
                                         const std::string& bound) {
    std::vector<Repair> found;
    if (!exists(history_path(folder)))
        return found;
    Result<Database> history = open_history(folder, false);
    if (!history)
        return history.errors();
    Statement query = history->prepare(
        "SELECT unix_seconds, problem, number, origin, original, broken, changed FROM repair " +
        clause);
    query.bind(bound);
    while (query.next()) {
        const auto changed = query.number_or_null(6);
        found.push_back({
            .when = std::chrono::sys_seconds(std::chrono::seconds(query.number(0))),
            .problem = query.text(1),
            .number = static_cast<int>(query.number(2)),
            .origin = query.text(3),
            .original = query.text(4),
            .broken = query.number(5) != 0,
            .changed = changed ? std::optional(static_cast<int>(*changed)) : std::nullopt,
        });
    }
    if (query.failed())
        return history->error();
    return found;
}

/// In the order of Opening::Kind.
constexpr std::array<std::string_view, 2> kind_names = {"hint", "solution"};

}  // namespace

Result<Done> record_attempt(const std::string& folder, const Attempt& attempt) {
    Result<Database> history = open_to_add(folder);
    if (!history)
        return history.errors();
    Statement insert = history->prepare(
        "INSERT INTO attempt (unix_seconds, problem, solution_digest, verdict, passed, total,"
        " slowest_cpu_ns, peak_bytes, time_limit_ns) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
    insert.bind(attempt.when.time_since_epoch().count())
        .bind(attempt.problem)
        .bind(attempt.solution_digest)
        .bind(kebab(attempt.verdict))
        .bind(attempt.passed)
        .bind(attempt.total)
        .bind(nanoseconds(attempt.slowest_cpu))
        .bind(count(attempt.peak_memory))
        .bind(nanoseconds(attempt.time_limit));
    insert.next();
    if (insert.failed())
        return history->error();
    return Done{};
}

Result<std::vector<Attempt>> attempts(const std::string& folder, const std::string& problem) {
    return read_attempts(folder, "WHERE problem = ? ORDER BY unix_seconds, id", problem);
}

Result<std::optional<Attempt>> last_attempt(const std::string& folder) {
    return read_attempts(folder, "WHERE ? = '' ORDER BY unix_seconds DESC, id DESC LIMIT 1", "")
        .transform([](std::vector<Attempt> found) {
            return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
        });
}

Result<Done> record_opening(const std::string& folder, const Opening& opening) {
    Result<Database> history = open_to_add(folder);
    if (!history)
        return history.errors();
    Statement insert = history->prepare(
        "INSERT INTO opening (unix_seconds, problem, kind, number) VALUES (?, ?, ?, ?)");
    insert.bind(opening.when.time_since_epoch().count())
        .bind(opening.problem)
        .bind(kind_names[static_cast<std::size_t>(opening.kind)])
        .bind(opening.number);
    insert.next();
    if (insert.failed())
        return history->error();
    return Done{};
}

Result<std::vector<Opening>> openings(const std::string& folder, const std::string& problem) {
    std::vector<Opening> found;
    if (!exists(history_path(folder)))
        return found;
    Result<Database> history = open_history(folder, false);
    if (!history)
        return history.errors();
    Statement query = history->prepare(
        "SELECT unix_seconds, kind, number FROM opening WHERE problem = ? ORDER BY unix_seconds, "
        "id");
    query.bind(problem);
    while (query.next()) {
        const std::string name = query.text(1);
        const auto kind = std::ranges::find(kind_names, name);
        if (kind == kind_names.end())
            return history->damaged(fmt::format("`{}` is nothing that can be opened", name));
        found.push_back({
            .when = std::chrono::sys_seconds(std::chrono::seconds(query.number(0))),
            .problem = problem,
            .kind = static_cast<Opening::Kind>(kind - kind_names.begin()),
            .number = static_cast<int>(query.number(2)),
        });
    }
    if (query.failed())
        return history->error();
    return found;
}

Result<Done> record_repair(const std::string& folder, const Repair& repair) {
    Result<Database> history = open_to_add(folder);
    if (!history)
        return history.errors();
    Statement insert = history->prepare(
        "INSERT OR REPLACE INTO repair (unix_seconds, problem, number, origin, original, broken,"
        " changed) VALUES (?, ?, ?, ?, ?, ?, ?)");
    insert.bind(repair.when.time_since_epoch().count())
        .bind(repair.problem)
        .bind(repair.number)
        .bind(repair.origin)
        .bind(repair.original)
        .bind(repair.broken ? 1 : 0)
        .bind(repair.changed ? std::optional<std::int64_t>(*repair.changed) : std::nullopt);
    insert.next();
    if (insert.failed())
        return history->error();
    return Done{};
}

Result<std::vector<Repair>> repairs(const std::string& folder, const std::string& problem) {
    return read_repairs(folder, "WHERE problem = ? ORDER BY number", problem);
}

Result<std::optional<Repair>> last_repair(const std::string& folder) {
    return read_repairs(folder, "WHERE ? = '' ORDER BY unix_seconds DESC, rowid DESC LIMIT 1", "")
        .transform([](std::vector<Repair> found) {
            return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
        });
}

Result<std::vector<std::string>> solved_problems(const std::string& folder) {
    std::vector<std::string> solved;
    if (!exists(history_path(folder)))
        return solved;
    Result<Database> history = open_history(folder, false);
    if (!history)
        return history.errors();
    Statement query = history->prepare("SELECT DISTINCT problem FROM attempt WHERE verdict = ?");
    query.bind(kebab(Verdict::accepted));
    while (query.next())
        solved.push_back(query.text(0));
    if (query.failed())
        return history->error();
    return solved;
}

}  // namespace judge
