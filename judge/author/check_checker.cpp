#include <fmt/core.h>

#include <map>
#include <mutex>

#include "author/changed_answers.h"
#include "author/each_test.h"
#include "author/verification.h"
#include "os/files.h"

namespace judge {
namespace {

/// Of answers changed in one way.
struct Refusals {
    std::size_t tried = 0, refused = 0;
};

/// Larger answers say nothing new, and take longer.
constexpr Bytes largest_changed = kibibytes(64);

/// The first test on which a checker fails says enough; a way to change an answer that is right
/// elsewhere (a cycle that begins at another place) is refused somewhere.
constexpr std::size_t enough_tries = 3;

bool may_be_null(const Problem& problem) {
    const auto* const function = std::get_if<FunctionInterface>(&problem.interface);
    return function != nullptr &&
           (answer_type(*function).is_nullable() || answer_type(*function).is_pointer());
}

class CheckerTrial {
  public:
    explicit CheckerTrial(const Verification& verification) : verification_(verification) {}

    Result<Findings> look(Worker& worker, const TestJob& job, const PreparedTest& test) {
        const auto input = open_input(test), expected = open_answer(test);
        if (!input || !expected)
            return (input ? expected : input).errors();
        Findings findings;
        const auto compare = [&](const Descriptor& actual) {
            return verification_.programs.tool.compare(worker, verification_.problem, *input,
                                                       *expected, actual);
        };
        const auto told = [&](const char* kind, const std::string& message) {
            findings.push_back({kind, message, job.spec->where, "see checker.cpp"});
        };
        const auto same = compare(*expected);
        if (!same)
            return same.errors();
        if (same->verdict != Verdict::accepted) {
            told("expected", fmt::format("the checker does not accept the expected answer of test "
                                         "`{}`: {}",
                                         test.name, same->reason));
            return findings;
        }
        if (size_of(expected->number()) > largest_changed)
            return findings;
        for (const ChangedAnswer& changed :
             changed_answers(read_descriptor(expected->number(), largest_changed),
                             may_be_null(verification_.problem))) {
            const auto actual = make_memory_file("changed answer", changed.text);
            if (!actual)
                return actual.errors();
            const auto compared = compare(*actual);
            if (!compared)
                return compared.errors();
            if (compared->verdict == Verdict::judge_error)
                told("changed", fmt::format("the checker fails on an answer to test `{}` {}: {}",
                                            test.name, changed.change, compared->reason));
            const std::lock_guard lock(mutex_);
            Refusals& refusals = refusals_[changed.change];
            ++refusals.tried;
            refusals.refused += compared->verdict == Verdict::accepted ? 0 : 1;
        }
        return findings;
    }

    void conclude(const SourceSpot& checker, CheckReport& check) const {
        Refusals all;
        for (const auto& [change, refusals] : refusals_) {
            all.tried += refusals.tried;
            all.refused += refusals.refused;
        }
        check.facts.push_back(
            fmt::format("{} of {} changed answers refused", all.refused, all.tried));
        if (all.tried > 0 && all.refused == 0) {
            check.error(fmt::format("the checker refuses none of {} changed answers", all.tried),
                        checker, "a checker that accepts everything lets every solution pass");
            return;
        }
        for (const auto& [change, refusals] : refusals_)
            if (refusals.tried >= enough_tries && refusals.refused == 0)
                check.warning(fmt::format("the checker never refuses an answer {} ({} tries)",
                                          change, refusals.tried),
                              checker, "see whether such an answer can be right each time");
    }

  private:
    const Verification& verification_;
    std::mutex mutex_;
    std::map<std::string, Refusals> refusals_;
};

}  // namespace

Result<Done> check_checker(Verification& verification, CheckReport& check) {
    if (!std::holds_alternative<CustomCheck>(verification.problem.check)) {
        check.facts.push_back("none of its own");
        return Done{};
    }
    CheckerTrial trial(verification);
    const auto found = each_test(verification, "trying the checker",
                                 [&](Worker& worker, const TestJob& job, const PreparedTest& test) {
                                     return trial.look(worker, job, test);
                                 });
    if (!found)
        return found.errors();
    tell_first_of_each_kind(*found, check);
    if (found->empty())
        trial.conclude(verification.place(verification.problem.checker_file), check);
    return Done{};
}

}  // namespace judge
