#include "judging/prepare.h"

#include <fmt/core.h>

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <mutex>
#include <nlohmann/json.hpp>
#include <utility>

#include "base/digest.h"
#include "base/whole_number.h"
#include "build/cache.h"
#include "judging/calibrate.h"
#include "judging/problem_record.h"
#include "judging/produce_test.h"
#include "os/content.h"

namespace judge {
namespace {

using nlohmann::json;
using std::chrono::nanoseconds;

constexpr CacheArea area_of_tests = CacheArea::tests;

/// Makes all tests side by side, and reports what is wrong with any of them in file order.
Result<std::vector<PreparedTest>> produce_tests(Bench& bench, const Problem& problem,
                                                const ProblemPrograms& programs,
                                                const std::vector<TestJob>& jobs) {
    std::vector<PreparedTest> tests(jobs.size());
    std::vector<Errors> errors(jobs.size());
    std::mutex mutex;
    std::size_t done = 0;
    std::size_t first_endless = jobs.size();  // What one test waits for in vain, others would too.
    bench.workers.each(jobs.size(), [&](Worker& worker, std::size_t i) {
        {
            const std::lock_guard lock(mutex);
            if (first_endless < jobs.size())
                return;
        }
        const auto begin = std::chrono::steady_clock::now();
        auto test = produce_test(worker, problem, programs, jobs[i]);
        const auto took = std::chrono::steady_clock::now() - begin;
        if (test)
            tests[i] = std::move(*test);
        else
            errors[i] = test.errors();
        const std::lock_guard lock(mutex);
        if (!test && took >= limits_for_problem_code(problem).cpu)
            first_endless = std::min(first_endless, i);
        bench.show({"making the tests", ++done, jobs.size()});
    });
    if (first_endless < jobs.size())
        return errors[first_endless];
    Errors all;
    for (const Errors& some : errors) {
        // What fails for the machine's sake fails for every test: once is enough.
        if (!some.empty() && some.front().kind != Error::Kind::usage)
            return some;
        all.insert(all.end(), some.begin(), some.end());
    }
    if (!all.empty())
        return all;
    return tests;
}

void sort_for_running(std::vector<PreparedTest>& tests) {
    std::stable_sort(tests.begin(), tests.end(), [](const PreparedTest& a, const PreparedTest& b) {
        const auto key = [](const PreparedTest& test) {
            return std::pair(test.hidden, test.hidden ? test.input_size : Bytes{});
        };
        return key(a) < key(b);
    });
}

json to_json(const Yardstick& yardstick) {
    json object = {{"solution", yardstick.solution},
                   {"test", yardstick.test},
                   {"cpu", yardstick.cpu.count()},
                   {"factor", yardstick.factor},
                   {"measured", yardstick.measured.time_since_epoch().count()},
                   {"busy", yardstick.busy}};
    if (const auto& record = yardstick.record)
        object["record"] = {record->solution, record->reference_test, record->ratio};
    return object;
}

json to_json(const TimeLimit& limit) {
    json object = {{"limit", limit.limit.count()}};
    if (limit.yardstick)
        object["yardstick"] = to_json(*limit.yardstick);
    for (const LeftOut& one : limit.left_out)
        object["left_out"].push_back({{"solution", one.solution}, {"test", one.test}});
    return object;
}

Yardstick parse_yardstick(const json& object) {
    Yardstick yardstick{
        object.at("solution"),
        object.at("test"),
        nanoseconds(whole_number<std::int64_t>(object.at("cpu"))),
        object.at("factor"),
        std::chrono::sys_days(std::chrono::days(whole_number<int>(object.at("measured")))),
        object.at("busy")};
    if (object.contains("record")) {
        const json& record = object.at("record");
        yardstick.record = SlowestRatio{record.at(0), record.at(1), record.at(2)};
    }
    return yardstick;
}

TimeLimit parse_time_limit(const json& object) {
    TimeLimit limit{nanoseconds(whole_number<std::int64_t>(object.at("limit"))), std::nullopt};
    if (object.contains("yardstick"))
        limit.yardstick = parse_yardstick(object.at("yardstick"));
    for (const json& one : object.value("left_out", json::array()))
        limit.left_out.push_back({one.at("solution"), one.at("test")});
    return limit;
}

std::string index_text(const PreparedProblem& prepared) {
    json tests = json::array();
    for (const PreparedTest& test : prepared.tests)
        tests.push_back({{"name", test.name},
                         {"hidden", test.hidden},
                         {"note", test.note},
                         {"stem", std::filesystem::path(test.input_path).stem().string()},
                         {"size", test.input_size.count},
                         {"sizes", test.sizes},
                         {"input", test.input_digest},
                         {"answer", test.answer_digest},
                         {"reference_cpu", test.reference_cpu.count()}});
    return json{{"time_limit", to_json(prepared.time_limit)}, {"tests", tests}}.dump(1);
}

PreparedProblem parse_index(const std::string& text, const std::string& folder) {
    const json index = json::parse(text);
    PreparedProblem prepared;
    prepared.time_limit = parse_time_limit(index.at("time_limit"));
    for (const json& entry : index.at("tests")) {
        const std::string stem = folder + "/" + entry.at("stem").get<std::string>();
        prepared.tests.push_back(
            {entry.at("name"),
             entry.at("hidden"),
             entry.at("note"),
             stem + ".in",
             stem + ".ans",
             {whole_number<std::uint64_t>(entry.at("size"))},
             entry.at("sizes"),
             nanoseconds(whole_number<std::int64_t>(entry.at("reference_cpu"))),
             entry.at("input"),
             entry.at("answer")});
    }
    return prepared;
}

/// Whether every file is there that the index speaks of, as large as it says.
bool is_whole(const PreparedProblem& prepared) {
    return std::all_of(prepared.tests.begin(), prepared.tests.end(), [](const PreparedTest& test) {
        std::error_code failure;
        const auto size = std::filesystem::file_size(test.input_path, failure);
        return !failure && size == test.input_size.count && exists(test.answer_path);
    });
}

/// Paths again, after the files' folder was renamed.
void move_paths(PreparedProblem& prepared, const std::string& folder) {
    for (PreparedTest& test : prepared.tests)
        for (std::string* path : {&test.input_path, &test.answer_path})
            *path = folder + path->substr(path->rfind('/'));
}

Result<Done> take_digests(std::vector<PreparedTest>& tests) {
    for (PreparedTest& test : tests) {
        const auto input = open_input(test), answer = open_answer(test);
        if (!input || !answer)
            return (input ? answer : input).errors();
        test.input_digest = digest_of_content(input->number());
        test.answer_digest = digest_of_content(answer->number());
    }
    return Done{};
}

/// The time limit of a problem that states none.
Result<TimeLimit> measure_time_limit(Bench& bench, const Problem& problem,
                                     const ProblemPrograms& programs,
                                     const std::optional<ProblemRecord>& record,
                                     const std::vector<PreparedTest>& tests) {
    bench.show({"calibrating the time limit"});
    if (!record)
        return calibrate_time_limit(bench, problem, programs, programs.calibrating, tests);
    if (record->tests == digest_of_tests(tests) && record->slowest) {
        auto limit = time_limit_by_ratio(bench, problem, programs, tests, *record->slowest);
        if (!limit)
            return limit.errors();
        if (*limit)
            return std::move(**limit);
    }
    // Another library makes other tests of the same files: the record is not of these.
    BuildJobs jobs;
    std::vector<AcceptedProgram> calibrating;
    add_calibrating(jobs, bench, problem, calibrating);
    if (const auto built = jobs.run(bench); !built)
        return built.errors();
    return calibrate_time_limit(bench, problem, programs, calibrating, tests);
}

/// Makes the tests in `folder`, complete with the time limit.
Result<PreparedProblem> prepare_in(Bench& bench, const Problem& problem,
                                   const ProblemPrograms& programs,
                                   const std::optional<ProblemRecord>& record,
                                   TemporaryFolder folder) {
    auto tests = produce_tests(bench, problem, programs, test_jobs(problem.tests, folder.path()));
    if (!tests)
        return tests.errors();
    sort_for_running(*tests);
    if (const auto taken = take_digests(*tests); !taken)
        return taken.errors();
    PreparedProblem prepared{
        std::move(*tests), {problem.limits.time.value_or(nanoseconds{}), std::nullopt}, {}};
    if (!problem.limits.time) {
        auto limit = measure_time_limit(bench, problem, programs, record, prepared.tests);
        if (!limit)
            return limit.errors();
        prepared.time_limit = std::move(*limit);
    }
    prepared.home = std::move(folder);
    return prepared;
}

Result<Descriptor> open_made(const std::string& path, const std::string& digest) {
    auto file = open_file(path);
    if (file && !digest.empty() && digest_of_content(file->number()) != digest)
        return internal_error("the test file " + path + " is damaged");
    return file;
}

/// Whether the machine, rather than the problem, is at fault: a full disk, say.
bool is_machine_failure(const Errors& errors) {
    return errors.front().kind == Error::Kind::internal;
}

}  // namespace

Result<Descriptor> open_input(const PreparedTest& test) {
    return open_made(test.input_path, test.input_digest);
}

Result<Descriptor> open_answer(const PreparedTest& test) {
    return open_made(test.answer_path, test.answer_digest);
}

bool drop_damaged(const Bench& bench, const Problem& problem, const PreparedProblem& prepared) {
    const bool whole =
        std::all_of(prepared.tests.begin(), prepared.tests.end(),
                    [](const PreparedTest& test) { return open_input(test) && open_answer(test); });
    if (!whole)
        drop_entry(bench.cache, area_of_tests, prepared_key(bench, problem));
    return !whole;
}

std::string prepared_key(const Bench& bench, const Problem& problem) {
    Digest digest;
    digest.field("problem", problem.digest).field("compiler", bench.compiler.identity);
    return problem.slug + "-" + digest.hex();
}

std::optional<PreparedProblem> find_prepared(const Bench& bench, const Problem& problem) {
    return read_entry(bench.cache, area_of_tests, prepared_key(bench, problem),
                      [](const CacheEntry& entry) -> std::optional<PreparedProblem> {
                          try {
                              if (auto prepared = parse_index(entry.facts, entry.folder);
                                  is_whole(prepared))
                                  return prepared;
                          } catch (const json::exception&) {
                              // Damaged: made again.
                          }
                          return std::nullopt;
                      });
}

Result<PreparedProblem> prepare_problem(Bench& bench, const Problem& problem,
                                        const ProblemPrograms& programs,
                                        const std::optional<ProblemRecord>& record) {
    // Two judges that start at once agree on the limit, and do not disturb each other's timing.
    const auto lock = lock_entry(bench.cache, prepared_key(bench, problem));
    if (!lock && lock.errors().front().kind == Error::Kind::interrupted)
        return lock.errors();
    if (auto made_meanwhile = find_prepared(bench, problem))
        return std::move(*made_meanwhile);
    if (auto place = begin_entry(bench.cache)) {
        auto prepared = prepare_in(bench, problem, programs, record, std::move(*place));
        if (prepared) {
            const auto kept = add_entry(bench.cache, area_of_tests, prepared_key(bench, problem),
                                        index_text(*prepared), std::move(*prepared->home));
            if (kept) {
                prepared->home.reset();
                move_paths(*prepared, *kept);
                return prepared;
            }
            complain(bench.cache, kept.errors(), bench.say);
        } else if (!is_machine_failure(prepared.errors())) {
            return prepared;
        } else {
            complain(bench.cache, prepared.errors(), bench.say);
        }
    } else {
        complain(bench.cache, place.errors(), bench.say);
    }
    return TemporaryFolder::make().and_then([&](TemporaryFolder place) {
        return prepare_in(bench, problem, programs, record, std::move(place));
    });
}

Result<Done> calibrate_again(Bench& bench, const Problem& problem, const ProblemPrograms& programs,
                             PreparedProblem& prepared) {
    if (problem.limits.time)
        return Done{};
    bench.show({"calibrating the time limit"});
    auto limit =
        calibrate_time_limit(bench, problem, programs, programs.calibrating, prepared.tests);
    if (!limit)
        return limit.errors();
    prepared.time_limit = std::move(*limit);
    if (const auto entry = find_entry(bench.cache, area_of_tests, prepared_key(bench, problem)))
        return change_facts(entry->folder, index_text(prepared));
    return Done{};
}

Result<PreparedProblem> prepare_inputs(Bench& bench, const Problem& problem,
                                       const ProblemPrograms& programs,
                                       const std::vector<TestSpec>& inputs) {
    auto folder = TemporaryFolder::make();
    if (!folder)
        return folder.errors();
    auto tests = produce_tests(bench, problem, programs, test_jobs(inputs, folder->path()));
    if (!tests)
        return tests.errors();
    for (PreparedTest& test : *tests) {
        test.hidden = false;
        test.own = true;
    }
    return PreparedProblem{std::move(*tests), {}, std::move(*folder)};
}

}  // namespace judge
