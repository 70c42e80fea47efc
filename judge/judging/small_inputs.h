#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "base/result.h"
#include "harness/made_inputs.h"
#include "judging/problem_tool.h"
#include "model/problem.h"
#include "os/worker.h"

namespace judge {

/// Small inputs of a problem that nobody wrote, each once: the tiniest, then random ones, from the
/// problem's own generators of small inputs or, without any, by the types of its parameters and
/// from its other generators. Which they are follows from the seed.
class SmallInputs {
  public:
    /// All three have to live as long. `tool` is one that makes inputs (build_making_tool).
    SmallInputs(Worker& worker, const Problem& problem, const ProblemTool& tool,
                std::uint64_t seed);

    /// The smallest, no more than `most`. Asked for once, before the others.
    Result<std::vector<MadeInput>> tiny(std::size_t most);

    /// Some more, at random; none: no more can be made.
    Result<std::vector<MadeInput>> random();

    /// `tiny` gave all inputs up to this size, the sum of what was chosen for them; -1: not even
    /// those of size 0.
    long long complete_size() const { return complete_size_; }
    /// How many these are.
    std::size_t complete_count() const { return complete_count_; }

  private:
    void keep_new(std::vector<MadeInput>& inputs);
    std::size_t next_way();

    Worker& worker_;
    const Problem& problem_;
    const ProblemTool& tool_;
    std::uint64_t seed_;
    long long complete_size_ = -1;
    std::size_t complete_count_ = 0;
    std::set<std::string> seen_;
    std::vector<int> ways_;  ///< Those that make something new.
    std::size_t turn_ = 0;
    std::map<int, int> vain_;  ///< How often a way has made nothing new.
};

}  // namespace judge
