#include <fcntl.h>
#include <poll.h>
#include <sys/file.h>

#include "os/failure.h"
#include "os/files.h"
#include "os/interrupt.h"

namespace judge {

Result<FileLock> FileLock::take(const std::string& path) {
    Descriptor file(open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0666));
    if (!file)
        return system_error("cannot open the lock file " + path);
    while (flock(file.number(), LOCK_EX | LOCK_NB) != 0) {
        if (errno != EWOULDBLOCK && errno != EINTR)
            return system_error("cannot lock " + path);
        // flock cannot wait for an interrupt too, so it is asked again and again.
        pollfd interrupt{interrupt_descriptor(), POLLIN, 0};
        constexpr int ask_again_ms = 20;
        poll(&interrupt, 1, ask_again_ms);
        if (interrupted())
            return interrupted_error();
    }
    return FileLock(std::move(file));
}

std::optional<FileLock> FileLock::try_take(const std::string& path) {
    Descriptor file(open(path.c_str(), O_RDWR | O_CLOEXEC));
    if (file && flock(file.number(), LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK)
        return std::nullopt;
    return FileLock(std::move(file));
}

}  // namespace judge
