#include "problem/solutions.h"

#include <fmt/core.h>

#include "base/text.h"
#include "os/files.h"
#include "os/folder.h"
#include "problem/source_text.h"

namespace judge {
namespace {

constexpr std::string_view verdict_help = "begin the file with `// verdict: accepted`, or another";

/// One solution's statements as they are read.
struct Header {
    StatedSolution solution;
    std::optional<SourceSpot> verdict_at, reference_at, slowest_at, brute_force_at;
};

/// The place of `word`, a part of the line of that number.
SourceSpot spot_in(const SourceText& source, int number, std::string_view word) {
    const auto column = static_cast<int>(word.data() - source.line(number).data()) + 1;
    return source.spot(number, column, word.size());
}

void read_verdict(const SourceText& source, int number, std::string_view word, Header& header,
                  Errors& errors) {
    const SourceSpot where = spot_in(source, number, word);
    if (header.verdict_at) {
        errors.push_back({"a second verdict", where, ""});
        return;
    }
    header.verdict_at = where;
    const auto verdict = parse_verdict(word);
    if (verdict && *verdict != Verdict::judge_error && *verdict != Verdict::skipped) {
        header.solution.verdict = *verdict;
        return;
    }
    std::vector<std::string> verdicts;
    for (int i = 0; i < static_cast<int>(Verdict::judge_error); ++i)
        verdicts.emplace_back(kebab(static_cast<Verdict>(i)));
    const auto near = nearest(word, verdicts);
    errors.push_back({fmt::format("unknown verdict `{}`", elide_middle(word, 60)), where,
                      near ? fmt::format("did you mean `{}`?", *near)
                           : fmt::format("the verdicts: {}", joined(verdicts, ", "))});
}

Header read_header(const SourceText& source, Errors& errors) {
    constexpr std::string_view verdict_label = "verdict:";
    Header header;
    for (int number = 1; number <= source.line_count(); ++number) {
        const std::string_view line = trim(source.line(number));
        if (!line.starts_with("//"))
            break;
        const std::string_view words = trim(line.substr(2));
        if (words.starts_with(verdict_label)) {
            read_verdict(source, number, trim(words.substr(verdict_label.size())), header, errors);
        } else if (words == "reference") {
            header.solution.reference = true;
            header.reference_at = spot_in(source, number, words);
        } else if (words == "slowest") {
            header.solution.slowest = true;
            header.slowest_at = spot_in(source, number, words);
        } else if (words == "brute force") {
            header.solution.brute_force = true;
            header.brute_force_at = spot_in(source, number, words);
        } else if (words.starts_with("time:") || words.starts_with("space:")) {
            header.solution.growth = words;
        } else {
            std::string& means = header.solution.means;
            means += (means.empty() ? "" : " ") + std::string(words);
        }
    }
    if (!header.verdict_at) {
        errors.push_back({"this solution does not state its verdict", source.spot(1, 1, 1),
                          std::string(verdict_help)});
    } else if (header.reference_at && header.solution.verdict != Verdict::accepted) {
        errors.push_back({fmt::format("the reference cannot be meant to get `{}`",
                                      kebab(header.solution.verdict)),
                          header.verdict_at, ""});
    } else if (header.slowest_at && header.solution.verdict != Verdict::accepted) {
        errors.push_back({"`slowest` is said of accepted solutions: they set the time limit",
                          header.slowest_at, ""});
    } else if (header.brute_force_at && (header.solution.verdict == Verdict::wrong_answer ||
                                         header.solution.verdict == Verdict::compile_error)) {
        errors.push_back({"`brute force` is said of solutions that are right, however slow",
                          header.brute_force_at, ""});
    }
    return header;
}

/// The C++ files below a folder, by their path in it: some keep wrong solutions apart.
std::vector<std::string> sources_below(const std::string& folder, const std::string& inside = {}) {
    std::vector<std::string> sources;
    for (const std::string& name : list_folder(folder + "/" + inside)) {
        const std::string path = inside + name;
        if (name.ends_with(".cpp") || name.ends_with(".cc"))
            sources.push_back(path);
        else if (!name.starts_with('.') && Folder::open(folder + "/" + path))
            for (std::string& source : sources_below(folder, path + "/"))
                sources.push_back(std::move(source));
    }
    return sources;
}

}  // namespace

std::vector<StatedSolution> read_solutions(const std::string& folder, const std::string& shown_as,
                                           Errors& errors) {
    std::vector<StatedSolution> solutions;
    std::string reference;
    for (const std::string& name : sources_below(folder)) {
        const std::string path = folder + "/" + name;
        const auto content = read_file(path, mebibytes(64));
        if (!content) {
            errors.insert(errors.end(), content.errors().begin(), content.errors().end());
            continue;
        }
        const SourceText source(shown_as + "/" + name, *content);
        Header header = read_header(source, errors);
        if (header.reference_at && !reference.empty()) {
            errors.push_back({"a second reference", header.reference_at,
                              fmt::format("{} is the reference already", reference)});
        } else if (header.reference_at) {
            reference = source.file();
        }
        header.solution.path = path;
        header.solution.text = *content;
        solutions.push_back(std::move(header.solution));
    }
    if (reference.empty()) {
        errors.push_back({"no solution is the reference", SourceSpot{shown_as, 0, 0, 1, {}},
                          "one accepted solution says `// reference` in a line below its verdict"});
    }
    return solutions;
}

}  // namespace judge
