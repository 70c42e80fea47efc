#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "base/error.h"
#include "base/result.h"

struct sqlite3;
struct sqlite3_stmt;

namespace judge {

/// One SQL statement at work. A failure, also that of its making, shows in failed() at the end:
/// after one, every call does nothing.
class Statement {
  public:
    /// Fills the next `?`. Text must live as long as the statement; an empty number is NULL.
    Statement& bind(std::string_view text);
    Statement& bind(std::optional<std::int64_t> number);

    /// Goes to the next row; false when there is none, or on a failure.
    bool next();
    bool failed() const { return failed_; }

    /// A column of the present row, counted from 0; NULL is "" and 0.
    std::string text(int column) const;
    std::int64_t number(int column) const;
    std::optional<std::int64_t> number_or_null(int column) const;

  private:
    friend class Database;
    struct Finalize {
        void operator()(sqlite3_stmt* statement) const;
    };
    explicit Statement(sqlite3_stmt* statement)
        : statement_(statement), failed_(statement == nullptr) {}

    std::unique_ptr<sqlite3_stmt, Finalize> statement_;
    int bound_ = 0;
    bool failed_;
};

/// One connection to an SQLite file, which waits while other processes write. Must outlive its
/// statements.
class Database {
  public:
    /// Opens the file; a missing one is made only when `create`.
    static Result<Database> open(const std::string& path, bool create);

    Statement prepare(const std::string& sql);

    /// Runs statements that return no rows; false on a failure.
    bool run(const std::string& sql);

    /// Whether the file has a write-ahead log from now on. The file keeps this choice.
    bool use_write_ahead_log();

    /// PRAGMA user_version: 0 in a new file; empty on a failure.
    std::optional<int> version();

    const std::string& path() const { return path_; }

    /// What went wrong last, as an internal Error that says what can be done about it.
    Error error() const;

    /// The same for content that makes no sense.
    Error damaged(const std::string& how) const;

  private:
    struct Close {
        void operator()(sqlite3* connection) const;
    };
    Database(sqlite3* connection, std::string path)
        : connection_(connection), path_(std::move(path)) {}

    std::unique_ptr<sqlite3, Close> connection_;
    std::string path_;
};

}  // namespace judge
