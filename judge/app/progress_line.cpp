#include "app/progress_line.h"

#include <fmt/format.h>
#include <unistd.h>

#include <cstdio>

#include "os/terminal.h"

namespace judge {

ProgressLine::ProgressLine() : on_terminal_(is_terminal(STDERR_FILENO)) {}

ProgressLine::~ProgressLine() {
    clear();
}

void ProgressLine::show(const Progress& progress) {
    if (!on_terminal_)
        return;
    const std::lock_guard lock(mutex_);
    const std::string text = progress.total == 0 ? progress.phase + " ..."
                                                 : fmt::format("{} {} of {}", progress.phase,
                                                               progress.done, progress.total);
    if (text == shown_)
        return;
    clear();
    fmt::print(stderr, "{}", text);
    std::fflush(stderr);
    shown_ = text;
}

void ProgressLine::say(const std::string& message) {
    const std::lock_guard lock(mutex_);
    clear();
    fmt::print(stderr, "judge: {}\n", message);
}

void ProgressLine::clear() {
    if (!shown_.empty())
        fmt::print(stderr, "\r\033[K");
    shown_.clear();
}

}  // namespace judge
