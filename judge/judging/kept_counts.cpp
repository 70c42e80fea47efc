#include "judging/kept_counts.h"

#include <algorithm>

#include "base/digest.h"
#include "judging/measurements_text.h"
#include "run/program_file.h"

namespace judge {
namespace {

constexpr CacheArea area_of_counts = CacheArea::complexity;

std::string key_of(const std::string& problem, const CountedCode& code) {
    return Digest().field("problem", problem).field("code", code.digest).hex();
}

/// The place of a line among those that have code, from 1; 0 for no line, as for what is none.
int rank_of(int line, const std::vector<int>& lines) {
    const auto at = std::lower_bound(lines.begin(), lines.end(), line);
    return at == lines.end() || *at != line ? 0 : static_cast<int>(at - lines.begin()) + 1;
}

template <class NewLine>
void change_lines(Measurements& measured, const NewLine& new_line) {
    for (Series& series : measured.series)
        for (Sample& sample : series.samples)
            for (Cell& cell : sample.cells)
                cell.line = new_line(cell.line);
}

}  // namespace

CountedCode counted_code(const CountingProgram& program) {
    CountedCode code;
    for (const judge_counting::Range& range : program.lines.ranges)
        code.lines.push_back(static_cast<int>(range.line));
    std::sort(code.lines.begin(), code.lines.end());
    code.lines.erase(std::unique(code.lines.begin(), code.lines.end()), code.lines.end());
    Digest digest;
    digest.field("code", digest_of_code(program.executable));
    for (const judge_counting::Range& range : program.lines.ranges)
        digest.field("begin", std::to_string(range.begin))
            .field("end", std::to_string(range.end))
            .field("line", std::to_string(rank_of(static_cast<int>(range.line), code.lines)));
    code.digest = digest.hex();
    return code;
}

std::optional<Measurements> find_counts(const BuildCache& cache, const std::string& problem,
                                        const CountedCode& code) {
    auto kept = read_entry(cache, area_of_counts, key_of(problem, code),
                           [](const CacheEntry& entry) { return parse_measurements(entry.facts); });
    if (kept)
        change_lines(*kept, [&](int rank) {
            const auto index = static_cast<std::size_t>(rank) - 1;
            return index < code.lines.size() ? code.lines[index] : 0;
        });
    return kept;
}

void keep_counts(const BuildCache& cache, const std::string& problem, const CountedCode& code,
                 const Measurements& measured, const std::function<void(const std::string&)>& say) {
    if (cache.folder.empty())
        return;
    auto entry = begin_entry(cache);
    if (!entry) {
        complain(cache, entry.errors(), say);
        return;
    }
    Measurements by_rank = measured;
    change_lines(by_rank, [&](int line) { return rank_of(line, code.lines); });
    if (const auto kept = add_entry(cache, area_of_counts, key_of(problem, code),
                                    to_json_text(by_rank), std::move(*entry));
        !kept)
        complain(cache, kept.errors(), say);
}

}  // namespace judge
