#include "judging/small_inputs.h"

#include <algorithm>
#include <numeric>

namespace judge {
namespace {

constexpr std::size_t batch = 32;
constexpr int enough_vain = 3;

long long size_of_made(const MadeInput& input) {
    return std::accumulate(input.choices.begin(), input.choices.end(), 0LL,
                           [](long long sum, const judge_choices::Choice& choice) {
                               return sum + static_cast<long long>(choice.value);
                           });
}

}  // namespace

SmallInputs::SmallInputs(Worker& worker, const Problem& problem, const ProblemTool& tool,
                         std::uint64_t seed)
    : worker_(worker), problem_(problem), tool_(tool), seed_(seed * 1'000'003) {
    // An author's generators of small inputs know better than the types.
    for (int way = problem.stress.empty() ? 0 : 1; way < count_ways(problem); ++way)
        ways_.push_back(way);
}

Result<std::vector<MadeInput>> SmallInputs::tiny(std::size_t most) {
    auto made = tool_.make_tiny(worker_, problem_, most);
    if (!made)
        return made.errors();
    complete_size_ = made->value.complete.value_or(-1);
    std::vector<MadeInput> inputs = std::move(made->value.inputs);
    keep_new(inputs);
    complete_count_ = static_cast<std::size_t>(std::ranges::count_if(
        inputs, [&](const MadeInput& input) { return size_of_made(input) <= complete_size_; }));
    return inputs;
}

Result<std::vector<MadeInput>> SmallInputs::random() {
    while (!ways_.empty()) {
        const std::size_t at = next_way();
        auto made = tool_.make(worker_, problem_, ways_[at], seed_, batch);
        if (!made)
            return made.errors();
        seed_ += 100'000;
        std::vector<MadeInput> inputs = std::move(made->value.inputs);
        keep_new(inputs);
        if ((!made->is_made() || inputs.empty()) && ++vain_[ways_[at]] >= enough_vain)
            ways_.erase(ways_.begin() + static_cast<std::ptrdiff_t>(at));
        if (!inputs.empty())
            return inputs;
    }
    return std::vector<MadeInput>();
}

/// By the types every other time, and between in each of the other ways.
std::size_t SmallInputs::next_way() {
    const std::size_t turn = turn_++;
    const std::size_t types = ways_.front() == 0 ? 1 : 0;
    const std::size_t others = ways_.size() - types;
    return types == 1 && (turn % 2 == 0 || others == 0) ? 0 : types + turn / (1 + types) % others;
}

void SmallInputs::keep_new(std::vector<MadeInput>& inputs) {
    std::erase_if(inputs, [&](const MadeInput& input) {
        return input.way < 0 || !seen_.insert(input.text).second;
    });
}

}  // namespace judge
