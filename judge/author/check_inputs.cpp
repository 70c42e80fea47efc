#include <fmt/core.h>

#include <mutex>
#include <set>

#include "author/each_test.h"
#include "author/verification.h"
#include "base/text.h"
#include "harness/bounds.h"
#include "judging/conclude.h"
#include "os/files.h"

namespace judge {
namespace {

/// Whether the constraints and the validator refuse what they have to.
Result<Done> check_invalid(Verification& verification, CheckReport& check) {
    for (const TestSpec& spec : verification.problem.invalid) {
        const auto* const text = std::get_if<std::string>(&spec.input);
        const auto input = make_memory_file("invalid input", text == nullptr ? "" : *text);
        if (!input)
            return input.errors();
        const auto checked = verification.programs.tool.check(verification.bench.workers.first(),
                                                              verification.problem, *input);
        if (!checked && checked.errors().front().kind != Error::Kind::usage)
            return checked.errors();
        if (checked && !checked->is_made())
            check.error(fmt::format("the check of the invalid input `{}` failed: {}", spec.name,
                                    in_words(checked->end)),
                        spec.where, "it must refuse such an input rather than fall over it");
        else if (checked && checked->value.violations.empty())
            check.error(fmt::format("the invalid input `{}` is let through", spec.name), spec.where,
                        "write a constraint or a validator that refuses it");
    }
    if (!verification.problem.invalid.empty())
        check.facts.push_back(counted(verification.problem.invalid.size(), "invalid input") +
                              " tried");
    return Done{};
}

Result<std::set<int>> reached_bounds(Verification& verification) {
    std::set<int> reached;
    std::mutex mutex;
    const auto looked = each_test(
        verification, "looking at inputs",
        [&](Worker& worker, const TestJob&, const PreparedTest& test) -> Result<Findings> {
            const auto input = open_input(test);
            if (!input)
                return input.errors();
            const auto checked =
                verification.programs.tool.check(worker, verification.problem, *input);
            if (!checked)
                return checked.errors();
            const std::lock_guard lock(mutex);
            reached.insert(checked->value.reached.begin(), checked->value.reached.end());
            return Findings{};
        });
    if (!looked)
        return looked.errors();
    return reached;
}

}  // namespace

Result<Done> check_inputs(Verification& verification, CheckReport& check) {
    if (const auto refused = check_invalid(verification, check); !refused)
        return refused.errors();
    const std::vector<Bound> bounds = bounds_of(verification.problem);
    if (bounds.empty())
        return Done{};
    const auto reached = reached_bounds(verification);
    if (!reached)
        return reached.errors();
    for (std::size_t i = 0; i < bounds.size(); ++i)
        if (!reached->contains(static_cast<int>(i)))
            check.warning(
                fmt::format("{} = {} is never tried", bounds[i].expression, bounds[i].value),
                verification.problem.constraints[bounds[i].constraint].condition.where,
                "a test at each bound catches who stops one short of it");
    check.facts.push_back(
        fmt::format("{} of {} reached", reached->size(), counted(bounds.size(), "bound")));
    return Done{};
}

}  // namespace judge
