#include "os/runner_link.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/wait.h>

#include <array>
#include <cstring>

#include "os/failure.h"
#include "os/interrupt.h"
#include "os/start_runner.h"

namespace judge {
namespace {

constexpr std::uint32_t wanted_layers(SandboxLevel level) {
    switch (level) {
        case SandboxLevel::seccomp:
            return 0;
        case SandboxLevel::landlock:
            return protocol::landlock;
        case SandboxLevel::automatic:
        case SandboxLevel::full:
            break;
    }
    return protocol::landlock | protocol::namespaces;
}

/// The first layer that the level asks for and the runner does not have.
std::optional<Error> lacking(SandboxLevel level, const protocol::Ready& ready) {
    const auto error = [](const char* layer, int failure, const char* help) {
        return system_error(std::string("this machine has no ") + layer + " for the sandbox",
                            failure, help);
    };
    if (!(ready.layers & protocol::seccomp))
        return error("seccomp", ready.seccomp_failure,
                     "solutions are not run without it: enable CONFIG_SECCOMP_FILTER, or allow "
                     "the seccomp system call in the container");
    if (level == SandboxLevel::automatic)
        return std::nullopt;
    constexpr const char* help =
        "`judge doctor` says how to enable it; `--sandbox auto` uses the layers that there are";
    const std::uint32_t wanted = wanted_layers(level);
    if ((wanted & protocol::landlock) && !(ready.layers & protocol::landlock))
        return error("Landlock", ready.landlock_failure, help);
    if ((wanted & protocol::namespaces) && !(ready.layers & protocol::namespaces))
        return error("namespaces", ready.namespaces_failure, help);
    return std::nullopt;
}

std::size_t size_of_message(const protocol::Ready& ready) {
    return sizeof ready;
}

std::size_t size_of_message(const protocol::Reply& reply) {
    return reply.size();
}

}  // namespace

RunnerLink::RunnerLink(std::string path, Profile profile, SandboxLevel level)
    : path_(std::move(path)), profile_(profile), level_(level), wanted_(wanted_layers(level)) {}

bool RunnerLink::send(PackedRequest& packed) const {
    iovec part{packed.message.data(), packed.message.size()};
    alignas(cmsghdr) std::array<char, CMSG_SPACE(sizeof(int) * (protocol::most_streams + 1))>
        control{};
    msghdr message{};
    message.msg_iov = &part;
    message.msg_iovlen = 1;
    if (const std::size_t bytes = packed.descriptors.size() * sizeof(int)) {
        message.msg_control = control.data();
        message.msg_controllen = CMSG_SPACE(bytes);
        cmsghdr* const item = CMSG_FIRSTHDR(&message);
        item->cmsg_level = SOL_SOCKET;
        item->cmsg_type = SCM_RIGHTS;
        item->cmsg_len = CMSG_LEN(bytes);
        std::memcpy(CMSG_DATA(item), packed.descriptors.data(), bytes);
    }
    ssize_t sent;
    do {
        sent = sendmsg(socket_.number(), &message, MSG_NOSIGNAL);
    } while (sent < 0 && errno == EINTR);
    return sent >= 0;
}

void RunnerLink::stop() {
    if (!socket_)
        return;
    socket_ = Descriptor();
    ready_.reset();
    while (waitpid(runner_, nullptr, 0) < 0 && errno == EINTR) {
    }
}

Result<Done> RunnerLink::start() {
    if (socket_)
        return Done{};
    int ends[2];
    if (socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends) != 0)
        return system_error("cannot make a socket for the runner");
    Descriptor own(ends[0]);
    // Where the judge has no standard input, the runner's end may have got number 0, and would then
    // be closed at exec instead of copied.
    const Descriptor made(ends[1]);
    const Descriptor given(fcntl(made.number(), F_DUPFD_CLOEXEC, 3));
    const int size = protocol::largest_request;  // The kernel doubles it, for its own overhead.
    setsockopt(own.number(), SOL_SOCKET, SO_SNDBUF, &size, sizeof size);
    auto started =
        start_runner(path_, {word_for(profile_), std::to_string(wanted_)}, given.number());
    if (!started)
        return started.errors();
    socket_ = std::move(own);
    runner_ = *started;
    return Done{};
}

template <class Message>
Result<Message> RunnerLink::receive() {
    pollfd events[] = {{socket_.number(), POLLIN, 0}, {interrupt_descriptor(), POLLIN, 0}};
    while (poll(events, 2, -1) < 0 && errno == EINTR) {
    }
    if (events[1].revents) {
        stop();
        return interrupted_error();
    }
    Message message{};
    const ssize_t received = recv(socket_.number(), &message, sizeof message, 0);
    if (received > 0 && static_cast<std::size_t>(received) == size_of_message(message))
        return message;
    stop();
    return internal_error("the runner " + path_ + " died");
}

Result<protocol::Ready> RunnerLink::ready() {
    if (const auto started = start(); !started)
        return started.errors();
    if (!ready_) {
        const auto told = receive<protocol::Ready>();
        if (!told)
            return told;
        ready_ = *told;
        // A runner that got only halfway into its namespaces is of no use: another one goes on
        // without, and remembers why.
        if (level_ == SandboxLevel::automatic && told->namespaces_failure != 0) {
            stop();
            wanted_ &= ~std::uint32_t{protocol::namespaces};
            auto without = ready();
            if (!without)
                return without;
            ready_->namespaces_failure = told->namespaces_failure;
        }
    }
    if (const auto error = lacking(level_, *ready_))
        return *error;
    return *ready_;
}

Result<protocol::Reply> RunnerLink::ask(PackedRequest& request) {
    if (const auto there = ready(); !there)
        return there.errors();
    // A runner that was killed between two runs is replaced, once.
    if (!send(request)) {
        stop();
        if (const auto there = ready(); !there)
            return there.errors();
        if (!send(request))
            return system_error("cannot speak to the runner " + path_);
    }
    return receive<protocol::Reply>();
}

}  // namespace judge
