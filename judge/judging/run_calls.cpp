#include "judging/run_calls.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "base/text.h"
#include "model/call_lines.h"
#include "os/content.h"
#include "os/files.h"

namespace judge {
namespace {

using std::chrono::nanoseconds;

/// Before what is no value (support/wire.h).
constexpr const char* too_many_answers = "!it answered calls that it had not got\n";

/// Calls that one process gets.
struct Part {
    std::size_t begin = 0, end = 0;  ///< As numbers of calls.
};

/// Which calls are given what others return, and where processes begin.
class Script {
  public:
    explicit Script(std::string_view input) {
        for (const std::string_view line : split_lines(input)) {
            const CallLine& read = calls_.emplace_back(read_call_line(line));
            if (read.restarts || parts_.empty())
                parts_.push_back({calls_.size() - 1, 0});
            parts_.back().end = calls_.size();
            for (const std::size_t number : numbers_in(read))
                (number < parts_.back().begin ? handed_over_ : kept_).insert(number);
        }
    }

    const std::vector<Part>& parts() const { return parts_; }
    bool is_plain() const { return parts_.size() <= 1 && kept_.empty(); }

    /// What the process of this part reads; `results` has what was returned before.
    std::string input_of(const Part& part,
                         const std::map<std::size_t, std::string>& results) const {
        std::string text, calls;
        std::set<std::size_t> given;
        for (std::size_t i = part.begin; i < part.end; ++i) {
            for (const std::size_t number : numbers_in(calls_[i]))
                if (number < part.begin)
                    given.insert(number);
            if (kept_.contains(i))
                calls += ">" + std::to_string(i);
            calls.append(calls_[i].call) += '\n';
        }
        for (const std::size_t number : given)
            if (const auto result = results.find(number); result != results.end())
                text += "=" + std::to_string(number) + ":" + result->second + "\n";
        return text + calls;
    }

    /// Keeps those answers of a part that later ones are given.
    void keep_results(const Part& part, std::string_view answers,
                      std::map<std::size_t, std::string>& results) const {
        const auto lines = split_lines(answers);
        for (std::size_t i = 0; i < lines.size(); ++i)
            if (handed_over_.contains(part.begin + i))
                results[part.begin + i] = lines[i];
    }

  private:
    static std::vector<std::size_t> numbers_in(const CallLine& line) {
        std::vector<std::size_t> numbers;
        for (const std::size_t at : line.results)
            numbers.push_back(result_mark(line.call, at).number);
        return numbers;
    }

    std::vector<CallLine> calls_;
    std::vector<Part> parts_;
    std::set<std::size_t> kept_, handed_over_;  ///< Within a process, and from one to the next.
};

/// What the processes of one run left, so far.
class Whole {
  public:
    void add(const RunOutput& part, std::string_view answers, const RunLimits& limits) {
        const RunResult before = std::exchange(result_, part.result);
        result_.cpu += before.cpu;
        result_.wall += before.wall;
        result_.idle += before.idle;
        result_.peak_memory = std::max(result_.peak_memory, before.peak_memory);
        answers_ += answers;
        prints_ += read_descriptor(part.prints.number(), limits.output);
        told_ = part.told;
    }

    /// What is left of the limits; one that has been passed ends the run.
    bool take_from(RunLimits& limits) {
        const auto take = [&](nanoseconds& limit, nanoseconds used, RunResult::End end) {
            if (limit <= limit.zero())
                return;
            limit -= used;
            if (limit <= limit.zero())
                result_.end = end;
        };
        take(limits.idle, result_.idle, RunResult::End::idle_limit);
        take(limits.cpu, result_.cpu, RunResult::End::cpu_limit);
        return goes_on() && answers_.size() < limits.output.count &&
               prints_.size() < limits.output.count;
    }
    void forget_answers() { answers_.clear(); }
    bool goes_on() const { return result_.end == RunResult::End::exited && result_.code == 0; }

    Result<RunOutput> output() && {
        auto answer = make_memory_file("answer", answers_);
        auto prints = make_memory_file("prints", prints_);
        for (const auto* made : {&answer, &prints})
            if (!*made)
                return made->errors();
        return RunOutput{result_, std::move(*answer), std::move(*prints), std::move(told_)};
    }

  private:
    RunResult result_;
    std::string answers_, prints_, told_;
};

struct PartAnswers {
    enum class Number { too_few, one_each, too_many };
    std::string text;
    Number number = Number::too_few;
};

/// One for each call, and no more: what comes behind them is no answer to any.
PartAnswers answers_to(const Part& part, const Descriptor& answer, const RunLimits& limits) {
    using Number = PartAnswers::Number;
    std::string text = read_descriptor(answer.number(), limits.output);
    std::size_t end = 0;
    for (std::size_t call = part.begin; call < part.end; ++call) {
        const std::size_t next = text.find('\n', end);
        if (next == text.npos)
            return {std::move(text), Number::too_few};
        end = next + 1;
    }
    if (end == text.size())
        return {std::move(text), Number::one_each};
    text.replace(end, text.npos, too_many_answers);
    return {std::move(text), Number::too_many};
}

bool has_no_value(std::string_view answers) {
    return answers.starts_with('!') || answers.find("\n!") != answers.npos;
}

}  // namespace

Result<RunOutput> run_calls(const RunRequest& request,
                            const std::function<Result<RunOutput>(const RunRequest&)>& run) {
    if (!has_byte(request.input, '@'))
        return run(request);
    const std::string input = read_descriptor(request.input, size_of(request.input));
    const Script script(input);
    if (script.is_plain())
        return run(request);
    Whole whole;
    std::map<std::size_t, std::string> results;
    for (const Part& part : script.parts()) {
        const auto part_input =
            make_memory_file("input", script.input_of(part, results))
                .and_then([](const Descriptor& file) { return reopen_read_only(file.number()); });
        if (!part_input)
            return part_input.errors();
        RunRequest once = request;
        once.input = part_input->number();
        if (part.begin > 0 && !whole.take_from(once.limits))
            break;
        const auto output = run(once);
        if (!output)
            return output.errors();
        const auto [answers, number] = answers_to(part, output->answer, request.limits);
        whole.add(*output, answers, request.limits);
        // It ended before its last call: a single process that does so has no answer either.
        if (number == PartAnswers::Number::too_few && whole.goes_on() && !has_no_value(answers))
            whole.forget_answers();
        if (number != PartAnswers::Number::one_each || !whole.goes_on() || has_no_value(answers))
            break;
        script.keep_results(part, answers, results);
    }
    return std::move(whole).output();
}

}  // namespace judge
