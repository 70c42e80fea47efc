#include "os/background.h"

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>

#include "os/failure.h"

namespace judge {
namespace {

std::vector<char*> pointers(const std::vector<std::string>& words) {
    std::vector<char*> found;
    for (const std::string& word : words)
        found.push_back(const_cast<char*>(word.c_str()));
    found.push_back(nullptr);
    return found;
}

/// What is started with pipes in place of its streams.
class Streams {
  public:
    explicit Streams(int output) {
        posix_spawn_file_actions_init(&actions_);
        posix_spawn_file_actions_addopen(&actions_, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
        for (const int stream : {1, 2})  // Standard output and error.
            posix_spawn_file_actions_adddup2(&actions_, output, stream);
    }
    ~Streams() { posix_spawn_file_actions_destroy(&actions_); }
    Streams(const Streams&) = delete;
    Streams& operator=(const Streams&) = delete;

    const posix_spawn_file_actions_t* get() const { return &actions_; }

  private:
    posix_spawn_file_actions_t actions_{};
};

}  // namespace

Result<Background> Background::start(const std::vector<std::string>& words,
                                     const std::vector<std::string>& variables) {
    int ends[2];
    if (pipe2(ends, O_CLOEXEC) != 0)
        return system_error("cannot make a pipe");
    Descriptor output(ends[0]);
    const Descriptor input(ends[1]);
    fcntl(output.number(), F_SETFL, O_NONBLOCK);
    std::vector<std::string> environment = variables;
    for (char** variable = environ; *variable != nullptr; ++variable)
        environment.emplace_back(*variable);
    const Streams streams(input.number());
    pid_t child = 0;
    const int failure = posix_spawn(&child, words.front().c_str(), streams.get(), nullptr,
                                    pointers(words).data(), pointers(environment).data());
    if (failure != 0)
        return system_error("cannot start " + words.front(), failure);
    return Background(child, std::move(output));
}

Background::Background(Background&& other) noexcept
    : child_(std::exchange(other.child_, -1)),
      output_(std::move(other.output_)),
      printed_(std::move(other.printed_)) {}

Background& Background::operator=(Background&& other) noexcept {
    end();
    child_ = std::exchange(other.child_, -1);
    output_ = std::move(other.output_);
    printed_ = std::move(other.printed_);
    return *this;
}

Background::~Background() {
    end();
}

bool Background::read_more() {
    std::array<char, 65536> bytes;
    for (;;) {
        const ssize_t size = read(output_.number(), bytes.data(), bytes.size());
        if (size > 0)
            printed_.append(bytes.data(), static_cast<std::size_t>(size));
        else
            return size == 0 || (errno != EAGAIN && errno != EINTR);
    }
}

void Background::end() {
    if (child_ < 0)
        return;
    kill(child_, SIGTERM);
    while (waitpid(child_, nullptr, 0) < 0 && errno == EINTR) {
    }
    child_ = -1;
}

}  // namespace judge
