#include "runner/isolation.h"

#include <fcntl.h>
#include <grp.h>
#include <linux/capability.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstring>

#include "runner/landlock.h"
#include "runner/own_root.h"

namespace judge {
namespace {

/// The user that a program runs as where the runner may choose.
constexpr unsigned nobody = 65534;

bool write_text(const char* path, const char* text) {
    const int file = open(path, O_WRONLY | O_CLOEXEC);
    if (file < 0)
        return false;
    const auto size = static_cast<ssize_t>(std::strlen(text));
    const bool written = write(file, text, static_cast<std::size_t>(size)) == size;
    const int failure = errno;
    close(file);
    errno = failure;
    return written;
}

bool map_identity(unsigned inside_user, unsigned user, unsigned inside_group, unsigned group) {
    char line[64];
    std::snprintf(line, sizeof line, "%u %u 1", inside_user, user);
    if (!write_text("/proc/self/uid_map", line) || !write_text("/proc/self/setgroups", "deny"))
        return false;
    std::snprintf(line, sizeof line, "%u %u 1", inside_group, group);
    return write_text("/proc/self/gid_map", line);
}

/// Root's programs run as nobody: a user that owns nothing, and that limits bind. Where there is
/// no such user, as in some containers, they run as a root without capabilities.
void leave_root() {
    if (geteuid() != 0 || setgroups(0, nullptr) != 0 || setresgid(nobody, nobody, nobody) != 0 ||
        setresuid(nobody, nobody, nobody) != 0)
        return;
    // Or /proc/self would belong to root from here on.
    prctl(PR_SET_DUMPABLE, 1);
}

/// A process cannot enter a new PID namespace itself, only its children can. The parent stays, as
/// the one that the judge waits for.
bool become_first_process() {
    const pid_t child = fork();
    if (child < 0)
        return false;
    if (child > 0) {
        for (int descriptor = 0; descriptor <= STDERR_FILENO; ++descriptor)
            close(descriptor);
        int status = 0;
        while (waitpid(child, &status, 0) < 0 && errno == EINTR) {
        }
        _exit(WIFEXITED(status) ? WEXITSTATUS(status) : 1);
    }
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    setsid();
    return true;
}

/// /proc of the new PID namespace, in place of the old one.
bool mount_proc(Isolation& isolation) {
    if (mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0 ||
        mount("proc", "/proc", "proc", MS_NOSUID | MS_NODEV | MS_NOEXEC, nullptr) != 0)
        return false;
    isolation.proc = open("/proc", O_PATH | O_DIRECTORY | O_CLOEXEC);
    return isolation.proc >= 0;
}

bool enter_namespaces(Isolation& isolation) {
    const bool compiler = isolation.profile == Profile::compiler;
    const unsigned user = geteuid(), group = getegid();
    if (unshare(CLONE_NEWUSER | CLONE_NEWNS | CLONE_NEWPID | CLONE_NEWNET | CLONE_NEWIPC |
                CLONE_NEWUTS | CLONE_NEWCGROUP) != 0)
        return false;
    return map_identity(compiler ? user : nobody, user, compiler ? group : nobody, group) &&
           become_first_process() && mount_proc(isolation) &&
           (isolation.profile != Profile::program || enter_empty_root());
}

}  // namespace

bool drop_capabilities() {
    for (int capability = 0; capability <= CAP_LAST_CAP; ++capability)
        prctl(PR_CAPBSET_DROP, capability);  // Fails for those that a newer kernel does not know.
    __user_cap_header_struct header{_LINUX_CAPABILITY_VERSION_3, 0};
    __user_cap_data_struct none[2] = {};
    return syscall(__NR_capset, &header, none) == 0;
}

Isolation isolate_runner(Profile profile, std::uint32_t wanted, protocol::Ready& ready) {
    Isolation isolation;
    isolation.profile = profile;
    if (profile != Profile::compiler)
        leave_root();
    if (wanted & protocol::namespaces) {
        if (enter_namespaces(isolation))
            isolation.layers |= protocol::namespaces;
        else
            ready.namespaces_failure = errno;
    }
    if (isolation.proc < 0)
        isolation.proc = open("/proc", O_PATH | O_DIRECTORY | O_CLOEXEC);
    if (wanted & protocol::landlock) {
        isolation.landlock_ruleset = deny_all_files();
        if (isolation.landlock_ruleset >= 0)
            isolation.layers |= protocol::landlock;
        else
            ready.landlock_failure = errno;
    }
    const bool compiler_is_held = profile == Profile::compiler && isolation.landlock_ruleset >= 0;
    isolation.makes_roots = (isolation.layers & protocol::namespaces) &&
                            profile != Profile::program && !compiler_is_held;
    if ((isolation.makes_roots || drop_capabilities()) &&
        prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0)
        isolation.layers |= protocol::seccomp;
    else
        ready.seccomp_failure = errno;
    return isolation;
}

}  // namespace judge
