/// stopwatch RESULT COMMAND [ARGUMENT...]
///
/// Runs COMMAND, passes on its exit status, and writes one line to the file RESULT: wall time in
/// microseconds, from before the process is made until it has been waited for; CPU time in
/// microseconds, with that of all that it waited for; and the largest resident size of this one
/// process in KiB. (What wait4 tells of memory would include a compiler's.)

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace {

/// The highest resident size so far, in KiB. It only grows, so what a look every few milliseconds
/// misses is what a process allocates in its very last ones.
long peak_kib(const char* status_file, long before) {
    std::FILE* const file = std::fopen(status_file, "re");
    if (!file)
        return before;
    long peak = before;
    char line[256];
    while (std::fgets(line, sizeof line, file))
        if (std::strncmp(line, "VmHWM:", 6) == 0)
            peak = std::strtol(line + 6, nullptr, 10);
    std::fclose(file);
    return peak;
}

long long microseconds(const timeval& time) {
    return time.tv_sec * 1'000'000LL + time.tv_usec;
}

}  // namespace

int main(int count, char** words) {
    if (count < 3) {
        std::fputs("usage: stopwatch RESULT COMMAND [ARGUMENT...]\n", stderr);
        return 2;
    }
    using Clock = std::chrono::steady_clock;
    const auto start = Clock::now();
    pid_t pid;
    if (const int failure = posix_spawnp(&pid, words[2], nullptr, nullptr, words + 2, environ)) {
        std::fprintf(stderr, "cannot start %s: %s\n", words[2], std::strerror(failure));
        return 3;
    }
    char status_file[64];
    std::snprintf(status_file, sizeof status_file, "/proc/%d/status", pid);
    pollfd end = {static_cast<int>(syscall(SYS_pidfd_open, pid, 0)), POLLIN, 0};
    long peak = 0;
    constexpr int between_looks_ms = 3;
    while (end.fd >= 0 && poll(&end, 1, between_looks_ms) == 0)
        peak = peak_kib(status_file, peak);
    int status = 0;
    rusage usage{};
    wait4(pid, &status, 0, &usage);
    const auto wall = std::chrono::duration_cast<std::chrono::microseconds>(Clock::now() - start);

    std::FILE* const result = std::fopen(words[1], "we");
    if (!result ||
        std::fprintf(result, "%lld %lld %ld\n", static_cast<long long>(wall.count()),
                     microseconds(usage.ru_utime) + microseconds(usage.ru_stime), peak) < 0)
        return 3;
    std::fclose(result);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}
