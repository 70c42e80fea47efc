#include "runner/landlock.h"

#include <fcntl.h>
#include <linux/landlock.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cerrno>
#include <cstdint>

namespace judge {
namespace {

// What came after Debian 12's headers (linux/landlock.h of Linux 6.12).
constexpr std::uint64_t fs_truncate = 1ull << 14;         // ABI 3
constexpr std::uint64_t fs_ioctl_dev = 1ull << 15;        // ABI 5
constexpr std::uint64_t net_bind_tcp = 1ull << 0;         // ABI 4
constexpr std::uint64_t net_connect_tcp = 1ull << 1;      // ABI 4
constexpr std::uint64_t scope_abstract_unix = 1ull << 0;  // ABI 6
constexpr std::uint64_t scope_signal = 1ull << 1;         // ABI 6

struct RulesetAttributes {
    std::uint64_t handled_access_fs;
    std::uint64_t handled_access_net;
    std::uint64_t scoped;
};

constexpr std::uint64_t fs_abi_1 = (LANDLOCK_ACCESS_FS_MAKE_SYM << 1) - 1;
constexpr std::uint64_t reading =
    LANDLOCK_ACCESS_FS_EXECUTE | LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_READ_DIR;

/// Everything about files that this kernel can deny.
std::uint64_t file_accesses(long abi) {
    std::uint64_t accesses = fs_abi_1;
    if (abi >= 2)
        accesses |= LANDLOCK_ACCESS_FS_REFER;
    if (abi >= 3)
        accesses |= fs_truncate;
    if (abi >= 5)
        accesses |= fs_ioctl_dev;
    return accesses;
}

long landlock_abi() {
    return syscall(__NR_landlock_create_ruleset, nullptr, 0, LANDLOCK_CREATE_RULESET_VERSION);
}

bool allow(int ruleset, const char* folder, std::uint64_t accesses) {
    const int opened = open(folder, O_PATH | O_CLOEXEC);
    if (opened < 0)
        return errno == ENOENT;
    struct stat status {};
    fstat(opened, &status);
    if (!S_ISDIR(status.st_mode))
        accesses &= LANDLOCK_ACCESS_FS_EXECUTE | LANDLOCK_ACCESS_FS_READ_FILE |
                    LANDLOCK_ACCESS_FS_WRITE_FILE | fs_truncate;
    landlock_path_beneath_attr rule{};
    rule.allowed_access = accesses;
    rule.parent_fd = opened;
    const bool added =
        syscall(__NR_landlock_add_rule, ruleset, LANDLOCK_RULE_PATH_BENEATH, &rule, 0) == 0;
    close(opened);
    return added;
}

}  // namespace

int deny_all_files() {
    const long abi = landlock_abi();
    if (abi < 0)
        return -1;
    RulesetAttributes attributes{};
    attributes.handled_access_fs = file_accesses(abi);
    std::size_t size = sizeof attributes.handled_access_fs;
    if (abi >= 4) {
        attributes.handled_access_net = net_bind_tcp | net_connect_tcp;
        size += sizeof attributes.handled_access_net;
    }
    if (abi >= 6) {
        attributes.scoped = scope_abstract_unix | scope_signal;
        size += sizeof attributes.scoped;
    }
    return static_cast<int>(syscall(__NR_landlock_create_ruleset, &attributes, size, 0));
}

bool allow_reading(int ruleset, const char* folder) {
    return allow(ruleset, folder, reading);
}

bool allow_changing(int ruleset, const char* folder) {
    // Devices and sockets are never made.
    constexpr std::uint64_t never = LANDLOCK_ACCESS_FS_MAKE_CHAR | LANDLOCK_ACCESS_FS_MAKE_BLOCK |
                                    LANDLOCK_ACCESS_FS_MAKE_SOCK | LANDLOCK_ACCESS_FS_MAKE_FIFO;
    return allow(ruleset, folder, file_accesses(landlock_abi()) & ~never & ~fs_ioctl_dev);
}

bool enter_ruleset(int ruleset) {
    return syscall(__NR_landlock_restrict_self, ruleset, 0) == 0;
}

}  // namespace judge
