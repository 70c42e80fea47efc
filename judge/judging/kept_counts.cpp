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
    return read_entry(cache, cache_area, key_of(problem, build),
                      [](const CacheEntry& entry) { return parse_measurements(entry.facts); });
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
    if (const auto kept = add_entry(cache, cache_area, key_of(problem, build),
                                    to_json_text(measured), std::move(*entry));
        !kept)
        complain(cache, kept.errors(), say);
}

}  // namespace judge
