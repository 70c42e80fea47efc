#include "os/worker.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/wait.h>

#include <array>

#include "os/descriptor.h"
#include "os/failure.h"
#include "os/interrupt.h"
#include "os/start_runner.h"
#include "runner/protocol.h"

namespace judge {
namespace {

using std::chrono::nanoseconds;

/// A request in the form in which it is sent.
struct Packed {
    std::string message;
    std::vector<int> descriptors;
};

Result<Packed> pack(const Launch& launch) {
    protocol::Request header{};
    header.cpu_ns = launch.allowance.cpu.count();
    header.idle_ns = launch.allowance.idle.count();
    header.memory = launch.allowance.memory.count;
    header.address_space = launch.allowance.address_space.count;
    header.file_size = launch.allowance.file_size.count;
    header.threads = launch.allowance.threads;
    header.arguments = static_cast<std::uint32_t>(launch.arguments.size());
    header.environment = static_cast<std::uint32_t>(launch.environment.size());
    header.executables = launch.executable >= 0;
    header.streams = static_cast<std::uint32_t>(launch.streams.size());
    assert(header.arguments > 0 && header.streams <= protocol::most_streams);

    Packed packed;
    if (launch.executable >= 0)
        packed.descriptors.push_back(launch.executable);
    for (std::size_t i = 0; i < launch.streams.size(); ++i) {
        header.targets[i] = launch.streams[i].target;
        packed.descriptors.push_back(launch.streams[i].descriptor);
    }

    packed.message.assign(reinterpret_cast<const char*>(&header), sizeof header);
    auto add = [&packed](const std::string& text) {
        packed.message.append(text.c_str(), std::char_traits<char>::length(text.c_str()) + 1);
    };
    for (const std::string& argument : launch.arguments)
        add(argument);
    for (const std::string& variable : launch.environment)
        add(variable);
    add(launch.folder);
    if (packed.message.size() > protocol::largest_request)
        return internal_error("the command line of " + launch.arguments[0] + " is too long");
    return packed;
}

bool send_packed(int socket, Packed& packed) {
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
        sent = sendmsg(socket, &message, MSG_NOSIGNAL);
    } while (sent < 0 && errno == EINTR);
    return sent >= 0;
}

Error failed_start(const protocol::Reply& reply, const Launch& launch) {
    const auto what = [&]() -> std::string {
        switch (reply.failed) {
            case protocol::Step::folder:
                return "cannot start " + launch.arguments[0] + " in " + launch.folder;
            case protocol::Step::program:
                return "cannot start " + launch.arguments[0];
            case protocol::Step::streams:
                return "cannot pass open files to " + launch.arguments[0];
            case protocol::Step::limits:
                return "cannot limit " + launch.arguments[0];
            case protocol::Step::clone:
                return "cannot make a process for " + launch.arguments[0];
            case protocol::Step::request:
            case protocol::Step::none:
                break;
        }
        return "the runner did not understand the request for " + launch.arguments[0];
    }();
    return reply.failure ? system_error(what, reply.failure) : internal_error(what);
}

Exit unpack(const protocol::Reply& reply) {
    auto cause = [](protocol::Cause from) {
        switch (from) {
            case protocol::Cause::signalled:
                return Exit::Cause::signalled;
            case protocol::Cause::cpu_limit:
                return Exit::Cause::cpu_limit;
            case protocol::Cause::idle_limit:
                return Exit::Cause::idle_limit;
            case protocol::Cause::memory_limit:
                return Exit::Cause::memory_limit;
            case protocol::Cause::exited:
                break;
        }
        return Exit::Cause::exited;
    };
    return {cause(reply.cause), reply.code, nanoseconds(reply.cpu_ns), nanoseconds(reply.wall_ns),
            Bytes{reply.peak_memory}};
}

}  // namespace

struct Worker::State {
    std::string path;
    Descriptor socket;  ///< None: there is no runner at present.
    pid_t runner = -1;

    explicit State(std::string runner_file) : path(std::move(runner_file)) {}
    ~State() { stop(); }

    Result<Done> start();

    /// Closing the socket tells the runner to kill what it runs and to exit.
    void stop() {
        if (!socket)
            return;
        socket = Descriptor();
        while (waitpid(runner, nullptr, 0) < 0 && errno == EINTR) {
        }
    }

    Result<protocol::Reply> receive();
};

Result<Done> Worker::State::start() {
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
    auto started = start_runner(path, given.number());
    if (!started)
        return started.errors();
    socket = std::move(own);
    runner = *started;
    return Done{};
}

Result<protocol::Reply> Worker::State::receive() {
    pollfd events[] = {{socket.number(), POLLIN, 0}, {interrupt_descriptor(), POLLIN, 0}};
    while (poll(events, 2, -1) < 0 && errno == EINTR) {
    }
    if (events[1].revents) {
        stop();
        return interrupted_error();
    }
    protocol::Reply reply;
    if (recv(socket.number(), &reply, sizeof reply, 0) == sizeof reply)
        return reply;
    stop();
    return internal_error("the runner " + path + " died");
}

Worker::Worker(std::unique_ptr<State> state) : state_(std::move(state)) {}
Worker::Worker(Worker&&) noexcept = default;
Worker& Worker::operator=(Worker&&) noexcept = default;
Worker::~Worker() = default;

Result<Worker> Worker::start(const std::string& runner) {
    auto state = std::make_unique<State>(runner);
    if (auto started = state->start(); !started)
        return started.errors();
    return Worker(std::move(state));
}

Result<Exit> Worker::run(const Launch& launch) {
    if (interrupted())
        return interrupted_error();
    auto packed = pack(launch);
    if (!packed)
        return packed.errors();

    // A runner that was killed between two runs is replaced, once.
    if (!state_->socket || !send_packed(state_->socket.number(), *packed)) {
        state_->stop();
        if (auto started = state_->start(); !started)
            return started.errors();
        if (!send_packed(state_->socket.number(), *packed))
            return system_error("cannot speak to the runner " + state_->path);
    }
    auto reply = state_->receive();
    if (!reply)
        return reply.errors();
    if (reply->failed != protocol::Step::none)
        return failed_start(*reply, launch);
    return unpack(*reply);
}

}  // namespace judge
