#include "runner/notifications.h"

#include <fcntl.h>
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

/// Which argument of a call is the path that it opens or the link that it reads; -1: it does none.
int path_argument(int number) {
    switch (number) {
        case __NR_openat:
        case __NR_openat2:
        case __NR_readlinkat:
            return 1;
#if defined(__x86_64__)
        case __NR_readlink:
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

/// `result`: an errno below zero, or what the call returns.
void answer(int notifications, std::uint64_t id, std::int64_t result) {
    union {
        seccomp_notif_resp response;
        char room[512];
    } answer{};
    answer.response.id = id;
    if (result < 0)
        answer.response.error = static_cast<std::int32_t>(result);
    else
        answer.response.val = result;
    ioctl(notifications, SECCOMP_IOCTL_NOTIF_SEND, &answer);
}

bool reads_link(const seccomp_data& call) {
#if defined(__x86_64__)
    if (call.nr == __NR_readlink)
        return true;
#endif
    return call.nr == __NR_readlinkat;
}

/// What a call that reads the link `path` into `buffer` gets. Only one is there: the program's own
/// name, where sanitizers look for the lines that belong to addresses; that is told as it is asked.
std::int64_t answer_to_link(const seccomp_notif& notification, std::string_view path,
                            std::uint64_t buffer, std::uint64_t size) {
    if (path != "/proc/self/exe")
        return -ENOENT;
    const iovec here{const_cast<char*>(path.data()), std::min<std::size_t>(path.size(), size)};
    const iovec there{reinterpret_cast<void*>(buffer), here.iov_len};
    const ssize_t written =
        process_vm_writev(static_cast<pid_t>(notification.pid), &here, 1, &there, 1, 0);
    return written < 0 ? -EFAULT : written;
}

/// Gives the process that waits a copy of `opened` as the result of its call, and closes it here.
void answer_with_descriptor(int notifications, std::uint64_t id, int opened) {
    seccomp_notif_addfd gift{};
    gift.id = id;
    gift.flags = SECCOMP_ADDFD_FLAG_SEND;
    gift.srcfd = static_cast<std::uint32_t>(opened);
    gift.newfd_flags = O_CLOEXEC;
    if (ioctl(notifications, SECCOMP_IOCTL_NOTIF_ADDFD, &gift) < 0)
        answer(notifications, id, -errno);  // It has too many open files, say.
    close(opened);
}

bool tells(const seccomp_data& call) {
    return call.arch == native_architecture && call.nr == __NR_prctl &&
           call.args[0] == protocol::tell;
}

/// Adds what the process `pid` says with this call, as far as there is room.
void listen(pid_t pid, const seccomp_data& call, std::string& told) {
    const std::size_t before = told.size();
    told.resize(before + std::min<std::uint64_t>(call.args[2], protocol::longest_told - before));
    const iovec here{told.data() + before, told.size() - before};
    const iovec there{reinterpret_cast<void*>(call.args[1]), here.iov_len};
    const ssize_t heard = process_vm_readv(pid, &here, 1, &there, 1, 0);
    told.resize(before + static_cast<std::size_t>(std::max<ssize_t>(heard, 0)));
}

}  // namespace

std::optional<protocol::ForbiddenCall> take_notification(int notifications,
                                                         const OpenedFiles& files,
                                                         std::string& told) {
    // The kernel's struct may be larger than the headers' one.
    union {
        seccomp_notif notification;
        char room[512];
    } received{};
    if (ioctl(notifications, SECCOMP_IOCTL_NOTIF_RECV, &received) != 0)
        return std::nullopt;
    const seccomp_notif& notification = received.notification;
    if (tells(notification.data)) {
        listen(static_cast<pid_t>(notification.pid), notification.data, told);
        answer(notifications, notification.id, 0);
        return std::nullopt;
    }
    protocol::ForbiddenCall call{};
    call.architecture = notification.data.arch;
    call.number = notification.data.nr;
    const int argument = call.architecture == native_architecture ? path_argument(call.number) : -1;
    if (argument >= 0)
        read_string(static_cast<pid_t>(notification.pid), notification.data.args[argument],
                    call.path, sizeof call.path);
    if (argument < 0)
        return call;
    if (reads_link(notification.data)) {
        const __u64* const arguments = notification.data.args + argument;
        answer(notifications, notification.id,
               answer_to_link(notification, call.path, arguments[1], arguments[2]));
        return std::nullopt;
    }
    if (only_reads(notification.data)) {
        if (const auto opened = open_for(notification.pid, call.path, files)) {
            if (*opened >= 0)
                answer_with_descriptor(notifications, notification.id, *opened);
            else
                answer(notifications, notification.id, *opened);
            return std::nullopt;
        }
    }
    if (!is_probe(call.path))
        return call;
    answer(notifications, notification.id, -ENOENT);
    return std::nullopt;
}

}  // namespace judge
