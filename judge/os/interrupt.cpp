#include "os/interrupt.h"

#include <sys/eventfd.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdint>

namespace judge {
namespace {

std::atomic<bool> came = false;
std::atomic<int> event = -1;
static_assert(std::atomic<bool>::is_always_lock_free && std::atomic<int>::is_always_lock_free);

/// For an end in good order: killing what runs, and removing what was begun.
constexpr unsigned longest_end_s = 5;

void end_at_once(int) {
    constexpr int was_interrupted = 130;
    _exit(was_interrupted);
}

void note(int) {
    const int saved = errno;
    if (!came.exchange(true))
        alarm(longest_end_s);
    const std::uint64_t one = 1;
    // It cannot fail in a way that matters: the counter is readable already when it is full.
    [[maybe_unused]] const ssize_t written = write(event, &one, sizeof one);
    errno = saved;
}

void catch_signal(int signal) {
    struct sigaction action {};
    action.sa_handler = note;
    action.sa_flags = SA_RESTART;  // Waits use poll, which ends all the same.
    sigaction(signal, &action, nullptr);
}

}  // namespace

void watch_for_interrupts() {
    std::signal(SIGALRM, end_at_once);
    event = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    std::signal(SIGPIPE, SIG_IGN);
    catch_signal(SIGINT);
    catch_signal(SIGTERM);
    // Under nohup, the end of the terminal is to be survived.
    struct sigaction hangup {};
    if (sigaction(SIGHUP, nullptr, &hangup) == 0 && hangup.sa_handler != SIG_IGN)
        catch_signal(SIGHUP);
}

bool interrupted() {
    return came;
}

int interrupt_descriptor() {
    return event;
}

}  // namespace judge
