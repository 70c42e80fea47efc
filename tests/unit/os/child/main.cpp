/// The program that the tests of os/worker run: `child BEHAVIOUR [NUMBER]`. Static, like a
/// solution.

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <functional>
#include <map>
#include <string>
#include <vector>

namespace {

/// Any system call, with no arguments to speak of.
int call(long number) {
    syscall(number, 0, 0, 0, 0, 0, 0);
    return 0;
}

int hello(long) {
    std::puts("hello");
    return 0;
}

/// Everything of itself that it was given by somebody else.
int describe(long) {
    std::vector<char> folder(4096);
    std::printf("folder %s\n", getcwd(folder.data(), folder.size()));
    for (char** variable = environ; *variable; ++variable)
        std::printf("environment %s\n", *variable);
    for (int descriptor = 0; descriptor < 1024; ++descriptor)
        if (fcntl(descriptor, F_GETFD) >= 0)
            std::printf("open %d\n", descriptor);
    std::printf("leads its group: %s\n", getpgrp() == getpid() ? "yes" : "no");
    sigset_t blocked;
    sigprocmask(SIG_BLOCK, nullptr, &blocked);
    for (int signal = 1; signal < 32; ++signal) {
        struct sigaction action {};
        sigaction(signal, nullptr, &action);
        if (action.sa_handler != SIG_DFL || sigismember(&blocked, signal))
            std::printf("signal %d is not in its default state\n", signal);
    }
    return 0;
}

int spin(long) {
    volatile bool on = true;
    while (on) {
    }
    return 0;
}

int sleep_forever(long) {
    for (;;)
        pause();
}

/// Uses that many MiB, one page after the other, and ends well.
int touch(long mebibytes) {
    const std::size_t size = static_cast<std::size_t>(mebibytes) << 20;
    char* memory = static_cast<char*>(std::malloc(size));
    for (std::size_t i = 0; memory && i < size; i += 4096)
        static_cast<volatile char*>(memory)[i] = 1;
    return memory ? 0 : 9;
}

/// What of it is in memory, in bytes, as its page tables have it: the sum of the "Rss:" lines.
long counted_resident() {
    static char text[4096];
    const int file = open("/proc/self/smaps_rollup", O_RDONLY);
    const ssize_t size = read(file, text, sizeof text - 1);
    close(file);
    text[size < 0 ? 0 : size] = '\0';
    const char* const line = std::strstr(text, "Rss:");
    return line ? std::atol(line + 4) * 1024 : -1;
}

/// Uses that many KiB in small pages, and tells on standard output what it then has in all; only
/// who may read files can.
int touch_and_count(long kibibytes) {
    const std::size_t size = static_cast<std::size_t>(kibibytes) << 10;
    if (size > 0) {
        void* const memory =
            mmap(nullptr, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
        if (memory == MAP_FAILED || madvise(memory, size, MADV_NOHUGEPAGE) != 0)
            return 9;
        std::memset(memory, 1, size);
    }
    const long resident = counted_resident();
    return write(1, &resident, sizeof resident) == sizeof resident ? 0 : 9;
}

[[gnu::noinline]] long depth_of(long n) {
    volatile long here = n;
    return n == 0 ? 0 : depth_of(n - 1) + (here == n);
}

int recurse(long depth) {
    return depth_of(depth) == depth ? 0 : 9;
}

/// Leaves its process group and session, as a server does, and keeps its open files.
int daemonize(long) {
    if (fork() == 0) {
        setsid();
        if (fork() == 0)
            sleep_forever(0);
        _exit(0);
    }
    wait(nullptr);
    return 0;
}

/// Waits, as a compiler driver does, while its own child works.
int delegate_spin(long) {
    if (fork() == 0)
        spin(0);
    wait(nullptr);
    return 0;
}

/// Writes to standard output without end, whatever signal comes.
int flood(long) {
    std::signal(SIGXFSZ, SIG_IGN);
    static const char piece[64 * 1024] = {};
    while (write(1, piece, sizeof piece) > 0) {
    }
    return 3;
}

/// Copies `descriptor` to standard output.
int print(long descriptor) {
    char piece[100];
    for (ssize_t size; (size = read(static_cast<int>(descriptor), piece, sizeof piece)) > 0;)
        write(1, piece, static_cast<std::size_t>(size));
    return 0;
}

/// Puts its number, and then that of a child in another session, on standard output; both stay.
int family(long) {
    if (fork() == 0)
        setsid();
    const pid_t self = getpid();
    write(1, &self, sizeof self);
    return sleep_forever(0);
}

}  // namespace

int main(int count, char** arguments) {
    static const std::map<std::string, std::function<int(long)>> behaviours = {
        {"hello", hello},
        {"describe", describe},
        {"spin", spin},
        {"call", call},
        {"sleep", sleep_forever},
        {"touch", touch},
        {"touch and count", touch_and_count},
        {"recurse", recurse},
        {"daemon", daemonize},
        {"delegate", delegate_spin},
        {"flood", flood},
        {"print", print},
        {"family", family},
        {"exit", [](long status) { return static_cast<int>(status); }},
        {"huge pages off", [](long) { return prctl(PR_GET_THP_DISABLE, 0, 0, 0, 0); }},
        {"raise", [](long signal) { return std::raise(static_cast<int>(signal)); }},
    };
    if (count < 2)
        return 99;
    // The behaviours whose argument is no number.
    if (count > 2 && std::strcmp(arguments[1], "create") == 0)
        return open(arguments[2], O_WRONLY | O_CREAT, 0600) < 0;
    if (count > 2 && std::strcmp(arguments[1], "open") == 0)
        return open(arguments[2], O_RDONLY) < 0;
    const auto behaviour = behaviours.find(arguments[1]);
    if (behaviour == behaviours.end())
        return 98;
    return behaviour->second(count > 2 ? std::atol(arguments[2]) : 0);
}
