#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/result.h"
#include "base/text.h"
#include "base/units.h"
#include "os/descriptor.h"

namespace judge {

/// The whole file. A missing, unreadable or too large one is an Error that names `path` and the
/// reason; so is what is no file, such as a folder, a device or a named pipe, which is neither
/// opened nor waited for.
Result<std::string> read_file(const std::string& path, Bytes most = gibibytes(1));

/// The same for what a user names on a command line, which may also be a pipe, a terminal or a
/// device: `<(generator)`, `/dev/stdin`. That is read to its end, once. An interrupt ends the wait
/// for it, with an Error.
Result<std::string> read_argument(const std::string& path, Bytes most = gibibytes(1));

/// Whether it can be read, as far as is known before that: it is there, and no folder.
Result<Done> check_argument(const std::string& path);

/// The same to a new file, as text with Unix line ends, in pieces: however large it is, memory does
/// not hold it.
Result<Done> copy_argument(const std::string& path, const std::string& to,
                           Bytes most = gibibytes(1));

/// All that is left to read in an open file of our own, from `offset`, at most `most`.
std::string read_descriptor(int descriptor, Bytes most, std::uint64_t offset = 0);

/// Writes a new file of that content, or replaces it, so that a reader sees the old content or
/// the new one, never a part.
Result<Done> write_file(const std::string& path, std::string_view content);

/// The same in pieces, which `write` hands over: memory holds one of them at a time.
Result<Done> write_file(const std::string& path, const std::function<void(const Sink&)>& write);

/// The same for a file that a user named: a link stays, and what it leads to is written; a pipe or
/// a device is written as it is, since a file in its place would be another thing.
Result<Done> write_argument(const std::string& path, const std::function<void(const Sink&)>& write);

/// Adds to the end of a file, or makes it. Who is killed meanwhile leaves a part of the piece at
/// most.
Result<Done> append_to_file(const std::string& path, std::string_view piece);

Result<Done> make_folders(const std::string& path);

/// Names (not paths) in a folder, sorted; empty when it cannot be read.
std::vector<std::string> list_folder(const std::string& path);

/// Whether it is a folder that one may look into.
bool can_list(const std::string& path);

bool exists(const std::string& path);
bool is_folder(const std::string& path);

/// Whether it, or what a link leads to, is a file and neither a folder nor a pipe or device.
bool is_regular_file(const std::string& path);

/// The path without symbolic links, "." and ".."; `path` itself where it does not exist.
std::string absolute_path(const std::string& path);

Bytes size_of(int descriptor);

/// Opens a file for reading; what is no file is an Error, as for read_file.
Result<Descriptor> open_file(const std::string& path);

/// An unnamed file in memory, empty, not inherited by children. Aborts only when the kernel is
/// out of descriptors or memory, as an internal Error.
Result<Descriptor> make_memory_file(const char* name);

/// The same with `content`, for reading from its start.
Result<Descriptor> make_memory_file(const char* name, std::string_view content);

/// A second, independent read-only view of an open file, positioned at its start.
Result<Descriptor> reopen_read_only(int descriptor);

/// A folder that is removed with all its content at the end of its life, also when the judge is
/// interrupted. What a judge leaves that is killed, remove_leftovers finds.
class TemporaryFolder {
  public:
    /// Below `parent`, or below the system's folder for temporary files when `parent` is empty.
    static Result<TemporaryFolder> make(const std::string& parent = {});
    TemporaryFolder(TemporaryFolder&& other) noexcept
        : path_(std::exchange(other.path_, {})), lock_(std::move(other.lock_)) {}
    TemporaryFolder& operator=(TemporaryFolder&&) noexcept;
    ~TemporaryFolder();

    const std::string& path() const { return path_; }

    /// Renames the folder to `path`: it appears there whole, or not at all. When `path` exists
    /// already, that one stays and this one is removed.
    Result<Done> move_to(const std::string& path);

  private:
    TemporaryFolder(std::string path, Descriptor lock)
        : path_(std::move(path)), lock_(std::move(lock)) {}
    std::string path_;
    Descriptor lock_;  ///< Held as long as the folder is in use; a process that dies gives it up.
};

/// Removes the user's temporary folders in `parent`, or in the system's folder for them when that
/// is empty, whose makers are gone.
void remove_leftovers(const std::string& parent = {});

/// Holds an exclusive lock on a file (made when missing) until destroyed; waits for it.
/// Processes that die give it up.
class FileLock {
  public:
    static Result<FileLock> take(const std::string& path);

    /// On a file that is there, without waiting; nothing while another process holds it.
    static std::optional<FileLock> try_take(const std::string& path);

  private:
    explicit FileLock(Descriptor descriptor) : descriptor_(std::move(descriptor)) {}
    Descriptor descriptor_;
};

/// Removes a file, a link (not what it leads to) or a folder with all that is in it; what cannot
/// be removed, or lies on another file system, is left.
void remove_all(const std::string& path);

}  // namespace judge
