#include "judging/kept_counts.h"

#include "base/digest.h"
#include "judging/measurements_text.h"

namespace judge {
namespace {

constexpr CacheArea cache_area = CacheArea::complexity;

std::string key_of(const std::string& problem, const std::string& build) {
    return Digest().field("problem", problem).field("build", build).hex();
}

}  // namespace

std::optional<Measurements> find_counts(const BuildCache& cache, const std::string& problem,
                                        const std::string& build) {
    const auto folder = find_entry(cache, cache_area, key_of(problem, build));
    if (!folder)
        return std::nullopt;
    const auto text = read_facts(*folder);
    if (!text)
        return std::nullopt;
    auto measured = parse_measurements(*text);
    if (!measured)
        drop_entry(cache, cache_area, key_of(problem, build));
    return measured;
}

void keep_counts(const BuildCache& cache, const std::string& problem, const std::string& build,
                 const Measurements& measured, const std::function<void(const std::string&)>& say) {
    if (build.empty() || cache.folder.empty())
        return;
    auto entry = begin_entry(cache);
    if (!entry) {
        complain(cache, entry.errors(), say);
        return;
    }
    if (const auto written = write_facts(entry->path(), to_json_text(measured)); !written) {
        complain(cache, written.errors(), say);
        return;
    }
    if (const auto kept = add_entry(cache, cache_area, key_of(problem, build), std::move(*entry));
        !kept)
        complain(cache, kept.errors(), say);
}

}  // namespace judge
