#pragma once

#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "base/result.h"
#include "base/units.h"
#include "os/files.h"

namespace judge {

/// What is kept in the cache, each kind in a folder of its own. There are no others.
enum class CacheArea {
    manifests,   ///< Which local files a build read (build/kept_build.cpp), and what problems'
                 ///< files said (app/problem_index.cpp).
    programs,    ///< Programs, or why they do not compile.
    preludes,    ///< Precompiled headers (build/prelude.cpp).
    tests,       ///< A problem's inputs and answers (judging/prepare.cpp).
    growth,      ///< Inputs of growing size (judging/growth_input.cpp).
    complexity,  ///< What was measured on them (judging/kept_counts.cpp), and what is known to be
                 ///< well with a problem (author/kept_report.cpp).
};

/// A folder where builds are kept between runs:
///
///     CACHEDIR.TAG    tells that the folder is the judge's, and need not be backed up
///     AREA/NAME/...   one finished entry; its files are never changed, but for its facts
///     new/...         unfinished entries, and entries on their way out
///     locks/NAME      held while something dear is built
///
/// NAME is a digest of the entry's key and of the judge that made it. An entry appears and goes by
/// one rename, so no reader meets a part of one, whoever is killed when. Its facts, a text, carry a
/// checksum of themselves and of AREA/NAME, so none is taken for another. Nothing here is needed:
/// what cannot be read or written is built again. What has another name, or is a link, is not the
/// judge's, and is neither followed nor removed.
///
/// Copies are the same cache. With an empty folder nothing is kept.
struct BuildCache {
    std::string folder;        ///< Absolute.
    std::string judge = {};    ///< Identity of the judge: what another one made is not found.
    Bytes cap = gibibytes(2);  ///< Above it, the entries unused for longest go.

    /// Each holds two megabytes of library, and most are of a state of a solution that never comes
    /// back.
    std::size_t most_programs = 200;

    /// Whether it was said that the cache cannot be used: once is enough.
    std::shared_ptr<std::atomic<bool>> complained = std::make_shared<std::atomic<bool>>(false);
};

/// Whether there is nothing against a cache in this folder, which need not exist yet. An Error for
/// one that is a link, belongs to somebody else (os/trust.h) or can be written by others, as a
/// whole or in an area: what lies there could not be believed. Also for one without its tag that
/// holds more than the names of a cache: it is somebody's own.
Result<Done> check_cache_folder(const std::string& folder);

struct CacheEntry {
    std::string folder;
    std::string facts;
};

/// An entry, which counts as used now; nothing when there is none. One whose facts are missing,
/// damaged or another entry's, or that somebody else could have made, is dropped.
std::optional<CacheEntry> find_entry(const BuildCache& cache, CacheArea area,
                                     const std::string& key);

/// An empty folder on the cache's file system, to be filled and given to add_entry.
Result<TemporaryFolder> begin_entry(const BuildCache& cache);

/// Lets an entry appear, unless a sound one is there already, and returns its folder.
Result<std::string> add_entry(const BuildCache& cache, CacheArea area, const std::string& key,
                              std::string_view facts, TemporaryFolder entry);

/// Takes an entry out of the cache.
void drop_entry(const BuildCache& cache, CacheArea area, const std::string& key);

/// What `read(const CacheEntry&)` makes of an entry, an optional value; nothing when there is none.
/// One of which it makes nothing is damaged, and dropped, so that it can be made anew.
template <class Read>
auto read_entry(const BuildCache& cache, CacheArea area, const std::string& key, const Read& read) {
    std::invoke_result_t<Read, const CacheEntry&> value;
    if (const std::optional<CacheEntry> entry = find_entry(cache, area, key)) {
        value = read(*entry);
        if (!value)
            drop_entry(cache, area, key);
    }
    return value;
}

/// Puts other facts in the place of those of the entry in `folder`.
Result<Done> change_facts(const std::string& folder, std::string_view facts);

/// Waits until no other process builds what `key` stands for.
Result<FileLock> lock_entry(const BuildCache& cache, const std::string& key);

/// Removes the entries that were unused for longest until at most 80 % of the cap is in use, if
/// more than the cap is; and all but the latest of too many programs.
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
