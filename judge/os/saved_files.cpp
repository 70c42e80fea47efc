#include "os/saved_files.h"

#include <sys/inotify.h>
#include <unistd.h>

#include <array>
#include <cstddef>

#include "os/failure.h"

namespace judge {

Result<SavedFiles> SavedFiles::in(const std::string& folder) {
    Descriptor events(inotify_init1(IN_CLOEXEC | IN_NONBLOCK));
    if (!events || inotify_add_watch(events.number(), folder.c_str(),
                                     IN_CLOSE_WRITE | IN_MOVED_TO | IN_ONLYDIR) < 0)
        return system_error("cannot watch " + folder, errno,
                            "fs.inotify.max_user_watches may be too low");
    return SavedFiles(std::move(events));
}

std::vector<std::string> SavedFiles::take() const {
    std::vector<std::string> names;
    alignas(inotify_event) std::array<char, 16384> bytes;
    for (;;) {
        const ssize_t size = read(events_.number(), bytes.data(), bytes.size());
        if (size <= 0)
            return names;
        for (std::size_t at = 0; at < static_cast<std::size_t>(size);) {
            const auto* const event = reinterpret_cast<const inotify_event*>(bytes.data() + at);
            if (event->len > 0)
                names.emplace_back(event->name);
            at += sizeof(inotify_event) + event->len;
        }
    }
}

}  // namespace judge
