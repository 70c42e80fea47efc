#include "judging/forbidden_call.h"

#include <algorithm>
#include <string_view>
#include <vector>

#include "base/text.h"

namespace judge {
namespace {

struct CallMeaning {
    std::string_view words;
    std::vector<std::string_view> calls;
};

const std::vector<CallMeaning>& meanings_of_calls() {
    static const std::vector<CallMeaning> known = {
        {"open a network socket",
         {"socket", "socketpair", "connect", "bind", "listen", "accept", "accept4", "sendto",
          "sendmsg", "sendmmsg", "recvfrom", "recvmsg", "setsockopt", "shutdown"}},
        {"start another process", {"fork", "vfork", "clone", "clone3"}},
        {"run another program", {"execve", "execveat"}},
        {"change files",
         {"unlink",    "unlinkat", "rename",    "renameat", "renameat2", "mkdir",    "mkdirat",
          "rmdir",     "link",     "linkat",    "symlink",  "symlinkat", "truncate", "ftruncate",
          "fallocate", "chmod",    "fchmod",    "fchmodat", "chown",     "fchown",   "fchownat",
          "mknod",     "mknodat",  "utimensat", "lchown",   "utime",     "utimes",   "futimesat"}},
        {"look into folders", {"getdents", "getdents64", "chdir", "fchdir", "getcwd"}},
        {"reach another process",
         {"ptrace", "process_vm_readv", "process_vm_writev", "kill", "tkill", "tgkill",
          "rt_sigqueueinfo", "rt_tgsigqueueinfo", "pidfd_open", "pidfd_getfd", "pidfd_send_signal",
          "kcmp", "process_madvise"}},
        {"change its limits", {"setrlimit", "prlimit64"}},
        {"change how it is scheduled",
         {"sched_setscheduler", "sched_setparam", "sched_setattr", "sched_setaffinity",
          "setpriority", "ioprio_set"}},
        {"leave its session or group", {"setsid", "setpgid"}},
        {"change its user or rights",
         {"setuid", "setgid", "setreuid", "setregid", "setresuid", "setresgid", "setgroups",
          "capset", "prctl", "seccomp", "landlock_restrict_self"}},
        {"change the machine's mounts or namespaces",
         {"mount", "umount2", "pivot_root", "chroot", "unshare", "setns", "open_tree", "move_mount",
          "fsopen", "fsmount"}},
        {"share memory or queues with other processes",
         {"shmget", "shmat", "shmctl", "semget", "semop", "msgget", "msgsnd", "mq_open"}},
    };
    return known;
}

}  // namespace

std::string forbidden_call_in_words(const std::string& call) {
    if (call == "foreign")
        return "tried to make a system call of another machine's kind, such as a 32-bit one";
    if (call.starts_with("open") || call == "creat")
        return "tried to open a file";
    if (call == "memfd_create")
        return "tried to make a file in memory";
    for (const CallMeaning& meaning : meanings_of_calls())
        if (std::find(meaning.calls.begin(), meaning.calls.end(), call) != meaning.calls.end())
            return "tried to " + std::string(meaning.words) + " (" + call + ")";
    return "tried to make the system call " + call;
}

std::string file_in_words(const std::string& path) {
    return "`" + printable(elide_middle(path, 100)) + "`";
}

}  // namespace judge
