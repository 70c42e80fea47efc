#include "runner/call_rules.h"

#include <sys/syscall.h>

#include <cerrno>
#include <utility>

namespace judge {
namespace {

/// Pure computing: memory, threads, time, and what is already open.
constexpr int harmless[] = {
    __NR_read,
    __NR_write,
    __NR_readv,
    __NR_writev,
    __NR_pread64,
    __NR_pwrite64,
    __NR_lseek,
    __NR_close,
    __NR_fstat,
    __NR_munmap,
    __NR_mremap,
    __NR_mprotect,
    __NR_mincore,
    __NR_brk,
    __NR_rt_sigaction,
    __NR_rt_sigprocmask,
    __NR_rt_sigreturn,
    __NR_rt_sigpending,
    __NR_rt_sigsuspend,
    __NR_rt_sigtimedwait,
    __NR_sigaltstack,
    __NR_exit,
    __NR_exit_group,
    __NR_futex,
    __NR_set_robust_list,
    __NR_get_robust_list,
    __NR_set_tid_address,
    __NR_rseq,
    __NR_membarrier,
    __NR_getrandom,
    __NR_clock_gettime,
    __NR_clock_getres,
    __NR_clock_nanosleep,
    __NR_nanosleep,
    __NR_gettimeofday,
    __NR_times,
    __NR_getrusage,
    __NR_sched_yield,
    __NR_sched_getaffinity,
    __NR_sched_getparam,
    __NR_sched_getscheduler,
    __NR_getcpu,
    __NR_getpid,
    __NR_gettid,
    __NR_getppid,
    __NR_getpriority,
    __NR_getuid,
    __NR_geteuid,
    __NR_getgid,
    __NR_getegid,
    __NR_uname,
    __NR_sysinfo,
    __NR_getrlimit,
    __NR_ppoll,
    __NR_pselect6,
    __NR_dup,
    __NR_dup3,
    __NR_restart_syscall,
    __NR_setitimer,
    __NR_getitimer,
#if defined(__x86_64__)
    __NR_arch_prctl,
    __NR_time,
    __NR_poll,
    __NR_select,
    __NR_dup2,
    __NR_alarm,
    __NR_pause,
#endif
};

/// What libc asks for by itself, or a program out of habit; each has a polite no, such as it gets
/// on some machine. (What a call gets that opens, changes or makes a file: file_rules.cpp.)
constexpr std::pair<int, int> denied_quietly[] = {
    {__NR_ioctl, ENOTTY},             // Whether a stream is a terminal; isatty.
    {__NR_clone3, ENOSYS},            // Its flags cannot be tested; libc goes on with clone.
    {__NR_readlinkat, ENOENT},        // Whether a file is there: there is none but the streams,
    {__NR_faccessat, ENOENT},         // and nothing tells what the machine has.
    {__NR_faccessat2, ENOENT},        //
    {__NR_statx, ENOENT},             //
    {__NR_statfs, ENOENT},            //
    {__NR_fstatfs, ENOSYS},           // How much room a stream's disk has.
    {__NR_mlock, EPERM},              // Memory that is never paged out,
    {__NR_mlockall, EPERM},           // which most users may not have.
    {__NR_sched_setaffinity, EPERM},  // A processor of its own,
    {__NR_setpriority, EACCES},       // and more of it than others: the judge's affair.
    {__NR_fsync, EINVAL},             // As for a pipe.
    {__NR_fdatasync, EINVAL},         //
    {__NR_fadvise64, 0},              // Advice may be ignored.
#if defined(__x86_64__)
    {__NR_readlink, ENOENT},  // The same questions in older words.
    {__NR_access, ENOENT},
    {__NR_stat, ENOENT},
    {__NR_lstat, ENOENT},
#endif
};

/// What sanitizers need beyond computing: a pipe tells them whether memory can be read.
constexpr int for_sanitizers[] = {
    __NR_pipe2,
#if defined(__x86_64__)
    __NR_pipe,
#endif
};

/// Reading a link: of one, sanitizers need to know where it leads (notifications.cpp).
constexpr int links[] = {
    __NR_readlinkat,
#if defined(__x86_64__)
    __NR_readlink,
#endif
};

/// What opens a file. (openat2 is not among the compiler's calls: its flags lie in memory.)
constexpr int opening[] = {
    __NR_openat,
#if defined(__x86_64__)
    __NR_open,
    __NR_creat,
#endif
};

/// What the compiler needs beyond computing. Which files is decided elsewhere (landlock.h,
/// own_root.h, opened_files.h).
constexpr int for_compiling[] = {
    __NR_ioctl,
    __NR_readlinkat,
    __NR_faccessat,
    __NR_faccessat2,
    __NR_statx,
    __NR_newfstatat,
    __NR_getdents64,
    __NR_getcwd,
    __NR_chdir,
    __NR_fchdir,
    __NR_unlinkat,
    __NR_renameat,
    __NR_renameat2,
    __NR_mkdirat,
    __NR_fchmod,
    __NR_fchmodat,
    __NR_ftruncate,
    __NR_fallocate,
    __NR_fcntl,
    __NR_flock,
    __NR_umask,
    __NR_pipe2,
    __NR_clone,
    __NR_execve,
    __NR_execveat,
    __NR_wait4,
    __NR_waitid,
    __NR_kill,
    __NR_tgkill,
    __NR_prlimit64,
    __NR_setrlimit,
    __NR_statfs,
    __NR_fstatfs,
    __NR_sendfile,
    __NR_copy_file_range,
    __NR_fadvise64,
    __NR_fsync,
    __NR_prctl,
    __NR_getpgid,
    __NR_setpgid,
    __NR_setsid,
    __NR_getsid,
    __NR_getresuid,
    __NR_getresgid,
    __NR_getgroups,
    __NR_utimensat,
    __NR_sched_setaffinity,
    __NR_linkat,
    __NR_symlinkat,
    __NR_close_range,
    __NR_eventfd2,
    __NR_memfd_create,
    __NR_mmap,
    __NR_madvise,
#if defined(__x86_64__)
    __NR_stat,
    __NR_lstat,
    __NR_access,
    __NR_readlink,
    __NR_unlink,
    __NR_rename,
    __NR_mkdir,
    __NR_rmdir,
    __NR_chmod,
    __NR_pipe,
    __NR_fork,
    __NR_vfork,
    __NR_getpgrp,
    __NR_link,
    __NR_symlink,
    __NR_eventfd,
#endif
};

}  // namespace

std::map<std::uint32_t, Decision> decisions(Profile profile) {
    std::map<std::uint32_t, Decision> table;
    const auto number = [](int call) { return static_cast<std::uint32_t>(call); };
    for (const auto& [call, error] : denied_quietly)
        table[number(call)] = {Act::no_with_errno, static_cast<std::uint32_t>(error)};
    for (const int call : harmless)
        table[number(call)] = {Act::allow};
    if (profile == Profile::compiler) {
        for (const int call : for_compiling)
            table[number(call)] = {Act::allow};
        for (const int call : opening)
            table[number(call)] = {Act::refer};
        table[__NR_sendmsg] = {Act::only_handover};
        return table;
    }
    if (profile == Profile::sanitizer) {
        for (const int call : for_sanitizers)
            table[number(call)] = {Act::allow};
        for (const int call : links)
            table.erase(number(call));
    }
    table[__NR_clone] = {Act::only_threads};
    table[__NR_execveat] = {Act::only_first_exec};
    table[__NR_kill] = table[__NR_tgkill] = {Act::only_own_process};
    table[__NR_prlimit64] = {Act::only_own_stack_limit};
    table[__NR_mmap] = {Act::only_counted_memory};
    table[__NR_madvise] = {Act::no_paging_out};
    table[__NR_prctl] = {Act::only_thread_names};
    table[__NR_fcntl] = {Act::only_descriptor_flags};
    table[__NR_newfstatat] = {Act::only_by_descriptor};
    table[__NR_sendmsg] = {Act::only_handover};
    return table;
}

}  // namespace judge
