#include "app/progress_line.h"

#include <fmt/core.h>

#include "app/output.h"

namespace judge {

ProgressLine::ProgressLine(bool wanted) : on_terminal_(wanted && can_rewrite_line()) {}

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
    rewrite_line(text);
    shown_ = text;
}

void ProgressLine::say(const std::string& message) {
    const std::lock_guard lock(mutex_);
    clear();
    print_error(fmt::format("judge: {}\n", message));
}

void ProgressLine::clear() {
    if (!shown_.empty())
        rewrite_line("");
    shown_.clear();
}

}  // namespace judge
