/// What other programs print: the compiler, a problem's tool, a solution.

#include <algorithm>

#include "build/kept_build.h"
#include "build/messages.h"
#include "check/check.h"
#include "harness/made_inputs.h"
#include "harness/tool.h"
#include "judging/describe_growth.h"
#include "os/files.h"
#include "readers.h"
#include "support/nodes.h"
#include "support/nullable.h"

namespace judge::fuzz {

void read_compiler(std::string_view text) {
    const auto messages =
        read_messages(text, {"./solution/solution.cpp", "/a/b/", "b/top.cpp", "/share/support"});
    promise(messages.size() <= 20, "messages are few");
    promise(count_errors(messages) <= messages.size(), "errors are messages");
    for (const CompilerMessage& message : messages)
        promise(message.line >= 0 && message.column >= 0, "a message's place is one");
    BuildRequest request;
    request.solution = Submission{"/a/b", "b/top.cpp", "", default_standard};
    request.support_folder = "/share/support";
    for (const std::string& file : local_files(text, request))
        promise(file.starts_with('/'), "what the compiler read has a whole path");
}

void read_findings(std::string_view text) {
    Problem problem;
    problem.constraints.resize(3);
    problem.complexity.sizes = {{"n", {}}, {"k", {}}};
    const auto findings = parse_findings(text, problem);
    if (!findings) {
        promise(!findings.errors().front().message.empty(), "a refusal says why");
        return;
    }
    for (const auto& violation : findings->violations)
        promise(violation.constraint >= -1 && violation.constraint < 3, "a constraint exists");
    promise(findings->sizes.empty() || findings->sizes.size() == 2, "all sizes or none");
    for (const long long size : findings->sizes)
        promise(size >= 0, "a size counts something");
}

void read_made(std::string_view text) {
    const auto made = parse_made_inputs(text);
    if (!made) {
        promise(!made.errors().front().message.empty(), "a refusal says why");
        return;
    }
    std::size_t bytes = 0;
    for (const MadeInput& input : made->inputs) {
        bytes += input.text.size() + input.choices.size();
        for (const judge_choices::Span& span : input.spans)
            promise(span.begin <= span.end && span.end <= input.choices.size(),
                    "a span is of choices that were made");
    }
    promise(bytes <= text.size(), "nothing is made of nothing");
}

void read_answer(std::string_view text) {
    const std::size_t middle = std::min(text.find("=>"), text.size());
    const std::string_view expected = text.substr(0, middle);
    const std::string_view actual = text.substr(std::min(middle + 2, text.size()));
    TokensCheck floats;
    floats.float_absolute_tolerance = floats.float_relative_tolerance = 1e-6;
    const Check checks[] = {ExactCheck{},         UnorderedCheck{1}, UnorderedCheck{3},
                            ToleranceCheck{1e-6}, TokensCheck{},     floats};
    const Interface interfaces[] = {FunctionInterface{"f", {}, *parse_type("double[][]"), {}},
                                    ClassInterface{"C", {}, {{"g", {}, *parse_type("string[]")}}},
                                    ProgramInterface{}};
    for (const Interface& interface : interfaces)
        for (const Check& check : checks) {
            find_difference(check, interface, expected, actual);
            if (std::holds_alternative<ExactCheck>(check))
                promise(!find_difference(check, interface, expected, expected) ||
                            std::holds_alternative<FunctionInterface>(interface) ||
                            std::holds_alternative<ClassInterface>(interface),
                        "a text is as expected of itself");
        }
}

namespace {

struct TreeNode {
    int val;
    TreeNode *left, *right;
};
struct ListNode {
    int val;
    ListNode* next;
};

template <class T>
void read_value(std::string_view text) {
    const auto file = make_memory_file("text", text);
    promise(bool(file), "a file in memory can be made");
    T value{};
    try {
        judge_wire::Reader in(file->number());
        in.read(value);
    } catch (const judge_wire::BrokenInput&) {
        return;
    }
    std::string written;
    judge_wire::append(written, value);
    const auto second = make_memory_file("text", written);
    T again{};
    judge_wire::Reader(second->number()).read(again);
    std::string twice;
    judge_wire::append(twice, again);
    promise(written == twice, "what is read and written is read again as the same");
}

}  // namespace

void read_wire(std::string_view text) {
    read_value<bool>(text);
    read_value<int>(text);
    read_value<long long>(text);
    read_value<std::vector<char>>(text);
    read_value<std::vector<std::vector<double>>>(text);
    read_value<std::vector<std::string>>(text);
    read_value<std::vector<std::optional<int>>>(text);
    read_value<TreeNode*>(text);
    read_value<std::vector<ListNode*>>(text);
}

namespace {

/// Small numbers mostly, out of bytes.
class Numbers {
  public:
    explicit Numbers(std::string_view bytes) : bytes_(bytes) {}
    bool end() const { return bytes_.empty(); }
    /// Up to 250 a byte; 251 to 255 stand for odd ones.
    double next() {
        static constexpr double odd[] = {0, 1, 1e6, 9.2e18, 3.5};
        if (end())
            return 0;
        const auto byte = static_cast<unsigned char>(bytes_.front());
        bytes_.remove_prefix(1);
        return byte > 250 ? odd[byte - 251] : byte;
    }

    int small() { return static_cast<int>(std::min(next(), 1e6)); }
    std::uint64_t count(double factor) {
        return static_cast<std::uint64_t>(std::min(next() * factor, 9.2e18));
    }

  private:
    std::string_view bytes_;
};

}  // namespace

/// A solution counts itself, and a tool tells its sizes: any runs must be described.
void read_counts(std::string_view text) {
    Numbers numbers(text);
    Measurements measured;
    measured.variables = {"n", "k"};
    measured.variables.resize(numbers.next() > 100 ? 2 : 1);
    const bool exponential = numbers.next() > 200;
    while (!numbers.end() && measured.series.size() < 9) {
        Series series;
        series.axis = numbers.small() % 3 - 1;
        series.axis = measured.variables.size() == 1 ? 0 : series.axis;
        series.shape = numbers.small() % 2;
        for (auto samples = numbers.small() % 24; samples > 0; --samples) {
            Sample sample;
            for (std::size_t i = 0; i < measured.variables.size(); ++i)
                sample.sizes.push_back(numbers.next() * (exponential ? 1 : 16));
            for (int cells = 0; cells < 2; ++cells)
                sample.cells.push_back(
                    {numbers.small() - 2, static_cast<std::uint32_t>(cells), numbers.count(1000)});
            sample.units = numbers.count(2000);
            sample.space = {numbers.count(4096), numbers.count(64), 0};
            series.samples.push_back(std::move(sample));
        }
        measured.series.push_back(std::move(series));
    }
    const DescribedGrowth growth = describe_growth(
        measured, "#include <vector>\nint f() {\n    for (;;) g(v.erase(v.begin()));\n}\n",
        {parse_order("n log n"), parse_order("1")});
    for (const GrowthLine& line : growth.report.time.lines)
        promise(line.share >= 0 && line.share <= 1, "a share is one");
}

}  // namespace judge::fuzz
