#include "history/database.h"

#include <fmt/core.h>
#include <sqlite3.h>

namespace judge {
namespace {

constexpr int patience_ms = 10'000;  // For other judges that hold the file.
constexpr int pause_ms = 10;

/// SQLite keeps details in the higher bits of a code.
int primary(int code) {
    return code & 0xff;
}

Error error_of(const std::string& path, std::string_view reason, int code) {
    std::string help;
    switch (primary(code)) {
        case SQLITE_CANTOPEN:
        case SQLITE_READONLY:
        case SQLITE_PERM:
            help = "make it writable, or set XDG_DATA_HOME to a folder that is";
            break;
        case SQLITE_FULL:
        case SQLITE_IOERR:
            help = "free some space on its disk, or set XDG_DATA_HOME to a folder elsewhere";
            break;
        case SQLITE_BUSY:
        case SQLITE_LOCKED:
        case SQLITE_PROTOCOL:
            help = "another program holds it: try again when that one is done";
            break;
        default:
            help = fmt::format("move `{}` away: a new one is begun then", path);
    }
    return internal_error(fmt::format("cannot use `{}`: {}", path, reason), std::move(help));
}

}  // namespace

void Statement::Finalize::operator()(sqlite3_stmt* statement) const {
    sqlite3_finalize(statement);
}

Statement& Statement::bind(std::string_view text) {
    failed_ = failed_ || sqlite3_bind_text64(statement_.get(), ++bound_, text.data(), text.size(),
                                             SQLITE_STATIC, SQLITE_UTF8) != SQLITE_OK;
    return *this;
}

Statement& Statement::bind(std::optional<std::int64_t> number) {
    ++bound_;
    // What is not bound is NULL.
    failed_ =
        failed_ || (number && sqlite3_bind_int64(statement_.get(), bound_, *number) != SQLITE_OK);
    return *this;
}

bool Statement::next() {
    if (failed_)
        return false;
    const int code = sqlite3_step(statement_.get());
    failed_ = code != SQLITE_ROW && code != SQLITE_DONE;
    return code == SQLITE_ROW;
}

std::string Statement::text(int column) const {
    const void* const bytes = sqlite3_column_blob(statement_.get(), column);
    const int size = sqlite3_column_bytes(statement_.get(), column);
    return bytes == nullptr
               ? std::string()
               : std::string(static_cast<const char*>(bytes), static_cast<std::size_t>(size));
}

std::int64_t Statement::number(int column) const {
    return sqlite3_column_int64(statement_.get(), column);
}

std::optional<std::int64_t> Statement::number_or_null(int column) const {
    return sqlite3_column_type(statement_.get(), column) == SQLITE_NULL
               ? std::nullopt
               : std::optional(number(column));
}

void Database::Close::operator()(sqlite3* connection) const {
    sqlite3_close(connection);
}

Result<Database> Database::open(const std::string& path, bool create) {
    sqlite3* connection = nullptr;
    const int code =
        sqlite3_open_v2(path.c_str(), &connection,
                        SQLITE_OPEN_READWRITE | (create ? SQLITE_OPEN_CREATE : 0), nullptr);
    Database database(connection, path);
    if (code != SQLITE_OK)
        return database.error();
    sqlite3_busy_timeout(connection, patience_ms);
    return database;
}

Statement Database::prepare(const std::string& sql) {
    sqlite3_stmt* statement = nullptr;
    sqlite3_prepare_v2(connection_.get(), sql.c_str(), -1, &statement, nullptr);
    return Statement(statement);
}

bool Database::run(const std::string& sql) {
    return sqlite3_exec(connection_.get(), sql.c_str(), nullptr, nullptr, nullptr) == SQLITE_OK;
}

/// SQLite does not wait by itself here, where several processes make the file at once: each would
/// wait for the other.
bool Database::use_write_ahead_log() {
    bool done = run("PRAGMA journal_mode = WAL");
    for (int waited_ms = 0; !done && waited_ms < patience_ms; waited_ms += pause_ms) {
        if (primary(sqlite3_errcode(connection_.get())) != SQLITE_BUSY)
            break;
        sqlite3_sleep(pause_ms);
        done = run("PRAGMA journal_mode = WAL");
    }
    return done;
}

std::optional<int> Database::version() {
    Statement query = prepare("PRAGMA user_version");
    return query.next() ? std::optional(static_cast<int>(query.number(0))) : std::nullopt;
}

Error Database::error() const {
    return error_of(path_, sqlite3_errmsg(connection_.get()), sqlite3_errcode(connection_.get()));
}

Error Database::damaged(const std::string& how) const {
    return error_of(path_, how, SQLITE_CORRUPT);
}

}  // namespace judge
