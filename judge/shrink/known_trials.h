#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <vector>

#include "shrink/trial.h"

namespace judge {

/// What came of all trials so far. It knows more than those: how long a trial is, and that it
/// takes no more than its own choices, so that a longer one that begins alike is the same.
class KnownTrials {
  public:
    struct Outcome {
        bool fails = false;
        std::vector<Choice> made;  ///< What is chosen then.
    };

    void add(const Trial& trial);

    /// What comes of replaying these values, where that follows.
    std::optional<Outcome> find(const Values& values) const;

  private:
    /// A choice that was asked for, or the end of a trial.
    struct Node {
        std::uint64_t largest = 0;
        std::map<std::uint64_t, std::size_t> next;  ///< By the value that was chosen.
        std::optional<bool> fails;                  ///< At the end of a trial.
    };
    std::vector<Node> nodes_ = std::vector<Node>(1);
};

}  // namespace judge
