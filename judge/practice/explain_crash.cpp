#include "practice/explain_crash.h"

#include <fmt/core.h>

#include <algorithm>
#include <cstdlib>

#include "base/text.h"
#include "build/recipe.h"
#include "debugger/look_into.h"
#include "debugger/memcheck.h"
#include "debugger/watched_run.h"
#include "judging/problem_tool.h"
#include "judging/programs.h"
#include "judging/run_test.h"
#include "judging/signal_in_words.h"
#include "os/content.h"
#include "os/files.h"
#include "practice/mistake.h"

namespace judge {
namespace {

/// Where the process writes its image (support/debugging/image.cpp).
constexpr int image_stream = 9;
constexpr Bytes largest_image = mebibytes(512);

// What new memory holds: that of AddressSanitizer's own choice, by which it is known, and another.
constexpr unsigned usual_fill = 0xbe, other_fill = 0;
constexpr int largest_fill = 1 << 26;  // Of larger ones the size is the mistake.

/// Somebody waits.
constexpr std::chrono::nanoseconds most_time = std::chrono::seconds(10);
/// valgrind takes fifty times as long.
constexpr Bytes largest_for_memcheck = kibibytes(64);
/// Of what takes too long: where it is then, is where it is most of the time.
constexpr int enough_seconds = 2;

bool takes_too_long(Verdict verdict) {
    return verdict == Verdict::time_limit_exceeded || verdict == Verdict::idle_limit_exceeded;
}

/// How a program is run.
struct Conditions {
    const Descriptor* image = nullptr;  ///< Takes one of the process, should it abort.
    unsigned fill = usual_fill;         ///< What new memory holds.
    bool finds_returned = false;        ///< Variables of functions that have returned.
};

/// What the program is told by its environment.
std::vector<std::string> environment(const Conditions& conditions, bool has_debugger,
                                     const Problem& problem, Verdict verdict) {
    // Without a debugger, AddressSanitizer tells the stack of what aborts.
    std::vector<std::string> variables = {
        fmt::format("ASAN_OPTIONS=abort_on_error=1:handle_sigill=1:handle_abort={:d}:"
                    "detect_stack_use_after_return={:d}:malloc_fill_byte={}:"
                    "max_malloc_fill_size={}",
                    !has_debugger, conditions.finds_returned, conditions.fill, largest_fill),
        "UBSAN_OPTIONS=abort_on_error=1:print_stacktrace=1",
        fmt::format("JUDGE_BYTES={}", problem.limits.memory.count)};
    if (takes_too_long(verdict))
        variables.push_back(fmt::format("JUDGE_SECONDS={}", enough_seconds));
    return variables;
}

std::string line_of(const Submission& submission, int line) {
    const auto lines = split_lines(submission.text);
    const auto index = static_cast<std::size_t>(line - 1);
    return line > 0 && index < lines.size() ? std::string(trim(lines[index])) : "";
}

/// The words of a line of C++ that can be names, in their order.
std::vector<std::string> names_in(const std::string& source) {
    std::vector<std::string> names;
    std::string word;
    for (const char c : source + " ") {
        if (is_word_character(c)) {
            word += c;
            continue;
        }
        if (is_identifier(word) && std::ranges::find(names, word) == names.end())
            names.push_back(word);
        word.clear();
    }
    return names;
}

/// Of a container, by what it is shown as: "{1, 2} (2 elements)", "0 elements".
std::optional<std::size_t> elements_of(const std::string& value) {
    if (!value.ends_with(" element") && !value.ends_with(" elements") &&
        !value.ends_with(" element)") && !value.ends_with(" elements)"))
        return std::nullopt;
    const std::size_t open = value.rfind('(');
    return std::strtoul(value.c_str() + (open == value.npos ? 0 : open + 1), nullptr, 10);
}

/// What the library was called with says more than that it failed.
std::string with_arguments(const std::string& what, const Frames& frames) {
    const auto index = frames.arguments.find("__n");
    const auto object = frames.arguments.find("this");
    if (frames.called.ends_with("operator[]") && index != frames.arguments.end() &&
        object != frames.arguments.end())
        if (const auto elements = elements_of(object->second)) {
            // A negative index becomes a very large one.
            const auto number =
                static_cast<long long>(std::strtoull(index->second.c_str(), nullptr, 10));
            return fmt::format("index {} of {}", number,
                               *elements == 0 ? "what is empty" : counted(*elements, "element"));
        }
    return what;
}

/// Of a variable that is declared on the line, and holds what -ftrivial-auto-var-init=pattern puts
/// there: 0xfe in every byte.
bool is_never_set(const std::string& value) {
    return value == "-16843010" || value == "4278124286" || value == "-72340172838076674" ||
           value == "18374403900871474942";
}

void add_frames(const Frames& frames, const Mistake& mistake, const Submission& submission,
                bool with_values, CrashReport& crash) {
    // A stack is full wherever it happens to be: what fills it is the call.
    const bool at_call = mistake.is_too_deep && frames.depth > 1 && frames.outer_line > 0;
    crash.line = at_call ? frames.outer_line : frames.line;
    crash.source = line_of(submission, crash.line);
    crash.function = frames.function;
    if (mistake.is_too_deep && frames.depth > 1)
        crash.what +=
            fmt::format(" ({} is in the middle of itself {} times)", frames.function,
                        frames.depth >= 1000 ? "thousands of" : std::to_string(frames.depth));
    else if (mistake.is_too_deep)
        crash.what = "keeps more on the stack than there is room for";
    if (contains(frames.called, "iterator") && contains(crash.what, "null pointer"))
        crash.what = "dereferences an iterator that is at no element, such as end()";
    if (!with_values)
        return;
    if (!mistake.is_too_deep)
        crash.what = with_arguments(crash.what, frames);
    const auto& values = at_call ? frames.outer_values : frames.values;
    for (const std::string& name : names_in(crash.source))
        if (const auto value = values.find(name);
            value != values.end() && !is_never_set(value->second))
            crash.values.emplace_back(name, value->second);
}

void add_place(const char* what, int line, const Submission& submission, CrashReport& crash) {
    if (line > 0 && line != crash.line)
        crash.places.push_back({what, line, line_of(submission, line)});
}

/// By the names of what starts some.
bool may_have_threads(const std::string& text) {
    return contains(text, "thread") || contains(text, "async");
}

/// Runs that are looked at, with their files in a folder of their own.
class LookedAtRun {
  public:
    LookedAtRun(Bench& bench, const Problem& problem, const Submission& submission,
                const FailedRun& failed, TemporaryFolder home)
        : bench_(bench),
          problem_(problem),
          submission_(submission),
          failed_(failed),
          home_(std::move(home)) {}

    Result<std::optional<CrashReport>> explain(const Program& program) {
        const auto image = create_file(image_path());
        if (!image)
            return image.errors();
        const auto run = this->run(program, {.image = &*image});
        if (!run)
            return run.errors();
        bool with_values = failed_.may_be_shown;
        auto mistake = mistake_in(*run);
        if (!mistake && run->result.end == RunResult::End::exited) {
            // Variables of functions that have returned are told apart only where all lie elsewhere
            // than debuggers look for them.
            const auto again = this->run(program, {.image = &*image, .finds_returned = true});
            if (!again)
                return again.errors();
            mistake = mistake_in(*again);
            with_values = false;
        }
        const bool is_told = mistake.has_value();
        if (!is_told && run->result.end == RunResult::End::signalled)
            mistake.emplace().what = signal_in_words(run->result.code, {});
        if (!mistake)
            return race_or_unset(program, run->answer);
        const auto frames = look(program, size_of(image->number()));
        if (!frames)
            return frames.errors();
        if (!is_told && !*frames)  // No more than the verdict says.
            return std::optional<CrashReport>();
        CrashReport crash;
        crash.what = mistake->what;
        if (with_values && mistake->detail.starts_with(mistake->what))
            crash.what = mistake->detail;
        else if (with_values && !mistake->detail.empty())
            crash.what += ": " + mistake->detail;
        crash.line = mistake->line;
        crash.source = line_of(submission_, mistake->line);
        if (*frames)
            add_frames(**frames, *mistake, submission_, with_values, crash);
        add_place("it was freed here", mistake->freed, submission_, crash);
        add_place("it was allocated here", mistake->allocated, submission_, crash);
        return std::optional(std::move(crash));
    }

  private:
    std::string image_path() const { return home_.path() + "/image"; }

    std::optional<Mistake> mistake_in(const RunOutput& run) const {
        return read_mistake(read_descriptor(run.prints.number(), problem_.limits.output));
    }

    /// At its start.
    Result<Descriptor> input() const { return reopen_read_only(failed_.input.number()); }

    Result<RunOutput> run(const Program& program, const Conditions& conditions) {
        const auto input = this->input();
        if (!input)
            return input.errors();
        RunRequest request;
        request.channel = channel_of(problem_);
        request.input = input->number();
        request.environment =
            environment(conditions, debugger_.has_value(), problem_, failed_.verdict);
        if (debugger_ && conditions.image != nullptr)
            request.further = {{conditions.image->number(), image_stream}};
        request.limits = limits_for_problem_code(problem_, true);
        request.limits.cpu = request.limits.idle = most_time;
        request.limits.memory = {4 * problem_.limits.memory.count + mebibytes(512).count};
        request.limits.output = largest_image;
        request.sanitized = true;
        return run_solution(bench_.workers.first(), problem_, program, request);
    }

    /// Of a run without a mistake.
    Result<std::optional<CrashReport>> race_or_unset(const Program& program,
                                                     const Descriptor& answer) {
        if (may_have_threads(submission_.text)) {
            auto race = find_race();
            if (!race || *race)
                return race;
        }
        return unset_memory(program, answer);
    }

    Result<std::optional<CrashReport>> find_race() {
        using Crash = std::optional<CrashReport>;
        const auto program = program_for(Purpose::finding_races);
        if (!program || program->empty())
            return program ? Result<Crash>(Crash()) : program.errors();
        const auto streams = this->streams();
        if (!streams)
            return streams.errors();
        const auto printed =
            run_watched(bench_.workers.first(), {.arguments = {*program},
                                                 .environment = {"TSAN_OPTIONS=halt_on_error=1"},
                                                 .folder = home_.path(),
                                                 .streams = streams->list});
        if (!printed)
            return printed.errors();
        const auto mistake = read_mistake(*printed);
        if (!mistake || mistake->other_thread == 0)
            return Crash();
        CrashReport crash;
        crash.what = mistake->what;
        crash.line = mistake->line;
        crash.source = line_of(submission_, crash.line);
        add_place("another thread uses it here", mistake->other_thread, submission_, crash);
        return Crash(std::move(crash));
    }

    /// A run without a mistake: whether its answer hangs on what was never written. It does where
    /// another one comes out as the solution is judged, or with other content in such memory.
    Result<std::optional<CrashReport>> unset_memory(const Program& program,
                                                    const Descriptor& answer) {
        using Crash = std::optional<CrashReport>;
        const auto differs = answers_otherwise(program, answer);
        if (!differs || !*differs)
            return differs ? Result<Crash>(Crash()) : differs.errors();
        return where_it_is_read().transform([&](const std::optional<UnsetRead>& read) {
            CrashReport crash;
            crash.what =
                "something is read that was never written: with other content there, the "
                "answer is another one";
            if (read)  // Where it was made, when only the answer tells.
                crash.line = read->line > 0 ? read->line : read->made;
            crash.source = line_of(submission_, crash.line);
            if (read)
                add_place("nothing is written to it here", read->made, submission_, crash);
            return Crash(std::move(crash));
        });
    }

    Result<bool> answers_otherwise(const Program& program, const Descriptor& answer) {
        const auto again = run(program, {});
        if (!again)
            return again.errors();
        if (!same_content(again->answer.number(), answer.number()))
            return false;  // By chance, or the time.
        Worker& worker = bench_.workers.first();
        const auto judged = build_solution(bench_, worker, problem_, submission_);
        if (!judged || !judged->report.ok)
            return judged ? Result<bool>(false) : judged.errors();
        const auto as_judged = input().and_then([&](const Descriptor& input) {
            return run_on(worker, problem_, judged->executable, input, most_time);
        });
        if (!as_judged)
            return as_judged.errors();
        if (!same_content(as_judged->answer.number(), answer.number()))
            return true;
        const auto zeroed =
            build_for(Purpose::debugging_zeroed, bench_, worker, problem_, submission_);
        if (!zeroed || !zeroed->report.ok)
            return zeroed ? Result<bool>(false) : zeroed.errors();
        const auto other = run(zeroed->executable, {.fill = other_fill});
        if (!other)
            return other.errors();
        return !same_content(other->answer.number(), answer.number());
    }

    /// By valgrind, where it is installed.
    Result<std::optional<UnsetRead>> where_it_is_read() {
        using Read = std::optional<UnsetRead>;
        const auto memcheck = find_memcheck();
        if (!memcheck || size_of(failed_.input.number()) > largest_for_memcheck)
            return Read();
        const auto program = program_for(Purpose::memcheck);
        if (!program || program->empty())
            return program ? Result<Read>(Read()) : program.errors();
        const auto streams = this->streams();
        if (!streams)
            return streams.errors();
        return find_unset_read(bench_.workers.first(), *memcheck, home_.path(), *program,
                               solution_in_debug_info, streams->list);
    }

    /// A file with the solution, for a compiler's sandbox; an empty path where there can be none:
    /// what a solution may do there harms nobody only where its processes are its own.
    Result<std::string> program_for(Purpose purpose) {
        Worker& worker = bench_.workers.first();
        const auto layers = worker.layers();
        if (!layers)
            return layers.errors();
        if (!layers->namespaces.in_force)
            return std::string();
        const auto built = build_for(purpose, bench_, worker, problem_, submission_);
        if (!built || !built->report.ok)
            return built ? Result<std::string>(std::string()) : built.errors();
        const std::string path =
            home_.path() + (purpose == Purpose::memcheck ? "/unset" : "/races");
        return save_program(built->executable, path).transform([&](Done) { return path; });
    }

    /// What such a program reads and writes.
    struct Streams {
        Descriptor input, answer;
        std::vector<Stream> list;
    };
    Result<Streams> streams() const {
        auto input = this->input();
        auto answer = make_memory_file("answer");
        if (!input || !answer)
            return input ? answer.errors() : input.errors();
        const bool is_standard = channel_of(problem_) == Channel::standard;
        std::vector<Stream> list = {{input->number(), is_standard ? 0 : 3},
                                    {answer->number(), is_standard ? 1 : 4}};
        return Streams{*std::move(input), *std::move(answer), std::move(list)};
    }

    Result<std::optional<Frames>> look(const Program& program, Bytes image) {
        if (!debugger_ || image.count == 0)
            return std::optional<Frames>();
        const std::string executable = home_.path() + "/program";
        if (const auto saved = save_program(program, executable); !saved)
            return saved.errors();
        return look_into(bench_.workers.first(), *debugger_, home_.path(), executable, image_path(),
                         bench_.support_folder + "/debugging/frames.py");
    }

    Bench& bench_;
    const Problem& problem_;
    const Submission& submission_;
    const FailedRun& failed_;
    TemporaryFolder home_;
    std::optional<Debugger> debugger_ = find_debugger();
};

}  // namespace

Result<std::optional<CrashReport>> explain_crash(Bench& bench, const Problem& problem,
                                                 const Submission& submission,
                                                 const FailedRun& failed) {
    auto built = build_for(Purpose::debugging, bench, bench.workers.first(), problem, submission);
    if (!built)
        return built.errors();
    if (!built->report.ok)  // As without libasan.
        return std::optional<CrashReport>();
    auto home = TemporaryFolder::make();
    if (!home)
        return home.errors();
    return LookedAtRun(bench, problem, submission, failed, *std::move(home))
        .explain(built->executable);
}

}  // namespace judge
