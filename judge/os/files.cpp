#include "os/files.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <functional>

#include "base/text.h"
#include "os/content.h"
#include "os/failure.h"
#include "os/interrupt.h"

namespace judge {
namespace {

namespace fs = std::filesystem;

Error unreadable(const std::string& path, const std::string& reason) {
    return usage_error("cannot read " + path + ": " + reason);
}

/// What stands at a path in place of a file; null for a file.
const char* other_than_file(mode_t mode) {
    switch (mode & S_IFMT) {
        case S_IFREG:
            return nullptr;
        case S_IFDIR:
            return "it is a folder";
        case S_IFIFO:
            return "it is a named pipe, not a file";
        case S_IFSOCK:
            return "it is a socket, not a file";
        default:
            return "it is a device, not a file";
    }
}

Error too_large(const std::string& path, Bytes most) {
    return unreadable(path, "it is larger than " + to_text(most));
}

/// Opening a pipe would wait for its other end.
Descriptor open_at_once(const std::string& path) {
    return Descriptor(open(path.c_str(), O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC));
}

/// Appends what a file holds from `offset` on to `content`, until its end or until that is more
/// than `most`. False when reading fails, with errno set.
bool read_some(int descriptor, Bytes most, std::uint64_t offset, std::string& content) {
    constexpr std::size_t piece = 64 * 1024;
    // One byte beyond a file's size lets the first read find its end.
    const std::uint64_t size = size_of(descriptor).count;
    std::size_t room = size > offset ? std::min(size - offset, most.count) + 1 : piece;
    while (content.size() <= most.count) {
        const std::size_t filled = content.size();
        content.resize(filled + room);
        const ssize_t got =
            pread(descriptor, content.data() + filled, room, static_cast<off_t>(offset + filled));
        content.resize(filled + static_cast<std::size_t>(std::max<ssize_t>(got, 0)));
        if (got < 0 && errno != EINTR)
            return false;
        if (got == 0)
            return true;
        // What room is left first: a large file is not copied to ask whether it has ended.
        const std::size_t left = content.capacity() - content.size();
        room = left > 0 ? std::min(left, piece) : piece;
    }
    return true;
}

/// Reads what comes, to its end, unless `take` says that it is enough; `path` is for messages.
Result<Done> read_stream(int descriptor, const std::string& path,
                         const std::function<Result<bool>(std::string_view)>& take) {
    std::array<char, 64 * 1024> piece;
    for (;;) {
        pollfd events[] = {{descriptor, POLLIN, 0}, {interrupt_descriptor(), POLLIN, 0}};
        if (poll(events, std::size(events), -1) < 0 && errno != EINTR)
            return unreadable(path, std::strerror(errno));
        if (interrupted())
            return interrupted_error();
        const ssize_t got = read(descriptor, piece.data(), piece.size());
        if (got == 0)
            return Done{};
        if (got > 0) {
            const auto more = take({piece.data(), static_cast<std::size_t>(got)});
            if (!more)
                return more.errors();
            if (!*more)
                return Done{};
        } else if (errno != EINTR && errno != EAGAIN) {
            return unreadable(path, std::strerror(errno));
        }
    }
}

/// A pipe, a terminal or a device that is named on a command line.
Result<Descriptor> open_stream(const std::string& path, mode_t mode) {
    // A socket cannot be opened by a name, not even one that is there already.
    const bool is_socket = path == "/dev/stdin" && S_ISSOCK(mode);
    Descriptor stream =
        is_socket ? Descriptor(fcntl(STDIN_FILENO, F_DUPFD_CLOEXEC, 0)) : open_at_once(path);
    if (!stream)
        return unreadable(path, std::strerror(errno));
    return stream;
}

bool is_file_or_folder(const std::string& path, mode_t& mode) {
    struct stat status {};
    const bool there = stat(path.c_str(), &status) == 0;
    mode = status.st_mode;
    return !there || S_ISREG(mode) || S_ISDIR(mode);
}

bool write_whole(int descriptor, std::string_view content) {
    while (!content.empty()) {
        const ssize_t size = write(descriptor, content.data(), content.size());
        if (size < 0 && errno != EINTR)
            return false;
        content.remove_prefix(static_cast<std::size_t>(std::max<ssize_t>(size, 0)));
    }
    return true;
}

}  // namespace

Result<std::string> read_file(const std::string& path, Bytes most) {
    const Result<Descriptor> file = open_file(path);
    if (!file)
        return file.errors();
    std::string content;
    if (!read_some(file->number(), most, 0, content))
        return unreadable(path, std::strerror(errno));
    if (content.size() > most.count)
        return too_large(path, most);
    return content;
}

Result<std::string> read_argument(const std::string& path, Bytes most) {
    mode_t mode = 0;
    if (is_file_or_folder(path, mode))
        return read_file(path, most);
    const auto stream = open_stream(path, mode);
    if (!stream)
        return stream.errors();
    std::string content;
    const auto read =
        read_stream(stream->number(), path, [&](std::string_view piece) -> Result<bool> {
            content += piece;
            return content.size() <= most.count;
        });
    if (!read)
        return read.errors();
    if (content.size() > most.count)
        return too_large(path, most);
    return content;
}

Result<Done> check_argument(const std::string& path) {
    mode_t mode = 0;
    const auto opened = is_file_or_folder(path, mode) ? open_file(path) : Descriptor();
    return opened ? Result<Done>(Done{}) : opened.errors();
}

Result<Done> copy_argument(const std::string& path, const std::string& to, Bytes most) {
    mode_t mode = 0;
    const auto source = is_file_or_folder(path, mode) ? open_file(path) : open_stream(path, mode);
    if (!source)
        return source.errors();
    const auto copy = create_file(to);
    if (!copy)
        return copy.errors();
    UnixLines lines;
    std::uint64_t size = 0;
    const auto put = [&](const std::string& text) -> Result<bool> {
        size += text.size();
        if (size > most.count)
            return too_large(path, most);
        if (!write_whole(copy->number(), text))
            return system_error("cannot write " + to);
        return true;
    };
    const auto read = read_stream(source->number(), path,
                                  [&](std::string_view piece) { return put(lines.next(piece)); });
    if (!read)
        return read.errors();
    const auto ended = put(lines.end());
    return ended ? Result<Done>(Done{}) : ended.errors();
}

std::string read_descriptor(int descriptor, Bytes most, std::uint64_t offset) {
    std::string content;
    read_some(descriptor, most, offset, content);
    if (content.size() > most.count)
        content.resize(most.count);
    return content;
}

/// Writes all pieces; what went wrong first, or 0.
static int write_pieces(int descriptor, const std::function<void(const Sink&)>& write) {
    constexpr std::size_t enough = 64 * 1024;
    int failure = 0;
    std::string waiting;
    const auto flush = [&] {
        if (failure == 0 && !write_whole(descriptor, waiting))
            failure = errno;
        waiting.clear();
    };
    write([&](std::string_view piece) {
        waiting += piece;
        if (waiting.size() >= enough)
            flush();
    });
    flush();
    return failure;
}

Result<Done> write_file(const std::string& path, std::string_view content) {
    return write_file(path, [&](const Sink& sink) { sink(content); });
}

Result<Done> write_file(const std::string& path, const std::function<void(const Sink&)>& write) {
    const std::string what = "cannot write " + path;
    std::string unfinished = path + ".XXXXXX";
    const Descriptor file(mkostemp(unfinished.data(), O_CLOEXEC));
    if (!file)
        return system_error(what);
    // mkostemp makes it private; it should have what open would have given it.
    const mode_t mask = umask(0);
    umask(mask);
    int failure = fchmod(file.number(), 0666 & ~mask) == 0 ? 0 : errno;
    if (failure == 0)
        failure = write_pieces(file.number(), write);
    if (failure == 0 && std::rename(unfinished.c_str(), path.c_str()) == 0)
        return Done{};
    if (failure != 0)
        errno = failure;
    const Error error = system_error(what);
    unlink(unfinished.c_str());
    return error;
}

Result<Done> write_argument(const std::string& path,
                            const std::function<void(const Sink&)>& write) {
    if (!exists(path) || is_regular_file(path) || is_folder(path))
        return write_file(absolute_path(path), write);
    const Descriptor file(::open(path.c_str(), O_WRONLY | O_CLOEXEC));
    if (!file)
        return system_error("cannot write " + path);
    errno = write_pieces(file.number(), write);
    return errno == 0 ? Result<Done>(Done{}) : system_error("cannot write " + path);
}

Result<Done> append_to_file(const std::string& path, std::string_view piece) {
    const Descriptor file(::open(path.c_str(), O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0666));
    if (!file || !write_whole(file.number(), piece))
        return system_error("cannot write " + path);
    return Done{};
}

Result<Done> make_folders(const std::string& path) {
    std::error_code failure;
    fs::create_directories(path, failure);
    if (failure)
        return system_error("cannot make the folder " + path, failure.value());
    return Done{};
}

std::vector<std::string> list_folder(const std::string& path) {
    std::vector<std::string> names;
    std::error_code failure;
    for (fs::directory_iterator entry(path, failure), end; !failure && entry != end;
         entry.increment(failure))
        names.push_back(entry->path().filename());
    std::sort(names.begin(), names.end());
    return names;
}

bool can_list(const std::string& path) {
    std::error_code failure;
    const fs::directory_iterator entry(path, failure);
    // What is in it is not to be had without the right to search it.
    return !failure && ::access(path.c_str(), R_OK | X_OK) == 0;
}

bool exists(const std::string& path) {
    std::error_code failure;
    return fs::exists(path, failure);
}

bool is_folder(const std::string& path) {
    std::error_code failure;
    return fs::is_directory(path, failure);
}

bool is_regular_file(const std::string& path) {
    std::error_code failure;
    return fs::is_regular_file(path, failure);
}

std::string absolute_path(const std::string& path) {
    std::error_code failure;
    const fs::path absolute = fs::canonical(path, failure);
    return failure ? path : absolute.string();
}

Bytes size_of(int descriptor) {
    struct stat status {};
    fstat(descriptor, &status);
    return {static_cast<std::uint64_t>(status.st_size)};
}

Result<Descriptor> open_file(const std::string& path) {
    // Looked at before, since opening some devices does something, and after, in case it changed.
    struct stat status {};
    if (stat(path.c_str(), &status) != 0)
        return unreadable(path, std::strerror(errno));
    if (const char* const other = other_than_file(status.st_mode))
        return unreadable(path, other);
    Descriptor file = open_at_once(path);
    if (!file)
        return unreadable(path, std::strerror(errno));
    fstat(file.number(), &status);
    if (const char* const other = other_than_file(status.st_mode))
        return unreadable(path, other);
    return file;
}

Result<Descriptor> make_memory_file(const char* name) {
    Descriptor file(memfd_create(name, MFD_CLOEXEC | MFD_ALLOW_SEALING));
    if (!file)
        return system_error("cannot make a file in memory");
    return file;
}

Result<Descriptor> make_memory_file(const char* name, std::string_view content) {
    Result<Descriptor> file = make_memory_file(name);
    if (file && (!write_whole(file->number(), content) || lseek(file->number(), 0, SEEK_SET) != 0))
        return system_error("cannot write a file in memory");
    return file;
}

Result<Descriptor> reopen_read_only(int descriptor) {
    const std::string path = "/proc/self/fd/" + std::to_string(descriptor);
    Descriptor file(open(path.c_str(), O_RDONLY | O_CLOEXEC));
    if (!file)
        return system_error("cannot open a file in memory again");
    return file;
}

}  // namespace judge
