#include "os/files.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>

#include "os/failure.h"

namespace judge {
namespace {

namespace fs = std::filesystem;

Error unreadable(const std::string& path, const std::string& reason) {
    return usage_error("cannot read " + path + ": " + reason);
}

/// Appends what can be read at `offset` to `content`, until its end or until it holds more than
/// `most`. False when reading fails, with errno set. Pipes have no offset and are read as they
/// come.
bool read_some(int descriptor, Bytes most, std::uint64_t offset, std::string& content) {
    constexpr std::size_t piece = 64 * 1024;
    struct stat status {};
    fstat(descriptor, &status);
    const bool regular = S_ISREG(status.st_mode);
    // One byte beyond a file's size lets the first read find its end.
    const auto left = static_cast<std::uint64_t>(status.st_size) - offset;
    std::size_t room = regular && static_cast<std::uint64_t>(status.st_size) > offset
                           ? std::min(left, most.count) + 1
                           : piece;
    while (content.size() <= most.count) {
        const std::size_t filled = content.size();
        content.resize(filled + room);
        const ssize_t size = regular ? pread(descriptor, content.data() + filled, room,
                                             static_cast<off_t>(offset + filled))
                                     : read(descriptor, content.data() + filled, room);
        content.resize(filled + static_cast<std::size_t>(std::max<ssize_t>(size, 0)));
        if (size < 0 && errno != EINTR)
            return false;
        if (size == 0)
            return true;
        room = piece;
    }
    return true;
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
    const Descriptor file(open(path.c_str(), O_RDONLY | O_CLOEXEC));
    if (!file)
        return unreadable(path, std::strerror(errno));
    std::string content;
    if (!read_some(file.number(), most, 0, content))
        return unreadable(path, errno == EISDIR ? "it is a folder" : std::strerror(errno));
    if (content.size() > most.count)
        return unreadable(path, "it is larger than " + to_text(most));
    return content;
}

std::string read_descriptor(int descriptor, Bytes most, std::uint64_t offset) {
    std::string content;
    read_some(descriptor, most, offset, content);
    if (content.size() > most.count)
        content.resize(most.count);
    return content;
}

Result<Done> write_file(const std::string& path, std::string_view content) {
    const std::string what = "cannot write " + path;
    std::string unfinished = path + ".XXXXXX";
    const Descriptor file(mkostemp(unfinished.data(), O_CLOEXEC));
    if (!file)
        return system_error(what);
    // mkostemp makes it private; it should have what open would have given it.
    const mode_t mask = umask(0);
    umask(mask);
    const bool done = fchmod(file.number(), 0666 & ~mask) == 0 &&
                      write_whole(file.number(), content) &&
                      std::rename(unfinished.c_str(), path.c_str()) == 0;
    if (done)
        return Done{};
    const Error failure = system_error(what);
    unlink(unfinished.c_str());
    return failure;
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

bool exists(const std::string& path) {
    std::error_code failure;
    return fs::exists(path, failure);
}

bool is_folder(const std::string& path) {
    std::error_code failure;
    return fs::is_directory(path, failure);
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
    Descriptor file(open(path.c_str(), O_RDONLY | O_CLOEXEC));
    if (!file)
        return unreadable(path, std::strerror(errno));
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

void remove_all(const std::string& path) {
    std::error_code failure;
    fs::remove_all(path, failure);
}

}  // namespace judge
