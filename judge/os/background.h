#pragma once

#include <sys/types.h>

#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "os/descriptor.h"

namespace judge {

/// A program of ours that runs beside, with the judge's environment and no input, and what it has
/// printed so far. Ended, and waited for, when the object is.
class Background {
  public:
    static Result<Background> start(const std::vector<std::string>& words,
                                    const std::vector<std::string>& variables);
    Background(Background&& other) noexcept;
    Background& operator=(Background&& other) noexcept;
    ~Background();

    /// Can be read when more was printed, or when it has ended.
    int number() const { return output_.number(); }

    /// Takes what was printed since; true once it has ended.
    bool read_more();

    const std::string& printed() const { return printed_; }

  private:
    Background(pid_t child, Descriptor output) : child_(child), output_(std::move(output)) {}
    void end();

    pid_t child_ = -1;
    Descriptor output_;
    std::string printed_;
};

}  // namespace judge
