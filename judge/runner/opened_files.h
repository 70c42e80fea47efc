#pragma once

#include <linux/seccomp.h>
#include <sys/types.h>

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace judge {

/// What a call asks to open: the arguments of open(2).
struct Opening {
    std::string path;
    std::uint64_t flags = 0;
    mode_t mode = 0;
    bool from_folder = true;  ///< False: `path` begins at an open folder, if it is relative.
};

/// The arguments of an opening call, but for the path. (openat2 keeps its own in memory: flags that
/// ask for the most stand for them.)
Opening opening_of(const seccomp_data& call);

/// What the runner opens for a child that can open nothing itself. By default nothing.
///
/// The child's memory is read once, and what was opened is looked at, not its name: neither another
/// thread nor a link can put something else in its place.
struct OpenedFiles {
    OpenedFiles() = default;

    /// The paths, which may be null pointers, and where they lead. What is not there is left out.
    OpenedFiles(std::span<char* const> readable_paths, std::span<char* const> writable_paths);

    std::vector<std::string> readable;  ///< Files, and folders with all that is below; when there
                                        ///< are none, nothing is opened.
    std::vector<std::string> writable;  ///< Likewise, to be read, changed and made; where one lies
                                        ///< in one of the others, the inner one counts.
    std::string folder = "/";           ///< Where relative paths begin.
    bool proc_of_child = false;         ///< What sanitizers read of their own process as well.
    bool only_these = false;            ///< All other files are refused: nobody else decides.
};

/// Opens a regular file, a folder or /dev/null for process `pid`. nullopt: it is none of these
/// files, and whether it is refused is for others to say; otherwise a descriptor, or an errno below
/// zero. `proc`: the folder /proc.
std::optional<int> open_for(pid_t pid, Opening opening, const OpenedFiles& files, int proc);

}  // namespace judge
