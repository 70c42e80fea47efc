#include "os/start_runner.h"

#include <fcntl.h>
#include <spawn.h>

#include "os/failure.h"

namespace judge {

Result<pid_t> start_runner(const std::string& path, const std::vector<std::string>& arguments,
                           int socket) {
    std::vector<char*> words = {const_cast<char*>(path.c_str())};
    for (const std::string& argument : arguments)
        words.push_back(const_cast<char*>(argument.c_str()));
    words.push_back(nullptr);
    char* const no_environment[] = {nullptr};

    posix_spawn_file_actions_t files;
    posix_spawn_file_actions_init(&files);
    posix_spawn_file_actions_adddup2(&files, socket, 0);
    posix_spawn_file_actions_addopen(&files, 1, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_addclosefrom_np(&files, 3);
    pid_t runner = 0;
    const int failure =
        posix_spawn(&runner, path.c_str(), &files, nullptr, words.data(), no_environment);
    posix_spawn_file_actions_destroy(&files);
    if (failure != 0)
        return system_error("cannot start " + path, failure,
                            failure == ENOENT ? "is the judge installed as a whole?" : "");
    return runner;
}

}  // namespace judge
