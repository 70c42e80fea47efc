/// What is kept between runs, and may be damaged or another version's.

#include <filesystem>

#include "build/kept_build.h"
#include "judging/kept_counts.h"
#include "judging/prepare.h"
#include "os/files.h"
#include "readers.h"

namespace judge::fuzz {
namespace {

namespace fs = std::filesystem;

void ignore(const std::string&) {}

/// A cache of its own, and what damages it.
struct Cache {
    TemporaryFolder folder = *TemporaryFolder::make();
    BuildCache cache{folder.path() + "/judge"};

    /// Puts `text` in the place of all facts that are kept, as if they had been written so.
    void damage(std::string_view text) {
        std::vector<std::string> entries;
        for (const auto& file : fs::recursive_directory_iterator(cache.folder))
            if (file.path().filename() == "facts")
                entries.push_back(file.path().parent_path());
        promise(!entries.empty(), "it was kept");
        for (const std::string& entry : entries) {
            fs::remove(entry + "/facts");
            promise(bool(change_facts(entry, text)), "a file can be written");
        }
    }
};

}  // namespace

void read_kept_build(std::string_view text) {
    Cache kept;
    BuildRequest request;
    request.solution = Submission{"/a", "top.cpp", "int main() {}", default_standard};
    const BuildSource source{"g++", "support", request};
    const CompileReport failed{};
    keep_build(kept.cache, source, failed, {}, {}, ignore);
    kept.damage(text);
    if (const auto found = find_build(kept.cache, source))
        for (const CompilerMessage& message : found->report.messages)
            promise(message.level >= CompilerMessage::Level::error &&
                        message.level <= CompilerMessage::Level::note,
                    "a level is one");
}

void read_kept_counts(std::string_view text) {
    Cache kept;
    const CountedCode code{"code", {1, 2, 4}};
    keep_counts(kept.cache, "problem", code, {}, ignore);
    kept.damage(text);
    if (const auto found = find_counts(kept.cache, "problem", code))
        describe_growth(*found, "");
}

void read_kept_tests(std::string_view text) {
    static Bench bench{{}, {}, {}, *Workers::start(SandboxLevel::automatic, 1, RUNNER)};
    const Cache kept;
    bench.cache = kept.cache;
    Problem problem;
    problem.slug = "problem";
    auto entry = begin_entry(bench.cache);
    promise(entry && write_file(entry->path() + "/1.in", "input") &&
                write_file(entry->path() + "/1.ans", "answer"),
            "tests can be kept");
    const auto home = add_entry(bench.cache, CacheArea::tests, prepared_key(bench, problem), text,
                                std::move(*entry));
    promise(bool(home), "tests can be kept");
    const auto found = find_prepared(bench, problem);
    promise(found || !exists(*home), "what is damaged is thrown away");
    if (found)
        for (const PreparedTest& test : found->tests)
            promise(test.input_path == *home + "/1.in", "a test lies in its entry");
}

}  // namespace judge::fuzz
