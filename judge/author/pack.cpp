#include "author/pack.h"

#include <fmt/core.h>

#include <filesystem>
#include <set>

#include "build/source_directives.h"
#include "judging/carried_limit.h"
#include "judging/fairness.h"
#include "model/written_test.h"
#include "os/content.h"
#include "os/files.h"
#include "problem/load.h"
#include "problem/packed_file.h"

namespace judge {
namespace {

namespace fs = std::filesystem;

Result<Done> copy(const Result<Descriptor>& from, const std::string& to) {
    if (!from)
        return from.errors();
    return save_content(from->number(), to);
}

/// Copies a file of the problem's C++, and what it includes of the problem's folder.
Result<Done> copy_source(const Problem& problem, const fs::path& file, const std::string& folder,
                         std::set<fs::path>& copied) {
    const fs::path within = file.lexically_relative(problem.folder);
    if (!copied.insert(within).second)
        return Done{};
    if (*within.begin() == "solutions")
        return usage_error(fmt::format("the C++ of {} includes {}: a pack holds no solutions",
                                       problem.slug, within.string()),
                           "put what both need into a header outside of solutions/");
    const auto text = read_file(file);
    if (!text)
        return text.errors();
    const fs::path to = folder / within;
    if (const auto made = make_folders(to.parent_path()); !made)
        return made;
    if (const auto written = write_file(to, *text); !written)
        return written;
    for (const std::string& name : quoted_names(*text))
        for (const fs::path& beside : {file.parent_path(), fs::path(problem.folder)}) {
            const std::string path = absolute_path(beside / name);
            if (!exists(path) || is_folder(path) || !path.starts_with(problem.folder + "/"))
                continue;
            if (const auto done = copy_source(problem, path, folder, copied); !done)
                return done;
            break;
        }
    return Done{};
}

Result<std::string> packed_sample(const Problem& problem, const TestSpec& sample,
                                  const PreparedTest& made) {
    const auto answer = open_answer(made);
    if (!answer)
        return answer.errors();
    std::string text =
        written_test(problem.interface, sample.name, std::get<std::string>(sample.input),
                     read_descriptor(answer->number(), problem.limits.output));
    if (!sample.note.empty())
        text += "  note: " + yaml_text(sample.note) + "\n";
    return text;
}

Result<PackedParts> write_tests(const Problem& problem, const PreparedProblem& prepared,
                                const std::string& folder) {
    if (const auto made = make_folders(folder + "/tests"); !made)
        return made.errors();
    PackedParts parts;
    parts.time_limit = prepared.time_limit.limit;
    for (const PreparedTest& test : prepared.tests) {
        if (!test.hidden) {
            const auto sample = std::ranges::find(problem.tests, test.name, &TestSpec::name);
            auto written = packed_sample(problem, *sample, test);
            if (!written)
                return written.errors();
            parts.samples.push_back(*std::move(written));
            continue;
        }
        const std::string file = fmt::format("tests/{:04}", parts.tests.size() + 1);
        parts.tests.push_back({test.name, file});
        for (const auto& [from, ending] :
             {std::pair(&open_input, ".in"), std::pair(&open_answer, ".ans")})
            if (const auto done = copy(from(test), folder + "/" + file + ending); !done)
                return done.errors();
    }
    return parts;
}

/// The problem file is written last: what was not packed to the end is no problem.
Result<Done> write_pack(const Problem& problem, const PreparedProblem& prepared,
                        const std::string& folder) {
    const auto parts = write_tests(problem, prepared, folder);
    if (!parts)
        return parts.errors();
    std::set<fs::path> copied;
    for (const std::string& file : {problem.validator_file, problem.checker_file})
        if (!file.empty())
            if (const auto done = copy_source(problem, file, folder, copied); !done)
                return done;
    if (const auto done = write_file(folder + "/statement.md", problem.statement); !done)
        return done;
    return read_file(problem.folder + "/problem.yaml").and_then([&](const std::string& text) {
        return write_file(folder + "/problem.yaml", packed_problem_file(problem, text, *parts));
    });
}

}  // namespace

Result<CarriedLimit> pack_problem(Bench& bench, const Problem& problem, const std::string& parent) {
    const auto prepared = prepared_problem(bench, problem);
    if (!prepared)
        return prepared.errors();
    bench.show({"writing the pack"});
    const std::string folder = parent + "/" + problem.slug;
    if (const auto written = write_pack(problem, *prepared, folder); !written)
        return written.errors();
    return load_problem(folder, folder).and_then([&](const Problem& packed) {
        return carry_limit(bench, packed, prepared->time_limit.limit);
    });
}

}  // namespace judge
