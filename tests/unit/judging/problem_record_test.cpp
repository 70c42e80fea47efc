#include "judging/problem_record.h"

#include "bench_fixture.h"
#include "os/files.h"

using namespace judge;

namespace {

const std::string whole = R"({
  "format": 1,
  "files": "f",
  "tests": "t",
  "slowest": {
    "solution": "trie.cpp",
    "reference_test": "the longest",
    "ratio": 4.13
  },
  "margins": {
    "accepted": 0.2,
    "too_slow": 3.0
  },
  "mutants": {
    "tried": 155,
    "killed": 150,
    "missed": 1
  },
  "others": {
    "accepted": 37,
    "wrong-answer": 2
  }
}
)";

/// `whole` with one piece replaced.
std::string with(const std::string& piece, const std::string& other) {
    std::string text = whole;
    REQUIRE(text.find(piece) != text.npos);
    return text.replace(text.find(piece), piece.size(), other);
}

std::string wrong_with(const std::string& text) {
    const auto record = parse_record(text);
    return record ? "nothing" : record.errors().front().message;
}

}  // namespace

TEST_CASE("a record is the same after it was read and written") {
    CHECK(to_text(expect(parse_record(whole))) == whole);
    const std::string least =
        "{\"format\": 1, \"files\": \"f\", \"tests\": \"t\", \"slowest\": null, "
        "\"margins\": {\"accepted\": 0.1, \"too_slow\": null}}";
    const ProblemRecord record = expect(parse_record(least));
    CHECK_FALSE(record.slowest);
    CHECK_FALSE(record.margins.too_slow);
    CHECK_FALSE(record.mutants);
    CHECK(to_text(expect(parse_record(to_text(record)))) == to_text(record));
}

TEST_CASE("what a later judge adds to a record is let be") {
    CHECK(wrong_with(with("\"files\"", "\"more\": {}, \"files\"")) == "nothing");
}

TEST_CASE("a record that cannot be meant is told in a few words") {
    CHECK(wrong_with("") == "it cannot be read as JSON");
    CHECK(wrong_with(whole.substr(0, 90)) == "it cannot be read as JSON");
    CHECK(wrong_with("[]") == "it has no `format`");
    CHECK(wrong_with(with("1,", "2,")) == "its `format` is none that this judge knows");
    CHECK(wrong_with(with("\"f\"", "1")) == "`files` is no text");
    CHECK(wrong_with(with("\"tests\"", "\"text\"")) == "it has no `tests`");
    CHECK(wrong_with(with("\"trie.cpp\"", "null")) == "`solution` is no text");
    for (const char* ratio : {"0.9", "-4", "1001", "1e300", "\"4\"", "null", "[]"})
        CHECK(wrong_with(with("4.13", ratio)) == "`ratio` is no number from 1 to 1000");
    CHECK(wrong_with(with("4.13", "1e999")) == "it cannot be read as JSON");
    CHECK(wrong_with(with("3.0", "-1")) == "`too_slow` is no number from 0 to 1e+06");
    CHECK(wrong_with(with("150", "1.5")) == "`killed` is no count");
    CHECK(wrong_with(with("150", "-1")) == "`killed` is no count");
    CHECK(wrong_with(with("37", "99999999999")) == "`accepted` is no count");
    CHECK(wrong_with(with("wrong-answer", "splendid")) == "`others` has what is no verdict");
}

TEST_CASE("a record is of a problem's files, of every solution too, wherever they lie") {
    auto files = total_files();
    files["solutions/wrong.cpp"] = "// verdict: wrong-answer\nint total(int*);\n";
    const TinyProblem one(files), other(files);
    const std::string digest = digest_of_files(one.load());
    CHECK(digest_of_files(other.load()) == digest);
    other.write("verified.json", whole);
    other.write("statement.md", "In other words.\n");
    CHECK(digest_of_files(other.load()) == digest);
    other.write("solutions/wrong.cpp", "// verdict: wrong-answer\nint total(long*);\n");
    CHECK(digest_of_files(other.load()) != digest);
}

namespace {

/// total_files() without a limit of its own.
TinyProblem::Files files_without_limit() {
    auto files = total_files();
    std::string& yaml = files["problem.yaml"];
    yaml.replace(yaml.find("limits: {time: 1 s}\n"), 20, "");
    return files;
}

/// A record of the problem as it is, but for its tests.
ProblemRecord record_of(const Problem& problem) {
    ProblemRecord record = expect(parse_record(whole));
    record.files = digest_of_files(problem);
    record.slowest->reference_test = "larger";
    return record;
}

/// The record that a limit is taken from, and what was said.
struct Found {
    std::optional<ProblemRecord> record;
    std::string said;
};

Found found_in(const Problem& problem) {
    Found found;
    Bench fresh{bench().compiler, BuildCache{}, bench().support_folder,
                expect(Workers::start(SandboxLevel::automatic, 1, RUNNER))};
    fresh.say = [&](const std::string& line) { found.said += line; };
    found.record = record_for_limit(fresh, problem);
    return found;
}

}  // namespace

TEST_CASE("a time limit is taken from the record of the files as they are") {
    const TinyProblem tiny(files_without_limit());
    const Problem problem = tiny.load();
    CHECK_FALSE(found_in(problem).record);
    tiny.write("verified.json", to_text(record_of(problem)));
    CHECK(found_in(problem).record);
    tiny.write("solutions/second.cpp", "// verdict: accepted\nint total(std::vector<int>);\n");
    const Found stale = found_in(tiny.load());
    CHECK_FALSE(stale.record);
    CHECK(stale.said.empty());
}

TEST_CASE("a record that tells no ratio, or of a problem with a limit of its own, sets none") {
    const TinyProblem tiny(files_without_limit()), stated(total_files());
    ProblemRecord record = record_of(tiny.load());
    record.slowest.reset();
    tiny.write("verified.json", to_text(record));
    CHECK_FALSE(found_in(tiny.load()).record);
    stated.write("verified.json", "{");
    const Found found = found_in(stated.load());
    CHECK_FALSE(found.record);
    CHECK(found.said.empty());
}

TEST_CASE("a record that cannot be read is said to be so, once") {
    const TinyProblem tiny(files_without_limit());
    tiny.write("verified.json", "{");
    const Found found = found_in(tiny.load());
    CHECK_FALSE(found.record);
    CHECK(found.said ==
          "tiny is judged without its record, verified.json: it cannot be read as JSON");
}

TEST_CASE("a limit by a record is the reference's time, so many times; of other tests it is not") {
    const TinyProblem tiny(files_without_limit());
    const Problem problem = tiny.load();
    const ProblemPrograms programs = build_programs(problem);
    ProblemRecord record = record_of(problem);
    const auto prepare = [&] {
        Bench fresh{bench().compiler, BuildCache{}, bench().support_folder,
                    expect(Workers::start(SandboxLevel::automatic, 2, RUNNER))};
        return expect(prepare_problem(fresh, problem, programs, record));
    };
    const PreparedProblem stale = prepare();
    REQUIRE(stale.time_limit.yardstick);
    CHECK_FALSE(stale.time_limit.yardstick->record);

    record.tests = digest_of_tests(stale.tests);
    record.slowest->ratio = 1000;
    const TimeLimit limit = prepare().time_limit;
    REQUIRE(limit.yardstick);
    REQUIRE(limit.yardstick->record);
    CHECK(limit.yardstick->solution == "reference.cpp");
    CHECK(limit.yardstick->test == "larger");
    CHECK(limit.yardstick->record->solution == "trie.cpp");
    CHECK(limit.limit >= 4999 * limit.yardstick->cpu);

    record.slowest->reference_test = "none such";
    CHECK_FALSE(prepare().time_limit.yardstick->record);
}

TEST_CASE("the records of the problems that come with the judge are of their files as they are") {
    const std::string bank = SOURCE_FOLDER "/problems";
    for (const std::string& name : list_folder(bank)) {
        if (!is_folder(bank + "/" + name))
            continue;
        INFO("to write it anew, type: judge verify --write " << bank << "/" << name);
        const Problem problem = expect(load_problem(bank + "/" + name, name));
        const auto record = expect(read_record(problem.folder));
        REQUIRE(record);
        CHECK(record->files == digest_of_files(problem));
    }
}
