#include "runner/notifications.h"

#include <linux/audit.h>
#include <linux/seccomp.h>
#include <sys/ioctl.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <string_view>

namespace judge {
namespace {

#if defined(__x86_64__)
constexpr std::uint32_t native_architecture = AUDIT_ARCH_X86_64;
#elif defined(__aarch64__)
constexpr std::uint32_t native_architecture = AUDIT_ARCH_AARCH64;
#endif

/// Files that libc opens on its own account and can do without.
constexpr std::string_view probed_by_libc[] = {
    "/usr/lib/locale/",
    "/usr/share/locale/",
    "/usr/share/zoneinfo/",
    "/etc/localtime",
    "/usr/share/zoneinfo-icu",
    "/sys/devices/system/cpu",
    "/proc/stat",
    "/proc/cpuinfo",
    "/proc/sys/vm/overcommit_memory",
    "/dev/urandom",
    "/dev/random",
    "/etc/gai.conf",
    "/usr/lib/x86_64-linux-gnu/gconv/",
    "/usr/lib/aarch64-linux-gnu/gconv/",
};

/// Which argument of a call is the path that it opens; -1: it opens none.
int path_argument(int number) {
    switch (number) {
        case __NR_openat:
        case __NR_openat2:
            return 1;
#if defined(__x86_64__)
        case __NR_open:
        case __NR_creat:
            return 0;
#endif
        default:
            return -1;
    }
}

/// The string at `address` in another process, cut to fit; empty when it cannot be read.
void read_string(pid_t pid, std::uint64_t address, char* text, std::size_t size) {
    // Page by page: the next one may not be there.
    constexpr std::size_t page = 4096;
    std::size_t filled = 0;
    while (filled < size - 1) {
        const std::size_t piece = std::min(size - 1 - filled, page - (address + filled) % page);
        const iovec here{text + filled, piece};
        const iovec there{reinterpret_cast<void*>(address + filled), piece};
        if (process_vm_readv(pid, &here, 1, &there, 1, 0) != static_cast<ssize_t>(piece))
            break;
        const void* const end = std::memchr(text + filled, 0, piece);
        filled += piece;
        if (end != nullptr)
            return;
    }
    text[filled] = '\0';
}

bool is_probe(std::string_view path) {
    return std::any_of(std::begin(probed_by_libc), std::end(probed_by_libc),
                       [&](std::string_view known) { return path.starts_with(known); });
}

}  // namespace

std::optional<protocol::ForbiddenCall> take_notification(int notifications) {
    // The kernel's struct may be larger than the headers' one.
    union {
        seccomp_notif notification;
        char room[512];
    } received{};
    if (ioctl(notifications, SECCOMP_IOCTL_NOTIF_RECV, &received) != 0)
        return std::nullopt;
    const seccomp_notif& notification = received.notification;
    protocol::ForbiddenCall call{};
    call.architecture = notification.data.arch;
    call.number = notification.data.nr;
    const int argument = call.architecture == native_architecture ? path_argument(call.number) : -1;
    if (argument >= 0)
        read_string(static_cast<pid_t>(notification.pid), notification.data.args[argument],
                    call.path, sizeof call.path);
    if (argument < 0 || !is_probe(call.path))
        return call;

    union {
        seccomp_notif_resp response;
        char room[512];
    } answer{};
    answer.response.id = notification.id;
    answer.response.error = -ENOENT;
    ioctl(notifications, SECCOMP_IOCTL_NOTIF_SEND, &answer);
    return std::nullopt;
}

}  // namespace judge
