#include "runner/notifications.h"

#include <fcntl.h>
#include <linux/seccomp.h>
#include <sys/ioctl.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <climits>
#include <string_view>

#include "runner/architecture.h"
#include "runner/file_rules.h"

namespace judge {
namespace {

/// What becomes of a call that the runner can answer.
enum class Request {
    none,         ///< It cannot.
    opens,        ///< A file.
    reads_link,   ///
    asks_folder,  ///< The current one.
    needs_file,   ///< Changes, removes, or looks at, a file that has to be there.
    makes_file,   ///< Makes one that must not be there.
};

struct Naming {
    Request request = Request::none;
    int argument = 0;  ///< Which one is the path.
};

Naming naming_of(int number) {
    switch (number) {
        case __NR_openat:
        case __NR_openat2:
            return {Request::opens, 1};
        case __NR_readlinkat:
            return {Request::reads_link, 1};
        case __NR_getcwd:
            return {Request::asks_folder, 0};
        case __NR_chdir:
        case __NR_truncate:
            return {Request::needs_file, 0};
        case __NR_unlinkat:
        case __NR_renameat2:
        case __NR_linkat:
        case __NR_fchmodat:
        case __NR_fchownat:
        case __NR_utimensat:
            return {Request::needs_file, 1};
        case __NR_mkdirat:
        case __NR_mknodat:
            return {Request::makes_file, 1};
        case __NR_symlinkat:
            return {Request::makes_file, 2};
#if defined(__x86_64__)
        case __NR_open:
        case __NR_creat:
            return {Request::opens, 0};
        case __NR_readlink:
            return {Request::reads_link, 0};
        case __NR_unlink:
        case __NR_rmdir:
        case __NR_rename:
        case __NR_link:
        case __NR_chmod:
        case __NR_chown:
        case __NR_lchown:
        case __NR_utime:
        case __NR_utimes:
            return {Request::needs_file, 0};
        case __NR_renameat:
        case __NR_futimesat:
            return {Request::needs_file, 1};
        case __NR_mkdir:
        case __NR_mknod:
            return {Request::makes_file, 0};
        case __NR_symlink:
            return {Request::makes_file, 1};
#endif
        default:
            return {};
    }
}

/// The string at `address` in another process. False, with errno, when it cannot be read.
bool read_string(pid_t pid, std::uint64_t address, std::string& text) {
    // Page by page: the next one may not be there.
    constexpr std::size_t page = 4096;
    text.clear();
    while (text.size() < PATH_MAX) {
        const std::size_t filled = text.size();
        const std::size_t piece = page - (address + filled) % page;
        text.resize(filled + piece);
        const iovec here{text.data() + filled, piece};
        const iovec there{reinterpret_cast<void*>(address + filled), piece};
        if (process_vm_readv(pid, &here, 1, &there, 1, 0) != static_cast<ssize_t>(piece))
            return false;
        if (const std::size_t end = text.find('\0', filled); end != text.npos) {
            text.resize(end);
            return true;
        }
    }
    errno = ENAMETOOLONG;
    return false;
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

/// Writes the start of `text` that has room. How many bytes, or an errno below zero.
std::int64_t write_memory(pid_t pid, std::uint64_t address, std::uint64_t room,
                          std::string_view text) {
    const iovec here{const_cast<char*>(text.data()), std::min<std::size_t>(text.size(), room)};
    const iovec there{reinterpret_cast<void*>(address), here.iov_len};
    const ssize_t written = process_vm_writev(pid, &here, 1, &there, 1, 0);
    return written < 0 ? -EFAULT : written;
}

/// What a call that reads the link `path` into `buffer` gets. Only one is there: the program's own
/// name, where sanitizers look for the lines that belong to addresses; that is told as it is asked.
std::int64_t answer_to_link(pid_t pid, std::string_view path, std::uint64_t buffer,
                            std::uint64_t size) {
    return path == "/proc/self/exe" ? write_memory(pid, buffer, size, path) : -ENOENT;
}

/// What getcwd gets: where the judge is at work is not told.
std::int64_t answer_to_folder(pid_t pid, std::uint64_t buffer, std::uint64_t size) {
    constexpr std::string_view folder{"/", 2};  // With its zero byte.
    return size < folder.size() ? -ERANGE : write_memory(pid, buffer, size, folder);
}

/// Gives the process that waits a copy of `opened` as the result of its call.
void answer_with_descriptor(int notifications, std::uint64_t id, int opened, std::uint64_t flags) {
    seccomp_notif_addfd gift{};
    gift.id = id;
    gift.flags = SECCOMP_ADDFD_FLAG_SEND;
    gift.srcfd = static_cast<std::uint32_t>(opened);
    gift.newfd_flags = static_cast<std::uint32_t>(flags & O_CLOEXEC);
    if (ioctl(notifications, SECCOMP_IOCTL_NOTIF_ADDFD, &gift) < 0)
        answer(notifications, id, -errno);  // It has too many open files, say.
}

/// The same, and closes it here; an errno below zero is passed on.
void answer_with_opened(int notifications, std::uint64_t id, int opened, std::uint64_t flags) {
    if (opened < 0)
        return answer(notifications, id, opened);
    answer_with_descriptor(notifications, id, opened, flags);
    close(opened);
}

int copy_of_stream(int child, int number) {
    const long copy = syscall(__NR_pidfd_getfd, child, number, 0);
    return copy < 0 ? -errno : static_cast<int>(copy);
}

/// False: there is no answer, it is a violation.
bool answer_opening(int notifications, const seccomp_notif& notification, const Opening& opening,
                    const Services& services, Heard& heard) {
    const auto id = notification.id;
    if (const auto opened = open_for(static_cast<pid_t>(notification.pid), opening, services.files,
                                     services.proc)) {
        answer_with_opened(notifications, id, *opened, opening.flags);
        return true;
    }
    const FileAnswer decision =
        answer_to_opening(opening.path, opening.flags, services.machine_root);
    switch (decision.kind) {
        case FileAnswer::Kind::forbidden:
            return false;
        case FileAnswer::Kind::missing:
            if (heard.missing.empty())
                heard.missing = opening.path;
            answer(notifications, id, -decision.number);
            return true;
        case FileAnswer::Kind::refused:
            answer(notifications, id, -decision.number);
            return true;
        case FileAnswer::Kind::opened:
            answer_with_opened(notifications, id, decision.number, opening.flags);
            return true;
        case FileAnswer::Kind::stream:
            answer_with_opened(notifications, id, copy_of_stream(services.child, decision.number),
                               opening.flags);
            return true;
        case FileAnswer::Kind::null_device:
            answer_with_descriptor(notifications, id, services.null_device, opening.flags);
            return true;
        case FileAnswer::Kind::random_device:
            answer_with_descriptor(notifications, id, services.random_device, opening.flags);
            return true;
    }
    return false;
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
                                                         const Services& services, Heard& heard) {
    // The kernel's struct may be larger than the headers' one.
    union {
        seccomp_notif notification;
        char room[512];
    } received{};
    if (ioctl(notifications, SECCOMP_IOCTL_NOTIF_RECV, &received) != 0)
        return std::nullopt;
    const seccomp_notif& notification = received.notification;
    const auto pid = static_cast<pid_t>(notification.pid);
    if (tells(notification.data)) {
        listen(pid, notification.data, heard.told);
        answer(notifications, notification.id, 0);
        return std::nullopt;
    }
    protocol::ForbiddenCall call{};
    call.architecture = notification.data.arch;
    call.number = notification.data.nr;
    const auto [request, argument] =
        call.architecture == native_architecture ? naming_of(call.number) : Naming{};
    if (request == Request::none)
        return call;
    const __u64* const arguments = notification.data.args + argument;
    const auto answer_it = [&](std::int64_t result) {
        answer(notifications, notification.id, result);
        return std::nullopt;
    };
    if (request == Request::asks_folder)
        return answer_it(answer_to_folder(pid, arguments[0], arguments[1]));
    Opening opening = opening_of(notification.data);
    if (!read_string(pid, arguments[0], opening.path)) {
        if (errno != EFAULT && errno != ENAMETOOLONG)
            return call;  // This machine lets nobody look.
        return answer_it(-errno);
    }
    if (request == Request::reads_link)
        return answer_it(answer_to_link(pid, opening.path, arguments[1], arguments[2]));
    if (request == Request::opens) {
        if (answer_opening(notifications, notification, opening, services, heard))
            return std::nullopt;
        opening.path.copy(call.path, sizeof call.path - 1);
        return call;
    }
    const Wanted wanted = request == Request::makes_file ? Wanted::there_or_made : Wanted::there;
    if (const int obstacle = obstacle_to(opening.path, wanted, services.machine_root))
        return answer_it(-obstacle);
    opening.path.copy(call.path, sizeof call.path - 1);
    return call;
}

}  // namespace judge
