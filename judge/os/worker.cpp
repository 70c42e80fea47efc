#include "os/worker.h"

#include <seccomp.h>

#include <cassert>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <shared_mutex>

#include "os/failure.h"
#include "os/interrupt.h"
#include "os/runner_link.h"
#include "runner/protocol.h"

namespace judge {
namespace {

using std::chrono::nanoseconds;

Result<PackedRequest> pack(const Launch& launch) {
    protocol::Request header{};
    header.cpu_ns = launch.allowance.cpu.count();
    header.idle_ns = launch.allowance.idle.count();
    header.memory = launch.allowance.memory.count;
    header.address_space = launch.allowance.address_space.count;
    header.file_size = launch.allowance.file_size.count;
    header.threads = launch.allowance.threads;
    header.reproducible = launch.reproducible;
    header.arguments = static_cast<std::uint32_t>(launch.arguments.size());
    header.environment = static_cast<std::uint32_t>(launch.environment.size());
    header.readable = static_cast<std::uint32_t>(launch.readable.size());
    header.writable = static_cast<std::uint32_t>(launch.writable.size());
    header.executables = launch.program != nullptr;
    header.streams = static_cast<std::uint32_t>(launch.streams.size());
    assert(header.arguments > 0 && header.streams <= protocol::most_streams);

    PackedRequest packed;
    if (launch.program != nullptr)
        packed.descriptors.push_back(launch.program->number());
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
    for (const std::string& path : launch.readable)
        add(path);
    for (const std::string& path : launch.writable)
        add(path);
    if (packed.message.size() > protocol::largest_request)
        return internal_error("the command line of " + launch.arguments[0] + " is too long");
    return packed;
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
            case protocol::Step::root:
                return "cannot make a root folder for " + launch.arguments[0];
            case protocol::Step::limits:
                return "cannot limit " + launch.arguments[0];
            case protocol::Step::isolation:
                return "cannot put the sandbox around " + launch.arguments[0];
            case protocol::Step::clone:
                return "cannot make a process for " + launch.arguments[0];
            case protocol::Step::request:
            case protocol::Step::none:
                break;
        }
        return "the runner did not understand the request for " + launch.arguments[0];
    }();
    const std::string help = reply.failed == protocol::Step::isolation
                                 ? "seccomp is required: a kernel with CONFIG_SECCOMP_FILTER, or a "
                                   "container that allows "
                                   "the seccomp system call"
                                 : "";
    return reply.failure ? system_error(what, reply.failure, help) : internal_error(what, help);
}

/// Whether a program could not be started for what stands in its file, and not for what the machine
/// lacks. (A file that is not there is an interpreter that it names.)
bool is_bad_program(const protocol::Reply& reply, Profile profile) {
    return reply.failed == protocol::Step::program && profile != Profile::compiler &&
           (reply.failure == ENOEXEC || reply.failure == ENOENT || reply.failure == ELIBBAD ||
            reply.failure == EINVAL);
}

ForbiddenCall forbidden_call(const protocol::ForbiddenCall& call) {
    ForbiddenCall result;
    char* const name = seccomp_syscall_resolve_num_arch(call.architecture, call.number);
    result.name = name != nullptr ? name : "number " + std::to_string(call.number);
    std::free(name);
    result.path = call.path;
    result.foreign = call.architecture != seccomp_arch_native();
    return result;
}

Exit unpack(const protocol::Reply& reply) {
    return {reply.end,
            reply.code,
            nanoseconds(reply.cpu_ns),
            nanoseconds(reply.wall_ns),
            nanoseconds(reply.idle_ns),
            Bytes{reply.peak_memory},
            forbidden_call(reply.forbidden),
            LoweredLimits{
                {reply.lowered_stack}, {reply.lowered_address_space}, {reply.lowered_file_size}},
            Bytes{reply.main_stack},
            reply.missing,
            std::string(reply.told, reply.told_size)};
}

}  // namespace

struct Worker::State {
    State(const std::string& runner, SandboxLevel level)
        : programs(runner, Profile::program, level),
          sanitizers(runner, Profile::sanitizer, level),
          compilers(runner, Profile::compiler, level) {}

    RunnerLink& of(Profile profile) {
        switch (profile) {
            case Profile::sanitizer:
                return sanitizers;
            case Profile::compiler:
                return compilers;
            case Profile::program:
                break;
        }
        return programs;
    }

    RunnerLink programs;
    RunnerLink sanitizers;  ///< This and the next are started when they are first needed.
    RunnerLink compilers;
};

Worker::Worker(std::unique_ptr<State> state) : state_(std::move(state)) {}
Worker::Worker(Worker&&) noexcept = default;
Worker& Worker::operator=(Worker&&) noexcept = default;
Worker::~Worker() = default;

Result<Worker> Worker::start(SandboxLevel level, const std::string& runner) {
    auto state = std::make_unique<State>(runner, level);
    if (auto started = state->programs.start(); !started)
        return started.errors();
    return Worker(std::move(state));
}

Result<Exit> Worker::run(const Launch& launch) {
    if (interrupted())
        return interrupted_error();
    auto packed = pack(launch);
    if (!packed)
        return packed.errors();
    const auto turn = turns_ ? std::shared_lock(*turns_) : std::shared_lock<Turns>();
    const auto reply = state_->of(launch.profile).ask(*packed);
    if (!reply)
        return reply.errors();
    if (is_bad_program(*reply, launch.profile)) {
        Exit exit;
        exit.end = ProcessEnd::not_started;
        exit.code = reply->failure;
        return exit;
    }
    if (reply->failed != protocol::Step::none)
        return failed_start(*reply, launch);
    return unpack(*reply);
}

Result<SandboxLayers> Worker::layers() {
    const auto ready = state_->programs.ready();
    if (!ready)
        return ready.errors();
    const auto layer = [&](protocol::Layer bit, int failure) {
        const bool in_force = (ready->layers & bit) != 0;
        return SandboxLayers::Layer{in_force,
                                    in_force || failure == 0 ? "" : std::strerror(failure)};
    };
    return SandboxLayers{layer(protocol::seccomp, ready->seccomp_failure),
                         layer(protocol::landlock, ready->landlock_failure),
                         layer(protocol::namespaces, ready->namespaces_failure)};
}

}  // namespace judge
