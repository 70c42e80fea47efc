#pragma once

#include <mutex>
#include <string>

#include "judging/judging.h"

namespace judge {

/// One line on standard error that says what is going on, rewritten in place; nothing at all when
/// that cannot be rewritten. Messages that must stay go above it. Any thread may call.
class ProgressLine {
  public:
    /// Without `wanted`, as for editors that read both streams as one, only messages are told.
    explicit ProgressLine(bool wanted = true);
    ~ProgressLine();

    void show(const Progress& progress);
    void say(const std::string& message);

  private:
    void clear();

    std::mutex mutex_;
    bool on_terminal_;
    std::string shown_;
};

}  // namespace judge
