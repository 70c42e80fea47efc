#include "practice/explain_crash.h"

#include <fmt/core.h>

#include <algorithm>
#include <cstdlib>

#include "base/text.h"
#include "debugger/look_into.h"
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

/// Somebody waits: what fills memory, or never ends, is not told by this run.
constexpr std::chrono::nanoseconds most_time = std::chrono::seconds(10);

std::vector<std::string> sanitizer_options(bool has_debugger, bool with_returned) {
    // Without a debugger, AddressSanitizer tells the stack of what aborts.
    return {std::string("ASAN_OPTIONS=abort_on_error=1:handle_sigill=1:handle_abort=") +
                (has_debugger ? "0" : "1") +
                ":detect_stack_use_after_return=" + (with_returned ? "1" : "0"),
            "UBSAN_OPTIONS=abort_on_error=1:print_stacktrace=1"};
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
        if (const auto value = values.find(name); value != values.end())
            crash.values.emplace_back(name, value->second);
}

void add_place(const char* what, int line, const Submission& submission, CrashReport& crash) {
    if (line > 0 && line != crash.line)
        crash.places.push_back({what, line, line_of(submission, line)});
}

/// One run that is looked at, with its files in a folder of its own.
class LookedAtRun {
  public:
    LookedAtRun(Bench& bench, const Problem& problem, const Submission& submission,
                TemporaryFolder home)
        : bench_(bench), problem_(problem), submission_(submission), home_(std::move(home)) {}

    Result<std::optional<CrashReport>> explain(const Program& program, const Descriptor& input,
                                               bool with_values) {
        const auto image = create_file(image_path());
        if (!image)
            return image.errors();
        auto run = this->run(program, input, *image, false);
        if (!run)
            return run.errors();
        auto mistake = read_mistake(read_descriptor(run->prints.number(), problem_.limits.output));
        if (!mistake && run->result.end == RunResult::End::exited) {
            // Variables of functions that have returned are told apart only where all lie elsewhere
            // than debuggers look for them.
            const auto again = reopen_read_only(input.number());
            if (!again)
                return again.errors();
            run = this->run(program, *again, *image, true);
            if (!run)
                return run.errors();
            mistake = read_mistake(read_descriptor(run->prints.number(), problem_.limits.output));
            with_values = false;
        }
        const bool is_told = mistake.has_value();
        if (!is_told && run->result.end == RunResult::End::signalled)
            mistake.emplace().what = signal_in_words(run->result.code, {});
        if (!mistake)
            return std::optional<CrashReport>();
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

    Result<RunOutput> run(const Program& program, const Descriptor& input, const Descriptor& image,
                          bool with_returned) {
        RunRequest request;
        request.channel = channel_of(problem_);
        request.input = input.number();
        request.environment = sanitizer_options(debugger_.has_value(), with_returned);
        if (debugger_)
            request.further = {{image.number(), image_stream}};
        request.limits = limits_for_problem_code(problem_, true);
        request.limits.cpu = request.limits.idle = most_time;
        request.limits.memory = {4 * problem_.limits.memory.count + mebibytes(512).count};
        request.limits.output = largest_image;
        request.sanitized = true;
        return run_solution(bench_.workers.first(), problem_, program, request);
    }

    Result<std::optional<Frames>> look(const Program& program, Bytes image) {
        if (!debugger_ || image.count == 0)
            return std::optional<Frames>();
        const std::string executable = home_.path() + "/program";
        if (const auto saved = save_content(program.number(), executable); !saved)
            return saved.errors();
        return look_into(bench_.workers.first(), *debugger_, home_.path(), executable, image_path(),
                         bench_.support_folder + "/debugging/frames.py");
    }

    Bench& bench_;
    const Problem& problem_;
    const Submission& submission_;
    TemporaryFolder home_;
    std::optional<Debugger> debugger_ = find_debugger();
};

}  // namespace

Result<std::optional<CrashReport>> explain_crash(Bench& bench, const Problem& problem,
                                                 const Submission& submission,
                                                 const Descriptor& input, bool with_values) {
    auto built = build_for(Purpose::debugging, bench, bench.workers.first(), problem, submission);
    if (!built)
        return built.errors();
    if (!built->report.ok)  // As without libasan.
        return std::optional<CrashReport>();
    auto home = TemporaryFolder::make();
    if (!home)
        return home.errors();
    return LookedAtRun(bench, problem, submission, *std::move(home))
        .explain(built->executable, input, with_values);
}

}  // namespace judge
