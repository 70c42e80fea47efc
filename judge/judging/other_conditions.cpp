#include "judging/other_conditions.h"

#include <fmt/core.h>

#include "base/text.h"
#include "check/check.h"
#include "judging/compare.h"
#include "judging/run_test.h"
#include "judging/shown.h"
#include "os/content.h"
#include "os/files.h"
#include "support/further_tests.h"

namespace judge {
namespace {

constexpr std::size_t most_tests = 8;

/// malloc(3): new memory holds other bits than these.
constexpr const char* filled_memory = "GLIBC_TUNABLES=glibc.malloc.perturb=85";

/// Those that a process can get: not what is begun anew by its calls, or given what they return.
Result<std::vector<const PreparedTest*>> possible(const std::vector<const PreparedTest*>& chosen) {
    std::vector<const PreparedTest*> tests;
    for (const PreparedTest* const test : chosen) {
        if (test->hidden || test->own || tests.size() == most_tests)
            continue;
        const auto input = open_input(*test);
        if (!input)
            return input.errors();
        if (!has_byte(input->number(), '@'))
            tests.push_back(test);
    }
    return tests;
}

/// The solution with the tests that one process gets.
class SharedProcess {
  public:
    SharedProcess(Worker& worker, const Problem& problem, const Program& solution,
                  const ProblemTool& tool, std::vector<const PreparedTest*> tests,
                  std::chrono::nanoseconds limit)
        : worker_(worker),
          problem_(problem),
          solution_(solution),
          tool_(tool),
          tests_(std::move(tests)),
          limit_(limit) {}

    const std::string& name(std::size_t i) const { return tests_[i]->name; }

    struct WrongAnswer {
        std::size_t test;
        std::string in_words;
    };

    /// The first in that process, with these variables in its environment.
    Result<std::optional<WrongAnswer>> first_wrong(std::vector<std::string> environment) {
        std::vector<Descriptor> inputs, answers;
        for (const PreparedTest* const test : tests_) {
            auto input = open_input(*test);
            auto answer = make_memory_file("answer");
            if (!input || !answer)
                return input ? answer.errors() : input.errors();
            inputs.push_back(*std::move(input));
            answers.push_back(*std::move(answer));
        }
        const auto run = this->run(std::move(environment), inputs, answers);
        if (!run)
            return run.errors();
        for (std::size_t i = 0; i < tests_.size(); ++i) {
            const Descriptor& answer = i == 0 ? run->answer : answers[i];
            const auto compared = compare_answer(worker_, problem_, tool_, *tests_[i], answer);
            if (!compared)
                return compared.errors();
            if (compared->verdict != Verdict::accepted)
                return std::optional(WrongAnswer{i, in_words(answer)});
        }
        return std::optional<WrongAnswer>();
    }

  private:
    Result<RunOutput> run(std::vector<std::string> environment,
                          const std::vector<Descriptor>& inputs,
                          const std::vector<Descriptor>& answers) {
        const auto count = static_cast<int>(tests_.size());
        RunRequest request;
        request.channel = Channel::harness;
        request.environment = std::move(environment);
        request.input = inputs.front().number();
        request.limits.cpu = limit_ * count;
        request.limits.idle = request.limits.cpu + std::chrono::seconds(1);
        request.limits.memory = {problem_.limits.memory.count * tests_.size()};
        request.limits.output = problem_.limits.output;
        request.limits.threads = problem_.limits.threads;
        int target = judge_harness::further_descriptors;
        for (std::size_t i = 1; i < tests_.size(); ++i) {
            request.further.push_back({inputs[i].number(), target++});
            request.further.push_back({answers[i].number(), target++});
        }
        return run_program(worker_, solution_, request);
    }

    std::string in_words(const Descriptor& answer) const {
        const std::string content = shown_content(answer.number());
        return content.empty() ? "gets no answer"
                               : fmt::format("is answered by {}",
                                             trim(answer_in_words(problem_.interface, content)));
    }

    Worker& worker_;
    const Problem& problem_;
    const Program& solution_;
    const ProblemTool& tool_;
    std::vector<const PreparedTest*> tests_;
    std::chrono::nanoseconds limit_;
};

}  // namespace

Result<std::optional<std::string>> find_dependence(Worker& worker, const Problem& problem,
                                                   const Program& solution, const ProblemTool& tool,
                                                   const std::vector<const PreparedTest*>& chosen,
                                                   std::chrono::nanoseconds limit) {
    using Sentence = std::optional<std::string>;
    if (channel_of(problem) != Channel::harness)
        return Sentence();
    auto tests = possible(chosen);
    if (!tests || tests->empty())
        return tests ? Result<Sentence>(Sentence()) : tests.errors();
    SharedProcess process(worker, problem, solution, tool, *std::move(tests), limit);
    const auto shared = process.first_wrong({});
    if (!shared)
        return shared.errors();
    if (*shared && (*shared)->test > 0)
        return Sentence(fmt::format(
            "`{}` {} where {} ran before it in the same process, as other judges run tests: a "
            "global or static variable keeps what was left there",
            process.name((*shared)->test), (*shared)->in_words,
            (*shared)->test == 1 ? "`" + process.name(0) + "`" : "others"));
    const auto filled = process.first_wrong({filled_memory});
    if (!filled)
        return filled.errors();
    if (*filled && !*shared)
        return Sentence(fmt::format(
            "`{}` {} where new memory holds something else: what is read there was never written",
            process.name((*filled)->test), (*filled)->in_words));
    return Sentence();
}

}  // namespace judge
