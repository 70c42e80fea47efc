/// The program that sandbox_fuzz runs: `random_calls SEED` makes random system calls with random
/// arguments, many of them plausible, until one ends it. Static, like a solution.

#include <sys/syscall.h>
#include <unistd.h>

#include <cstdlib>
#include <cstring>
#include <random>

namespace {

char memory[1 << 16];
const char* const paths[] = {"/etc/passwd", "/proc/self/mem", "/tmp/escaped", "/", ".", "..", ""};

long random_argument(std::mt19937_64& random) {
    switch (random() % 8) {
        case 0:
            return static_cast<long>(random());
        case 1:
            return static_cast<long>(random() % 16);  // A descriptor, a signal, a flag.
        case 2:
            return -static_cast<long>(random() % 200);
        case 3:
            return 1L << (random() % 64);
        case 4:
            return reinterpret_cast<long>(paths[random() % std::size(paths)]);
        case 5:
            return reinterpret_cast<long>(memory + random() % sizeof memory);
        case 6:
            return static_cast<long>(random() % 8192);
        default:
            return 0;
    }
}

}  // namespace

int main(int count, char** words) {
    std::mt19937_64 random(count > 1 ? std::strtoull(words[1], nullptr, 10) : 0);
    for (char& byte : memory)
        byte = static_cast<char>(random());
    // Mostly calls that are allowed, so that a run is long, and now and then any.
    constexpr long allowed[] = {
        SYS_read,   SYS_write,     SYS_mmap,         SYS_munmap,    SYS_mprotect,  SYS_mremap,
        SYS_brk,    SYS_madvise,   SYS_fcntl,        SYS_dup,       SYS_dup3,      SYS_lseek,
        SYS_close,  SYS_ioctl,     SYS_futex,        SYS_getrusage, SYS_prlimit64, SYS_prctl,
        SYS_kill,   SYS_tgkill,    SYS_rt_sigaction, SYS_sendmsg,   SYS_execveat,  SYS_clone,
        SYS_clone3, SYS_newfstatat};
    for (;;) {
        const long call = random() % 16 == 0 ? static_cast<long>(random() % 512)
                                             : allowed[random() % std::size(allowed)];
        const bool waits = call == SYS_pause || call == SYS_futex || call == SYS_read;
        if (waits)
            alarm(1);
        syscall(call, random_argument(random), random_argument(random), random_argument(random),
                random_argument(random), random_argument(random), random_argument(random));
    }
}
