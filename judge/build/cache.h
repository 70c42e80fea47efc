#pragma once

#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "base/units.h"
#include "os/files.h"

namespace judge {

/// A folder where builds are kept between runs:
///
///     AREA/KEY/...   one finished entry; its files are never changed
///     new/...        unfinished entries, and entries on their way out
///     locks/KEY      held while something dear is built
///
/// An entry appears and goes by one rename, so no reader meets a part of one, whoever is killed
/// when. Nothing here is needed: what cannot be read or written is built again.
///
/// Copies are the same cache. With an empty folder nothing is kept.
struct BuildCache {
    std::string folder;        ///< Absolute.
    Bytes cap = gibibytes(2);  ///< Above it, the entries unused for longest go.

    /// Whether it was said that the cache cannot be used: once is enough.
    std::shared_ptr<std::atomic<bool>> complained = std::make_shared<std::atomic<bool>>(false);
};

/// The folder of an entry, which counts as used now; nothing when there is none.
std::optional<std::string> find_entry(const BuildCache& cache, const std::string& area,
                                      const std::string& key);

/// An empty folder on the cache's file system, to be filled and given to add_entry.
Result<TemporaryFolder> begin_entry(const BuildCache& cache);

/// Lets an entry appear, unless it is there already, and returns its folder.
Result<std::string> add_entry(const BuildCache& cache, const std::string& area,
                              const std::string& key, TemporaryFolder entry);

/// Takes an entry out of the cache, such as one found damaged.
void drop_entry(const BuildCache& cache, const std::string& area, const std::string& key);

/// Waits until no other process builds what `key` stands for.
Result<FileLock> lock_entry(const BuildCache& cache, const std::string& key);

/// Removes the entries that were unused for longest until at most 80 % of the cap is in use, if
/// more than the cap is; and whatever dead processes left behind.
void trim(const BuildCache& cache);

/// Says once for a cache that it cannot be used, and why.
void complain(const BuildCache& cache, const Errors& reasons,
              const std::function<void(const std::string&)>& say);

/// What `judge doctor` shows of the cache.
struct CacheArea {
    std::string name;
    std::size_t entries = 0;
    Bytes size;
};

std::vector<CacheArea> cache_areas(const BuildCache& cache);

/// Removes every entry.
void clean(const BuildCache& cache);

}  // namespace judge
