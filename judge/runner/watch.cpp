#include "runner/watch.h"

#include <poll.h>
#include <sys/wait.h>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <ctime>
#include <utility>

#include "runner/process_tree.h"

namespace judge {
namespace {

using std::chrono::milliseconds;
using std::chrono::nanoseconds;
using std::chrono::steady_clock;

/// Most runs end before the first look at them, so looking costs them nothing.
constexpr nanoseconds first_look = milliseconds(3);

/// Later the looks, about 50 microseconds for each process, become rarer.
constexpr nanoseconds late_interval = milliseconds(20);
constexpr nanoseconds young = std::chrono::seconds(2);

/// Touching new memory runs at a few gigabytes a second: between two looks a young process grows by
/// some ten megabytes where it may have 256, and with a larger limit by no larger part of it.
nanoseconds early_interval(std::uint64_t memory) {
    return std::clamp<nanoseconds>(milliseconds(5 * (memory >> 28)), milliseconds(5),
                                   late_interval);
}

/// The kernel books CPU time at least this often.
constexpr nanoseconds scheduler_tick = milliseconds(10);

enum class Event { nothing, child_ended, judge_gone, call_referred };

/// `notifications` becomes -1 once nobody is left who could make a referred call.
Event wait_for_event(int pidfd, int& notifications, std::optional<nanoseconds> longest) {
    pollfd events[] = {
        {pidfd, POLLIN, 0}, {protocol::runner_socket, POLLIN, 0}, {notifications, POLLIN, 0}};
    timespec timeout{};
    if (longest) {
        const auto seconds = std::chrono::floor<std::chrono::seconds>(*longest);
        timeout = {seconds.count(), (*longest - seconds).count()};
    }
    if (ppoll(events, 3, longest ? &timeout : nullptr, nullptr) <= 0)
        return Event::nothing;
    // The judge does not speak while a child runs: what can be read is the end of the socket.
    if (events[1].revents)
        return Event::judge_gone;
    if (events[2].revents & POLLIN)
        return Event::call_referred;
    if (events[0].revents)
        return Event::child_ended;
    notifications = -1;
    return wait_for_event(pidfd, notifications, longest);
}

/// How long no process wanted a processor, in all.
///
/// Counted as wall time less the time that they ran or waited for a processor, look by look, so
/// that busy threads at one time do not make up for idleness at another. CPU time is booked late,
/// by up to a tick: the excess of one interval is kept for the next.
class IdleTime {
  public:
    void add(nanoseconds wall, nanoseconds active) {
        const nanoseconds known = std::max(active, nanoseconds{}) + carried_;
        total_ += wall - std::min(known, wall);
        carried_ = std::min(known - std::min(known, wall), scheduler_tick);
    }
    nanoseconds total() const { return total_; }

  private:
    nanoseconds total_{};
    nanoseconds carried_{};
};

/// The longest wait for the answer to a referred call that is not called idleness.
constexpr nanoseconds longest_service = std::chrono::microseconds(200);

nanoseconds own_cpu_time() {
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return std::chrono::seconds(time.tv_sec) + nanoseconds(time.tv_nsec);
}

/// Looks at the child from time to time and says which limit it has passed.
class Limits {
  public:
    explicit Limits(const protocol::Request& request)
        : cpu_(request.cpu_ns), idle_(request.idle_ns), memory_(request.memory) {}

    /// nullopt: there is nothing to look for.
    std::optional<nanoseconds> until_next_look() const {
        if (cpu_ == cpu_.zero() && idle_ == idle_.zero() && memory_ == 0)
            return std::nullopt;
        return std::max(looked_at_ + interval() - steady_clock::now(), nanoseconds{});
    }

    /// What the runner did to answer a referred call counts as the child's CPU time: a program
    /// could make nothing but such calls.
    void add_served(nanoseconds cpu) {
        served_ += cpu;
        ++calls_;
    }
    nanoseconds served() const { return served_; }
    nanoseconds idle() const { return idle_time_.total(); }

    std::optional<ProcessEnd> look() {
        const auto now = steady_clock::now();
        TreeUsage usage = usage_of_descendants();
        usage.cpu += served_;
        const nanoseconds wall = now - looked_at_;
        // A quota of CPU time holds a process back without counting it as queued: what wants a
        // processor at one look and at the next has not been idle between them.
        const bool held_back = usage.wants_processor && used_.wants_processor;
        const auto waited_for_answers = std::exchange(calls_, 0) * longest_service;
        idle_time_.add(wall - std::min(wall, waited_for_answers),
                       held_back ? wall : usage.cpu + usage.queued - used_.cpu - used_.queued);
        looked_at_ = now;
        used_ = usage;

        if (memory_ > 0 && usage.resident > memory_)
            return ProcessEnd::memory_limit;
        if (cpu_ > cpu_.zero() && usage.cpu > cpu_)
            return ProcessEnd::cpu_limit;
        if (idle_ > idle_.zero() && idle_time_.total() > idle_)
            return ProcessEnd::idle_limit;
        return std::nullopt;
    }

  private:
    nanoseconds interval() const {
        nanoseconds interval = looked_at_ == start_ ? first_look
                               : looked_at_ - start_ < young && memory_ > 0
                                   ? early_interval(memory_)
                                   : late_interval;
        if (cpu_ > cpu_.zero())  // As many threads use up the rest as many times faster.
            interval = std::min(interval, (cpu_ - used_.cpu) / std::max(used_.threads, 1));
        if (idle_ > idle_.zero())
            interval = std::min(interval, idle_ - idle_time_.total());
        return std::max<nanoseconds>(interval, milliseconds(1));
    }

    nanoseconds cpu_, idle_;
    std::uint64_t memory_;
    steady_clock::time_point start_ = steady_clock::now();
    steady_clock::time_point looked_at_ = start_;
    TreeUsage used_;
    IdleTime idle_time_;
    nanoseconds served_{};  ///< In all.
    int calls_ = 0;         ///< That were referred since the last look.
};

protocol::Reply describe(std::optional<ProcessEnd> passed, const TreeEnd& end, nanoseconds served,
                         nanoseconds cpu_limit) {
    protocol::Reply reply{};
    reply.cpu_ns = (end.cpu + served).count();
    reply.peak_memory = end.peak;
    const bool signalled = WIFSIGNALED(end.status);
    reply.code = signalled ? WTERMSIG(end.status) : WEXITSTATUS(end.status);
    reply.end = signalled ? ProcessEnd::signalled : ProcessEnd::exited;
    // The kernel's own limit sends SIGXCPU, and SIGKILL to who ignores that.
    const bool by_backstop = signalled && (reply.code == SIGXCPU || reply.code == SIGKILL) &&
                             cpu_limit > cpu_limit.zero() && end.cpu >= cpu_limit;
    if (passed && signalled && reply.code == SIGKILL)
        reply.end = *passed;
    else if (by_backstop)
        reply.end = ProcessEnd::cpu_limit;
    return reply;
}

}  // namespace

std::optional<protocol::Reply> watch(const Started& child, const protocol::Request& request,
                                     const Services& services) {
    Limits limits(request);
    std::optional<ProcessEnd> passed;
    std::optional<protocol::ForbiddenCall> forbidden;
    Heard heard;
    int notifications = child.notifications;
    Event event;
    do {
        const auto wait = limits.until_next_look();
        // Also between referred calls, which leave no time to wait.
        event = wait == nanoseconds{} ? Event::nothing
                                      : wait_for_event(child.pidfd, notifications, wait);
        if (event == Event::nothing) {
            passed = limits.look();
        } else if (event == Event::call_referred) {
            const auto before = own_cpu_time();
            forbidden = take_notification(notifications, services, heard);
            limits.add_served(own_cpu_time() - before);
        }
    } while (event != Event::child_ended && event != Event::judge_gone && !passed && !forbidden);

    const std::uint64_t stack = passed == ProcessEnd::memory_limit ? main_stack_of(child.pid) : 0;
    const TreeEnd end = end_descendants(child.pid, event == Event::child_ended);
    if (event == Event::judge_gone)
        return std::nullopt;
    auto reply = describe(passed, end, limits.served(), nanoseconds(request.cpu_ns));
    reply.idle_ns = limits.idle().count();
    reply.main_stack = stack;
    heard.missing.copy(reply.missing, sizeof reply.missing - 1);
    reply.told_size = static_cast<std::uint32_t>(heard.told.copy(reply.told, sizeof reply.told));
    if (forbidden) {
        reply.end = ProcessEnd::forbidden_call;
        reply.forbidden = *forbidden;
    }
    return reply;
}

}  // namespace judge
