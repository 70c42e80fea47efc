#include <fmt/core.h>

#include <algorithm>
#include <chrono>
#include <set>
#include <utility>

#include "author/missing_test.h"
#include "author/mutant_runs.h"
#include "author/verification.h"
#include "base/text.h"
#include "judging/compare.h"
#include "judging/run_test.h"
#include "judging/search_failure.h"
#include "os/files.h"

namespace judge {
namespace {

using std::chrono_literals::operator""s;

/// How often some solution is run on some input. With more solutions there are fewer inputs.
constexpr std::size_t runs_on_tiny_inputs = 3000, runs_on_random_inputs = 1000;

/// Inputs are small: whoever takes longer has met one that never ends.
constexpr std::chrono::nanoseconds longest_search = 60s, longest_shrinking = 10s;

/// Whose answers are compared with the reference's: those that are right as far as tests tell.
std::vector<const VerifiedSolution*> others_that_are_right(const Verification& verification) {
    std::vector<const VerifiedSolution*> others;
    for (const VerifiedSolution& solution : verification.solutions)
        if (!solution.stated->reference && solution.got == solution.stated->verdict &&
            (solution.got == Verdict::accepted || solution.stated->brute_force))
            others.push_back(&solution);
    return others;
}

SearchPlan plan_for(const Verification& verification,
                    const std::vector<const VerifiedSolution*>& others) {
    SearchPlan plan;
    for (const VerifiedSolution* other : others) {
        const bool may_be_slow = other->stated->brute_force;
        plan.solutions.push_back(
            {&other->built.executable,
             may_be_slow ? limit_of_small_inputs : verification.prepared.time_limit.limit,
             may_be_slow});
    }
    plan.answers = &verification.programs.reference;
    plan.tool = &verification.programs.tool;
    plan.time = longest_search;
    plan.shrinking = longest_shrinking;
    plan.tiny_inputs = runs_on_tiny_inputs / (others.size() + 1);
    plan.inputs = plan.tiny_inputs + runs_on_random_inputs / (others.size() + 1);
    return plan;
}

/// What one solution makes of an input.
struct Voice {
    std::string who;
    Conclusion end;
    Descriptor answer;
    std::size_t group = 0;  ///< Those in the same give the same answer.
};

std::string in_words(const Voice& voice) {
    if (voice.end.verdict != Verdict::accepted)
        return fmt::format("{} ({})", title(voice.end.verdict), in_words(voice.end));
    const std::string answer = read_descriptor(voice.answer.number(), mebibytes(1));
    return answer.empty() ? "no answer" : answer_in_a_line(answer);
}

/// All solutions on one input, in groups that agree.
class Hearing {
  public:
    Hearing(Verification& verification, const std::vector<const VerifiedSolution*>& others,
            const SearchPlan& plan)
        : verification_(verification), others_(others), plan_(plan) {}

    Result<std::vector<Voice>> hear(const std::string& text) {
        const auto input = make_memory_file("input", text);
        if (!input)
            return input.errors();
        const auto& solutions = verification_.solutions;
        const auto reference = std::ranges::find_if(
            solutions, [](const VerifiedSolution& one) { return one.stated->reference; });
        if (const auto added = add(reference->name, *plan_.answers,
                                   limits_for_problem_code(verification_.problem).cpu, *input);
            !added)
            return added.errors();
        for (std::size_t i = 0; i < others_.size(); ++i)
            if (const auto added = add(others_[i]->name, *plan_.solutions[i].program,
                                       plan_.solutions[i].time_limit, *input);
                !added)
                return added.errors();
        return std::move(voices_);
    }

  private:
    Result<Done> add(const std::string& who, const Program& program, std::chrono::nanoseconds most,
                     const Descriptor& input) {
        const Problem& problem = verification_.problem;
        Worker& worker = verification_.bench.workers.first();
        auto run = reopen_read_only(input.number()).and_then([&](const Descriptor& opened) {
            return run_on(worker, problem, program, opened, most);
        });
        if (!run)
            return run.errors();
        Voice voice{who, conclude(*run, problem.limits, most), std::move(run->answer),
                    voices_.size()};
        for (const Voice& before : voices_) {
            const auto same = agree(before, voice, input);
            if (!same)
                return same.errors();
            if (*same) {
                voice.group = before.group;
                break;
            }
        }
        voices_.push_back(std::move(voice));
        return Done{};
    }

    /// Those that fail agree with nobody.
    Result<bool> agree(const Voice& one, const Voice& other, const Descriptor& input) {
        if (one.end.verdict != Verdict::accepted || other.end.verdict != Verdict::accepted)
            return false;
        return compare_answers(verification_.bench.workers.first(), verification_.problem,
                               verification_.programs.tool, input, one.answer, other.answer)
            .transform(
                [](const Comparison& compared) { return compared.verdict == Verdict::accepted; });
    }

    Verification& verification_;
    const std::vector<const VerifiedSolution*>& others_;
    const SearchPlan& plan_;
    std::vector<Voice> voices_;
};

/// Who gives another answer than all others, of whom there are two at least; empty where it cannot
/// be said of one alone.
std::string who_stands_alone(const std::vector<Voice>& voices) {
    if (voices.size() < 3)
        return {};
    for (const Voice& one : voices) {
        std::set<std::size_t> others;
        for (const Voice& other : voices)
            if (&other != &one)
                others.insert(other.group);
        if (others.size() == 1 && !others.contains(one.group))
            return one.who;
    }
    return {};
}

Result<Done> tell_disagreement(Verification& verification,
                               const std::vector<const VerifiedSolution*>& others,
                               const SearchPlan& plan, const SearchFailure& found,
                               CheckReport& check) {
    const auto voices = Hearing(verification, others, plan).hear(found.input);
    if (!voices)
        return voices.errors();
    const VerifiedSolution& other = *others[found.solution];
    std::string message =
        fmt::format("`{}` and the reference do not agree on an input", other.name);
    if (const std::string alone = who_stands_alone(*voices); !alone.empty())
        message += fmt::format(": `{}` stands alone", alone);
    std::size_t widest = 0;
    for (const Voice& voice : *voices)
        widest = std::max(widest, voice.who.size());
    for (const Voice& voice : *voices)
        message += fmt::format("\n  {:<{}}  {}", voice.who, widest, in_words(voice));
    check.error(std::move(message), verification.place(other.stated->path),
                "work the answer out by hand, and add the test; one of them is wrong, or a "
                "constraint is missing:\n" +
                    test_to_paste(verification.problem.interface, found.input));
    return Done{};
}

void tell_unanswered(const Verification& verification, const SearchResult& result,
                     CheckReport& check) {
    check.error(
        fmt::format("the reference fails on {} that the constraints let through: {}",
                    result.unanswered == 1 ? "an input" : counted(result.unanswered, "input"),
                    result.why_unanswered),
        verification.place(reference_of(verification.problem).path),
        "mend it, or write a constraint; a test:\n" +
            test_to_paste(verification.problem.interface, result.unanswered_input));
}

/// "5 solutions agree on all 1204 inputs up to size 6", "on 100 larger tiny ones", "on 200 random
/// ones".
void tell_how_far(const std::vector<const VerifiedSolution*>& others, const SearchResult& result,
                  CheckReport& check) {
    const std::size_t all = std::min(result.up_to_tiny_size, result.tiny);
    std::vector<std::string> inputs;
    if (all > 0)
        inputs.push_back(
            fmt::format("all {} up to size {}", counted(all, "input"), result.tiny_size));
    if (result.tiny > all)
        inputs.push_back(fmt::format("{} tiny ones", result.tiny - all));
    if (result.tried > result.tiny)
        inputs.push_back(fmt::format("{} random ones", result.tried - result.tiny));
    check.facts.push_back(fmt::format("{} agree on {}", counted(others.size() + 1, "solution"),
                                      joined(inputs, ", ")));
    for (std::size_t i = 0; i < others.size(); ++i)
        if (others[i]->stated->brute_force && result.answered[i] < result.tried)
            check.facts.push_back(
                fmt::format("{} came to an end on {}", others[i]->name, result.answered[i]));
}

}  // namespace

Result<Done> check_agreement(Verification& verification, CheckReport& check) {
    const auto others = others_that_are_right(verification);
    if (others.empty()) {
        check.warning("no solution is there to compare the reference with",
                      verification.place(verification.problem.folder + "/solutions"),
                      "write one that works in another way, or a `// brute force`, which need not "
                      "be fast");
        return Done{};
    }
    const SourceSpot file = verification.place(verification.problem.folder + "/problem.yaml");
    if (!verification.why_no_inputs.empty()) {
        const Error& why = verification.why_no_inputs.front();
        check.warning("no small inputs can be made: " + why.message, why.where ? why.where : file,
                      "a call that numbers can be put into helps, or a generator under `stress:`");
        return Done{};
    }
    const SearchPlan plan = plan_for(verification, others);
    const auto found = search_failure(verification.bench, verification.problem, plan);
    if (!found)
        return found.errors();
    if (found->unanswered > 0)
        tell_unanswered(verification, *found, check);
    if (found->failure) {
        if (const auto told = tell_disagreement(verification, others, plan, *found->failure, check);
            !told)
            return told.errors();
    } else if (found->tried + found->unanswered == 0) {
        check.warning("no small input could be made that the constraints let through", file,
                      "write a generator of small inputs under `stress:`");
    } else if (found->unanswered == 0) {
        tell_how_far(others, *found, check);
    }
    const std::vector<Expression>& stress = verification.problem.stress;
    if (!found->failure && !stress.empty() && found->unanswered == 0 && found->tried == found->tiny)
        check.warning(
            "the generators under `stress:` make no input that the constraints let through",
            stress.front().where, "they take `Random& random` and return an `Input`");
    return Done{};
}

}  // namespace judge
