#pragma once

#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "base/units.h"
#include "os/files.h"

namespace judge {

/// What is kept in the cache, each kind in a folder of its own. There are no others.
enum class CacheArea {
    manifests,   ///< Which local files a build read (build/kept_build.cpp).
    programs,    ///< Programs, or why they do not compile.
    preludes,    ///< Precompiled headers (build/prelude.cpp).
    tests,       ///< A problem's inputs and answers (judging/prepare.cpp).
    growth,      ///< Inputs of growing size (judging/growth_input.cpp).
    complexity,  ///< What was measured on them (judging/kept_growth.cpp).
};

/// A folder where builds are kept between runs:
///
///     CACHEDIR.TAG    tells that the folder is the judge's, and need not be backed up
///     AREA/NAME/...   one finished entry; its files are never changed
///     new/...         unfinished entries, and entries on their way out
///     locks/NAME      held while something dear is built
///
/// NAME is a digest of the entry's key and of the judge that made it. An entry appears and goes by
/// one rename, so no reader meets a part of one, whoever is killed when. Nothing here is needed:
/// what cannot be read or written is built again. What has another name, or is a link, is not the
/// judge's, and is neither followed nor removed.
///
/// Copies are the same cache. With an empty folder nothing is kept.
struct BuildCache {
    std::string folder;        ///< Absolute.
    std::string judge = {};    ///< Identity of the judge: what another one made is not found.
    Bytes cap = gibibytes(2);  ///< Above it, the entries unused for longest go.

    /// Whether it was said that the cache cannot be used: once is enough.
    std::shared_ptr<std::atomic<bool>> complained = std::make_shared<std::atomic<bool>>(false);
};

/// Whether there is nothing against a cache in this folder, which need not exist yet. An Error for
/// one that is a link, belongs to somebody else (os/trust.h), can be written by others, or holds
/// other things: what lies there could not be believed, or would be lost.
Result<Done> check_cache_folder(const std::string& folder);

/// The folder of an entry, which counts as used now; nothing when there is none.
std::optional<std::string> find_entry(const BuildCache& cache, CacheArea area,
                                      const std::string& key);

/// An empty folder on the cache's file system, to be filled and given to add_entry.
Result<TemporaryFolder> begin_entry(const BuildCache& cache);

/// Lets an entry appear, unless it is there already, and returns its folder.
Result<std::string> add_entry(const BuildCache& cache, CacheArea area, const std::string& key,
                              TemporaryFolder entry);

/// Takes an entry out of the cache, such as one found damaged.
void drop_entry(const BuildCache& cache, CacheArea area, const std::string& key);

/// What is known of an entry, as a text in its folder that carries its own checksum.
Result<Done> write_facts(const std::string& entry, std::string_view text);

/// The same text; nothing when it is missing or damaged.
std::optional<std::string> read_facts(const std::string& entry);

/// Waits until no other process builds what `key` stands for.
Result<FileLock> lock_entry(const BuildCache& cache, const std::string& key);

/// Removes the entries that were unused for longest until at most 80 % of the cap is in use, if
/// more than the cap is.
void trim(const BuildCache& cache);

/// Says once for a cache that it cannot be used, and why.
void complain(const BuildCache& cache, const Errors& reasons,
              const std::function<void(const std::string&)>& say);

/// What `judge doctor` shows of the cache.
struct CacheUse {
    std::string area;
    std::size_t entries = 0;
    Bytes size;
};

/// Of every area that there is.
std::vector<CacheUse> cache_use(const BuildCache& cache);

/// Removes every entry.
void clean(const BuildCache& cache);

}  // namespace judge
