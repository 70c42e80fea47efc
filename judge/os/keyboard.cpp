#include "os/keyboard.h"

#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdint>

#include "os/interrupt.h"
#include "os/terminal.h"

namespace judge {
namespace {

std::atomic<int> change = -1;  ///< An eventfd, readable once the terminal has changed.

volatile std::sig_atomic_t is_to_stop = 0;  ///< Ctrl-Z was pressed.

void note_change(int signal) {
    if (signal == SIGTSTP)
        is_to_stop = 1;
    const int saved = errno;
    const std::uint64_t one = 1;
    [[maybe_unused]] const ssize_t written = write(change, &one, sizeof one);
    errno = saved;
}

void handle(int signal, void (*handler)(int)) {
    struct sigaction action {};
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    sigaction(signal, &action, nullptr);
}

void watch_for_changes() {
    if (change >= 0)
        return;
    change = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    handle(SIGWINCH, note_change);
    handle(SIGCONT, note_change);
}

/// Takes the first press: a sequence of ECMA-48 (CSI, or SS3 and one more), else a byte.
std::string take_press(std::string& typed) {
    std::size_t length = 1;
    if (typed.starts_with("\x1b[") || typed.starts_with("\x1bO")) {
        length = 2;
        while (length < typed.size() && (typed[length] < 0x40 || typed[length] > 0x7e))
            ++length;
        length = std::min(length + 1, typed.size());
    }
    std::string press = typed.substr(0, length);
    typed.erase(0, length);
    return press;
}

}  // namespace

Keyboard::Keyboard() {
    watch_for_changes();
    termios before{};
    if (!is_terminal(STDIN_FILENO) || !is_terminal(1) || tcgetattr(STDIN_FILENO, &before) != 0)
        return;
    before_ = before;
    take();
}

Keyboard::~Keyboard() {
    give();
}

void Keyboard::suspend() {
    give();
    is_to_stop = 0;
    raise(SIGTSTP);  // Where nobody could have it go on, the kernel does not stop it.
    take();
}

void Keyboard::give() {
    if (!before_)
        return;
    handle(SIGTSTP, SIG_DFL);
    tcsetattr(STDIN_FILENO, TCSADRAIN, &*before_);
}

void Keyboard::take() const {
    if (!before_)
        return;
    handle(SIGTSTP, note_change);
    // In the background, as after `bg`, it would be stopped for this.
    if (tcgetpgrp(STDIN_FILENO) != getpgrp())
        return;
    termios silent = *before_;
    silent.c_lflag &= ~static_cast<tcflag_t>(ICANON | ECHO);
    silent.c_cc[VMIN] = 1;
    silent.c_cc[VTIME] = 0;
    tcsetattr(STDIN_FILENO, TCSADRAIN, &silent);
}

Keyboard::Event Keyboard::wait(std::optional<std::chrono::milliseconds> timeout,
                               const std::vector<int>& others) {
    if (!typed_.empty())
        return {Event::Kind::key, take_press(typed_), 0};
    constexpr std::size_t own = 3;
    std::vector<pollfd> watched = {{interrupt_descriptor(), POLLIN, 0},
                                   {change, POLLIN, 0},
                                   {before_ ? STDIN_FILENO : -1, POLLIN, 0}};
    for (const int other : others)
        watched.push_back({other, POLLIN, 0});
    const int ready =
        poll(watched.data(), watched.size(), timeout ? static_cast<int>(timeout->count()) : -1);
    if (interrupted())
        return {};
    if (ready == 0)
        return {Event::Kind::timeout, {}, 0};
    if (ready < 0 || watched[1].revents != 0) {
        std::uint64_t count = 0;
        [[maybe_unused]] const ssize_t taken = read(change, &count, sizeof count);
        take();
        return {is_to_stop ? Event::Kind::suspend : Event::Kind::changed, {}, 0};
    }
    if (watched[2].revents != 0) {
        std::array<char, 64> bytes{};
        const ssize_t length = read(STDIN_FILENO, bytes.data(), bytes.size());
        if (length <= 0)
            return {};
        typed_.assign(bytes.data(), static_cast<std::size_t>(length));
        return {Event::Kind::key, take_press(typed_), 0};
    }
    std::size_t other = 0;
    while (other + 1 < others.size() && watched[own + other].revents == 0)
        ++other;
    return {Event::Kind::other, {}, other};
}

}  // namespace judge
