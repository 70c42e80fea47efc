#include "problem/tests.h"

#include <fmt/core.h>

#include <filesystem>
#include <map>

#include "problem/cases.h"
#include "problem/expressions.h"
#include "problem/scalars.h"

namespace judge {
namespace {

constexpr int most_repetitions = 1000;

class TestReader {
  public:
    TestReader(Document& document, const Interface& interface)
        : document_(document), interface_(interface) {}

    void read_all(const Node& list, bool samples) {
        const char* const key = samples ? "samples" : "tests";
        int number = 0;
        for (const Node* const entry : read_list(document_, list, key, "mappings"))
            read(*entry, key, samples, ++number);
    }
    void read_invalid(const Node& list) {
        int number = 0;
        for (const Node* const entry : read_list(document_, list, "invalid", "mappings")) {
            Fields fields(document_, *entry, "invalid");
            if (!fields)
                continue;
            TestSpec test;
            test.where = document_.spot(*entry);
            const Node* const name = fields.find("name");
            test.name = name ? read_line(document_, *name, "name").value_or("")
                             : fmt::format("invalid {}", ++number);
            WrittenCase written = read_case(fields, interface_);
            if (fields.key_node("output"))
                document_.mistake(*fields.key_node("output"), "an invalid input has no answer");
            if (!written.input && !fields.key_node("input") && !fields.key_node("calls"))
                document_.mistake(fields.node(), takes_calls(interface_) ? "missing key `calls`"
                                                                         : "missing key `input`");
            if (written.input)
                test.input = std::move(written.input->text);
            fields.reject_others();
            tests_.push_back(std::move(test));
        }
    }
    std::vector<TestSpec> tests() && { return std::move(tests_); }

    /// Reports a name that one of several tests by `repeat` has already.
    void check_repeated() const {
        for (const TestSpec& test : tests_)
            for (int i = 0; test.repeat > 1 && i < test.repeat; ++i)
                if (const auto other = lines_of_names_.find(repeated_name(test, i));
                    other != lines_of_names_.end())
                    document_.mistake(
                        test.where,
                        fmt::format("one of the tests `{}` is `{}`", test.name, other->first),
                        fmt::format("the test in line {} is called like that: "
                                    "rename one of them",
                                    other->second));
    }

  private:
    void read(const Node& entry, const char* key, bool sample, int number) {
        Fields fields(document_, entry, key);
        if (!fields)
            return;
        TestSpec test;
        test.sample = sample;
        test.where = document_.spot(entry);
        test.name = read_name(fields, sample, number);
        if (const Node* const note = fields.find("note"))
            test.note = read_text(document_, *note, "note").value_or("");
        fields.reserve("threads");
        WrittenCase written = read_case(fields, interface_);
        take_answer(test, std::move(written.answer));
        read_input(fields, sample, std::move(written.input), test);
        fields.reject_others();
        tests_.push_back(std::move(test));
    }

    std::string read_name(Fields& fields, bool sample, int number) {
        const Node* const node =
            sample ? fields.find("name") : fields.need("name", "a test's name says what it tries");
        std::string name = sample && !node ? fmt::format("sample {}", number) : "";
        if (node)
            name = read_line(document_, *node, "name").value_or("");
        const Node& place = node ? *node : fields.node();
        const auto [first, is_new] = lines_of_names_.emplace(name, place.line);
        if (!name.empty() && !is_new) {
            document_.mistake(place, fmt::format("repeated test name `{}`", name),
                              fmt::format("the test in line {} has it already", first->second));
        }
        return name;
    }

    void read_input(Fields& fields, bool sample, std::optional<WrittenInput> written,
                    TestSpec& test) {
        const std::string input_key = takes_calls(interface_) ? "calls" : "input";
        const Node* const call = fields.find("generate");
        const Node* const file = fields.find("file");
        if (file && sample) {
            document_.mistake(*fields.key_node("file"),
                              "a sample is not kept in a file: it is shown to the reader");
        } else if (file) {
            read_file(*file, test);
            for (const char* const other : {"calls", "input", "generate", "output"})
                if (const Node* const key = fields.key_node(other))
                    document_.mistake(*key, fmt::format("`{}` beside `file`", other),
                                      "the input is in FILE.in, and its answer in FILE.ans");
        } else if (call && sample) {
            document_.mistake(*fields.key_node("generate"),
                              "a sample cannot be generated: it is shown to the reader");
        } else if (call && written) {
            document_.mistake(*fields.key_node("generate"),
                              fmt::format("`generate` beside `{}`", input_key));
        } else if (call) {
            read_generated(*call, test);
        } else if (written) {
            test.input = std::move(written->text);
            test.places = std::move(written->places);
        } else if (!fields.key_node("input") && !fields.key_node("calls")) {
            document_.mistake(fields.node(), fmt::format("missing key `{}`{}", input_key,
                                                         sample ? "" : ", `generate` or `file`"));
        }
        if (const Node* const repeat = fields.find("repeat")) {
            test.repeat = static_cast<int>(
                read_whole(document_, *repeat, "repeat", 1, most_repetitions).value_or(1));
            if (!call)
                document_.mistake(*fields.key_node("repeat"), "`repeat` without `generate`");
        }
    }

    /// The path in the problem's folder; whether the files are there is looked at when it is known.
    void read_file(const Node& node, TestSpec& test) {
        const std::string name = read_line(document_, node, "file").value_or("");
        const std::filesystem::path path(name);
        if (name.empty() || path.is_absolute() || *path.lexically_normal().begin() == "..") {
            wants(document_, node, "file", "a path below the problem's folder, such as tests/1",
                  "the input is in tests/1.in, and its answer in tests/1.ans");
            return;
        }
        test.input = InputFile{name + ".in"};
        test.answer_file = name + ".ans";
        test.answer_where = document_.spot(node);
    }

    void read_generated(const Node& node, TestSpec& test) {
        if (auto call = read_generator_call(document_, node, "generate"))
            test.input = std::move(*call);
    }

    Document& document_;
    const Interface& interface_;
    std::vector<TestSpec> tests_;
    std::map<std::string, int> lines_of_names_;
};

}  // namespace

std::vector<TestSpec> read_tests(Fields& problem, const Interface& interface) {
    TestReader reader(problem.document(), interface);
    if (const Node* const samples = problem.need("samples")) {
        reader.read_all(*samples, true);
        if (samples->is(Node::Kind::list) && samples->children.empty())
            problem.document().mistake(*samples, "a problem needs a sample");
    }
    if (const Node* const tests = problem.find("tests"))
        reader.read_all(*tests, false);
    reader.check_repeated();
    return std::move(reader).tests();
}

std::vector<TestSpec> read_invalid(Fields& problem, const Interface& interface) {
    TestReader reader(problem.document(), interface);
    if (const Node* const list = problem.find("invalid"))
        reader.read_invalid(*list);
    return std::move(reader).tests();
}

}  // namespace judge
