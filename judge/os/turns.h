#pragma once

#include <condition_variable>
#include <cstddef>
#include <mutex>

namespace judge {

/// A shared mutex (for std::shared_lock and std::unique_lock) in which who wants it alone comes
/// before all who come later: std::shared_mutex may let him wait for as long as others overlap.
class Turns {
  public:
    void lock_shared() {
        std::unique_lock lock(mutex_);
        changed_.wait(lock, [&] { return !alone_ && waiting_ == 0; });
        ++beside_;
    }
    void unlock_shared() {
        const std::lock_guard lock(mutex_);
        --beside_;
        changed_.notify_all();
    }
    void lock() {
        std::unique_lock lock(mutex_);
        ++waiting_;
        changed_.wait(lock, [&] { return !alone_ && beside_ == 0; });
        --waiting_;
        alone_ = true;
    }
    void unlock() {
        const std::lock_guard lock(mutex_);
        alone_ = false;
        changed_.notify_all();
    }

  private:
    std::mutex mutex_;  ///< Guards what follows.
    std::condition_variable changed_;
    std::size_t beside_ = 0, waiting_ = 0;
    bool alone_ = false;
};

}  // namespace judge
