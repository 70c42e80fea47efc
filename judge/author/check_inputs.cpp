#include <fmt/core.h>

#include <algorithm>
#include <map>
#include <mutex>
#include <utility>

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

/// A bound, and whether a test reaches it.
struct TriedBound {
    std::string expression;
    long long value = 0;
    bool reached = false;
    SourceSpot where;
};

/// What the findings on all tests say of the problem's bounds.
class BoundTable {
  public:
    explicit BoundTable(const Verification& verification) : verification_(verification) {
        for (const Bound& bound : bounds_of(verification.problem))
            of_constraints_.push_back(
                {bound.expression, bound.value, false,
                 verification.problem.constraints[bound.constraint].condition.where});
    }

    void add(const InputFindings& findings) {
        for (const int index : findings.reached)
            of_constraints_[static_cast<std::size_t>(index)].reached = true;
        for (const InputFindings::ReadBound& read : findings.read_bounds) {
            const auto [place, is_new] =
                of_validator_.try_emplace({read.name, !read.is_least}, read);
            InputFindings::ReadBound& all = place->second;
            all.varies = all.varies || read.varies || read.value != all.value;
            all.reached = all.reached || read.reached;
        }
    }

    /// Those of the validator that change from input to input are none of the problem's.
    std::vector<TriedBound> all() const {
        std::vector<TriedBound> all = of_constraints_;
        for (const auto& [name, bound] : of_validator_)
            if (!bound.varies && -largest_bound <= bound.value && bound.value <= largest_bound)
                all.push_back({bound.name, bound.value, bound.reached,
                               verification_.place(verification_.problem.validator_file)});
        return all;
    }

  private:
    const Verification& verification_;
    std::vector<TriedBound> of_constraints_;
    std::map<std::pair<std::string, bool>, InputFindings::ReadBound> of_validator_;
};

Result<std::vector<TriedBound>> tried_bounds(Verification& verification) {
    BoundTable table(verification);
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
            table.add(checked->value);
            return Findings{};
        });
    if (!looked)
        return looked.errors();
    return table.all();
}

}  // namespace

Result<Done> check_inputs(Verification& verification, CheckReport& check) {
    if (const auto refused = check_invalid(verification, check); !refused)
        return refused.errors();
    const auto bounds = tried_bounds(verification);
    if (!bounds)
        return bounds.errors();
    for (const TriedBound& bound : *bounds)
        if (!bound.reached)
            check.warning(fmt::format("{} = {} is never tried", bound.expression, bound.value),
                          bound.where, "a test at each bound catches who stops one short of it");
    if (!bounds->empty())
        check.facts.push_back(fmt::format("{} of {} reached",
                                          std::ranges::count(*bounds, true, &TriedBound::reached),
                                          counted(bounds->size(), "bound")));
    return Done{};
}

}  // namespace judge
