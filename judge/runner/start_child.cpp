#include "runner/start_child.h"

#include <fcntl.h>
#include <linux/close_range.h>
#include <sched.h>
#include <sys/personality.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <span>

#include "runner/landlock.h"
#include "runner/own_root.h"

namespace judge {
namespace {

using protocol::Step;

/// Room for what a process holds beside its stack: with the stack at its limit, the whole is still
/// just below the memory limit, so that endless recursion ends as SIGSEGV.
constexpr rlim_t beside_the_stack = 2 << 20;

/// Open files of a child; enough for g++ with all its parts.
constexpr rlim_t open_files = 256;

/// What the child works from, and where it leaves why it failed: it shares the runner's memory
/// until it execs, and the runner stands still that long.
struct Preparation {
    const ReceivedRequest* request;
    Nursery* nursery;
    int landlock_ruleset;  ///< -1: none.
    pid_t runner;
    bool own_root;     ///< It enters a root with nothing but its files.
    rlim_t processes;  ///< RLIMIT_NPROC, or 0.
    Step failed = Step::none;
    int failure = 0;
};

/// Lowers a limit. One that the machine has lower already stays as it is.
bool limit(__rlimit_resource resource, rlim_t soft, rlim_t hard) {
    rlimit wanted{soft, hard};
    if (setrlimit(resource, &wanted) == 0)
        return true;
    rlimit now{};
    getrlimit(resource, &now);
    wanted = {std::min(soft, now.rlim_max), std::min(hard, now.rlim_max)};
    return setrlimit(resource, &wanted) == 0;
}

bool limit(__rlimit_resource resource, rlim_t value) {
    return limit(resource, value, value);
}

/// Gives the child its streams under the numbers that it expects, and marks all else to be closed
/// at exec. A source whose number is a target, another one's or its own, is copied above all
/// targets first. Returns the executable's number then in `executable`.
bool place_streams(const Preparation& preparation, int& executable) {
    const ReceivedRequest& request = *preparation.request;
    const std::span targets(request.header.targets, request.header.streams);
    const auto is_named = [targets](int number) {
        return std::find(targets.begin(), targets.end(), number) != targets.end();
    };
    const auto out_of_the_way = [&is_named](int source) {
        constexpr int above = static_cast<int>(protocol::most_streams);
        return is_named(source) ? fcntl(source, F_DUPFD_CLOEXEC, above) : source;
    };

    if (close_range(0, ~0U, CLOSE_RANGE_CLOEXEC) != 0)
        return false;
    int sources[protocol::most_streams];
    for (std::size_t i = 0; i < targets.size(); ++i)
        if ((sources[i] = out_of_the_way(request.streams[i])) < 0)
            return false;
    if (executable >= 0 && (executable = out_of_the_way(executable)) < 0)
        return false;
    for (int target = 0; target <= STDERR_FILENO; ++target)
        if (!is_named(target) && dup2(preparation.nursery->null_device, target) < 0)
            return false;
    for (std::size_t i = 0; i < targets.size(); ++i)
        if (dup2(sources[i], targets[i]) < 0)
            return false;
    return true;
}

rlim_t stack_for(const protocol::Request& wanted) {
    if (wanted.memory == 0)
        return RLIM_INFINITY;
    return wanted.memory <= 2 * beside_the_stack ? wanted.memory / 2
                                                 : wanted.memory - beside_the_stack;
}

bool set_limits(const Preparation& preparation) {
    const protocol::Request& wanted = preparation.request->header;
    bool ok = true;
    if (wanted.cpu_ns > 0) {
        // Only a backstop to the runner's own watch, which is finer than these whole seconds.
        const auto seconds = static_cast<rlim_t>(wanted.cpu_ns / 1'000'000'000) + 2;
        ok = limit(RLIMIT_CPU, seconds, seconds + 1) && ok;
    }
    ok = limit(RLIMIT_STACK, stack_for(wanted)) && ok;
    if (wanted.address_space > 0)
        ok = limit(RLIMIT_AS, wanted.address_space) && ok;
    if (wanted.file_size > 0)
        ok = limit(RLIMIT_FSIZE, wanted.file_size) && ok;
    if (preparation.processes > 0)
        ok = limit(RLIMIT_NPROC, preparation.processes) && ok;
    return ok;
}

/// Whether addresses are the same each time and small pages the only ones. A container may deny
/// the first; a program runs without it as well.
void fix_layout(bool fixed) {
    if (fixed)
        personality(ADDR_NO_RANDOMIZE);
    // Of the memory that is shared with the runner until exec, which hands it on: so for the next
    // child it has to be taken back.
    static bool small_pages = false;
    if (small_pages != fixed)
        prctl(PR_SET_THP_DISABLE, fixed ? 1 : 0, 0, 0, 0);
    small_pages = fixed;
}

/// Installs the filter, and sends the runner what it refers calls to.
bool enter_filter(Nursery& nursery) {
    int notifications = -1;
    return nursery.filter.install(getpid(), notifications) && Filter::hand_over(notifications);
}

/// What a child has sent with enter_filter; -1 when there is none.
int receive_notifications(int socket) {
    char byte = 0;
    iovec part{&byte, 1};
    alignas(cmsghdr) char control[CMSG_SPACE(sizeof(int))] = {};
    msghdr message{};
    message.msg_iov = &part;
    message.msg_iovlen = 1;
    message.msg_control = control;
    message.msg_controllen = sizeof control;
    int notifications = -1;
    if (recvmsg(socket, &message, MSG_CMSG_CLOEXEC | MSG_DONTWAIT) == 1)
        if (const cmsghdr* const item = CMSG_FIRSTHDR(&message))
            std::memcpy(&notifications, CMSG_DATA(item), sizeof(int));
    return notifications;
}

/// A ruleset with the request's folders; what is made here the caller closes.
int ruleset_with_folders(const ReceivedRequest& request) {
    const int ruleset = deny_all_files();
    bool ok = ruleset >= 0;
    for (const char* const path : request.readable)
        ok = ok && (path == nullptr || allow_reading(ruleset, path));
    for (const char* const path : request.writable)
        ok = ok && (path == nullptr || allow_changing(ruleset, path));
    if (!ok)
        return -1;
    return above_streams(ruleset);
}

bool reads_everything(const ReceivedRequest& request) {
    return std::any_of(request.readable.begin(), request.readable.end(), [](const char* path) {
        return path != nullptr && std::strcmp(path, "/") == 0;
    });
}

[[noreturn]] void fail(Preparation& preparation, Step step, int failure) {
    preparation.failed = step;
    preparation.failure = failure;
    _exit(127);
}

int child_main(void* argument) {
    Preparation& preparation = *static_cast<Preparation*>(argument);
    const ReceivedRequest& request = *preparation.request;

    prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (getppid() != preparation.runner)
        _exit(127);
    setpgid(0, 0);

    int executable = request.executable;
    if (!place_streams(preparation, executable))
        fail(preparation, Step::streams, errno);
    if (preparation.own_root && !enter_root_with(request.readable, request.writable))
        fail(preparation, Step::root, errno);
    if (preparation.nursery->isolation.makes_roots && !drop_capabilities())
        fail(preparation, Step::isolation, errno);
    if (std::strcmp(request.folder, "/") != 0 && chdir(request.folder) != 0)
        fail(preparation, Step::folder, errno);
    if (!set_limits(preparation))
        fail(preparation, Step::limits, errno);
    fix_layout(request.header.reproducible != 0);

    if (preparation.landlock_ruleset >= 0 && !enter_ruleset(preparation.landlock_ruleset))
        fail(preparation, Step::isolation, errno);

    // The runner handles no signal and blocks them all, so this is all there is to reset.
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, nullptr);

    if (!enter_filter(*preparation.nursery))
        fail(preparation, Step::isolation, errno);

    char* const* arguments = request.arguments.data();
    char* const* environment = request.environment.data();
    if (executable >= 0)
        execveat(executable, preparation.nursery->filter.exec_path(), arguments, environment,
                 AT_EMPTY_PATH);
    else
        execve(arguments[0], arguments, environment);
    fail(preparation, Step::program, errno);
}

/// In a user namespace of its own, RLIMIT_NPROC counts the runner, its parent and the child's
/// threads. Elsewhere it counts every task of the user; there the child may have `threads` beyond
/// all that the machine runs now: enough of a stop for a fork bomb, no hindrance to an honest
/// program. Root is not bound by it.
rlim_t process_limit(const Isolation& isolation, int threads) {
    if (isolation.layers & protocol::namespaces)
        return static_cast<rlim_t>(threads) + 2;
    const int file = openat(isolation.proc, "loadavg", O_RDONLY | O_CLOEXEC);
    char text[128];
    const ssize_t size = read(file, text, sizeof text - 1);
    close(file);
    if (size <= 0)
        return 0;
    text[size] = '\0';
    unsigned tasks = 0;
    if (std::sscanf(text, "%*s %*s %*s %*u/%u", &tasks) != 1)
        return 0;
    return static_cast<rlim_t>(tasks) + static_cast<rlim_t>(threads);
}

}  // namespace

int above_streams(int descriptor) {
    constexpr int first_own = Filter::handover_socket + 1;
    static_assert(first_own > static_cast<int>(2 * protocol::most_streams));
    if (descriptor < 0)
        return descriptor;
    const int moved = fcntl(descriptor, F_DUPFD_CLOEXEC, first_own);
    close(descriptor);
    return moved;
}

bool limit_all_children() {
    // One byte, not zero: zero does not stop a dump that goes through a pipe to a system's crash
    // reporter, which takes longer than the run; one does (core(5) and the kernel's coredump.c).
    return limit(RLIMIT_CORE, 1, 1) && limit(RLIMIT_NOFILE, open_files, open_files);
}

InheritedLimits inherited_limits() {
    const auto hard = [](__rlimit_resource resource) -> std::uint64_t {
        rlimit now{};
        return getrlimit(resource, &now) == 0 ? now.rlim_max : RLIM_INFINITY;
    };
    return {hard(RLIMIT_STACK), std::min(hard(RLIMIT_AS), hard(RLIMIT_DATA)), hard(RLIMIT_FSIZE)};
}

void note_lowered(const InheritedLimits& inherited, const protocol::Request& request,
                  protocol::Reply& reply) {
    const auto lower = [](std::uint64_t has, std::uint64_t wanted) {
        return wanted > has ? has : 0;  // What is unlimited is the largest number.
    };
    if (request.memory > 0)
        reply.lowered_stack = lower(inherited.stack, stack_for(request));
    reply.lowered_address_space = lower(inherited.address_space, request.address_space);
    reply.lowered_file_size = lower(inherited.file_size, request.file_size);
}

bool hold_handover(Nursery& nursery) {
    int ends[2];
    if (socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends) != 0)
        return false;
    nursery.handover = above_streams(ends[0]);
    const bool placed = dup3(ends[1], Filter::handover_socket, O_CLOEXEC) >= 0;
    close(ends[1]);
    return nursery.handover >= 0 && placed;
}

Started start_child(const ReceivedRequest& request, Nursery& nursery) {
    alignas(16) static char stack[64 * 1024];
    const Isolation& isolation = nursery.isolation;
    const bool has_folders = isolation.profile != Profile::program;

    Preparation preparation{};
    preparation.request = &request;
    preparation.nursery = &nursery;
    preparation.runner = getpid();
    if (request.header.threads > 0)
        preparation.processes = process_limit(isolation, request.header.threads);
    preparation.landlock_ruleset = isolation.landlock_ruleset;
    preparation.own_root = isolation.makes_roots && !reads_everything(request);

    Started started;
    if (has_folders && (isolation.layers & protocol::landlock)) {
        preparation.landlock_ruleset = ruleset_with_folders(request);
        if (preparation.landlock_ruleset < 0) {
            started.failed = Step::isolation;
            started.failure = errno;
            return started;
        }
    }
    // Sharing memory saves copying the page tables, and with VFORK nothing runs here until the
    // child has its own: so its failure can be read from `preparation`.
    started.pid =
        clone(child_main, stack + sizeof stack, CLONE_VM | CLONE_VFORK | CLONE_PIDFD | SIGCHLD,
              &preparation, &started.pidfd);
    const int clone_failure = errno;
    if (has_folders && preparation.landlock_ruleset >= 0)
        close(preparation.landlock_ruleset);
    started.notifications = receive_notifications(nursery.handover);
    if (started.pid >= 0 && preparation.failed == Step::none)
        return started;
    if (started.notifications >= 0)
        close(started.notifications);
    if (started.pid < 0)
        return {-1, -1, -1, Step::clone, clone_failure};
    waitpid(started.pid, nullptr, 0);
    close(started.pidfd);
    return {-1, -1, -1, preparation.failed, preparation.failure};
}

}  // namespace judge
