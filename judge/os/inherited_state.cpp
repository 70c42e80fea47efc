#include "os/inherited_state.h"

#include <fcntl.h>
#include <pthread.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <string>

namespace judge {

void mend_inherited_state() {
    // A folder can be neither read nor written: what is done with the stream fails, as it would
    // have. Each opening takes the lowest number that is free.
    constexpr int last_standard_stream = 2;
    int number;
    do {
        number = open("/", O_RDONLY | O_DIRECTORY);
    } while (number >= 0 && number <= last_standard_stream);
    close(number);

    umask(umask(0) & ~mode_t{S_IRWXU});

    rlimit files{};
    if (getrlimit(RLIMIT_NOFILE, &files) == 0) {
        files.rlim_cur = files.rlim_max;
        setrlimit(RLIMIT_NOFILE, &files);
    }

    // Threads took theirs from the limit that there was at the start.
    constexpr rlim_t own_stack = 8 << 20;
    rlimit stack{};
    if (getrlimit(RLIMIT_STACK, &stack) == 0 && stack.rlim_cur < own_stack) {
        stack.rlim_cur = std::min(stack.rlim_max, own_stack);
        setrlimit(RLIMIT_STACK, &stack);
        pthread_attr_t threads;
        pthread_attr_init(&threads);
        pthread_attr_setstacksize(&threads, own_stack);
        pthread_setattr_default_np(&threads);
        pthread_attr_destroy(&threads);
    }

    std::signal(SIGXFSZ, SIG_IGN);

    std::error_code failure;
    const char* const temporary = std::getenv("TMPDIR");
    if (temporary != nullptr && *temporary != '\0' && *temporary != '/') {
        const std::string absolute = std::filesystem::absolute(temporary, failure);
        if (!failure)
            setenv("TMPDIR", absolute.c_str(), 1);
    }
}

}  // namespace judge
