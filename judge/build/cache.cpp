#include "build/cache.h"

#include <algorithm>
#include <chrono>
#include <filesystem>

namespace judge {
namespace {

namespace fs = std::filesystem;

constexpr const char* unfinished = "/new";
constexpr const char* locks = "/locks";

std::string entry_path(const BuildCache& cache, const std::string& area, const std::string& key) {
    return cache.folder + "/" + area + "/" + key;
}

Bytes size_below(const fs::path& folder) {
    Bytes size;
    std::error_code failure;
    for (fs::recursive_directory_iterator file(folder, failure), end; !failure && file != end;
         file.increment(failure)) {
        std::error_code gone;
        if (const auto bytes = file->file_size(gone); !gone)
            size.count += bytes;
    }
    return size;
}

/// Names of the folders that hold finished entries.
std::vector<std::string> areas(const BuildCache& cache) {
    std::vector<std::string> names = list_folder(cache.folder);
    std::erase_if(names, [&](const std::string& name) {
        return "/" + name == unfinished || "/" + name == locks ||
               !is_folder(cache.folder + "/" + name);
    });
    return names;
}

/// In one step for all others, then piece by piece.
void remove_entry(const BuildCache& cache, const std::string& path) {
    Result<TemporaryFolder> bin = begin_entry(cache);
    std::error_code failure;
    if (bin)
        fs::rename(path, bin->path() + "/entry", failure);
    if (!bin || failure)
        remove_all(path);  // Such as on a disk too full for one more folder.
}

/// What processes that were killed left in new/. A live one is done with its folder in minutes.
void remove_leftovers(const BuildCache& cache) {
    const auto oldest = fs::file_time_type::clock::now() - std::chrono::hours(24);
    for (const std::string& name : list_folder(cache.folder + unfinished)) {
        const std::string path = cache.folder + unfinished + "/" + name;
        std::error_code failure;
        if (fs::last_write_time(path, failure) < oldest && !failure)
            remove_all(path);
    }
}

}  // namespace

std::optional<std::string> find_entry(const BuildCache& cache, const std::string& area,
                                      const std::string& key) {
    const std::string path = entry_path(cache, area, key);
    if (cache.folder.empty() || !is_folder(path))
        return std::nullopt;
    // A cache that can only be read still serves what it has.
    std::error_code failure;
    fs::last_write_time(path, fs::file_time_type::clock::now(), failure);
    return path;
}

Result<TemporaryFolder> begin_entry(const BuildCache& cache) {
    const std::string parent = cache.folder + unfinished;
    if (Result<Done> made = make_folders(parent); !made)
        return made.errors();
    return TemporaryFolder::make(parent);
}

Result<std::string> add_entry(const BuildCache& cache, const std::string& area,
                              const std::string& key, TemporaryFolder entry) {
    if (Result<Done> made = make_folders(cache.folder + "/" + area); !made)
        return made.errors();
    std::string path = entry_path(cache, area, key);
    if (Result<Done> moved = entry.move_to(path); !moved)
        return moved.errors();
    return path;
}

void drop_entry(const BuildCache& cache, const std::string& area, const std::string& key) {
    const std::string path = entry_path(cache, area, key);
    if (exists(path))
        remove_entry(cache, path);
}

Result<FileLock> lock_entry(const BuildCache& cache, const std::string& key) {
    if (Result<Done> made = make_folders(cache.folder + locks); !made)
        return made.errors();
    return FileLock::take(cache.folder + locks + "/" + key);
}

void trim(const BuildCache& cache) {
    struct Entry {
        fs::file_time_type used;
        std::string path;
        Bytes size;
    };
    remove_leftovers(cache);
    std::vector<Entry> entries;
    Bytes total;
    for (const std::string& area : areas(cache))
        for (const std::string& key : list_folder(cache.folder + "/" + area)) {
            const std::string path = entry_path(cache, area, key);
            std::error_code gone;
            const auto used = fs::last_write_time(path, gone);
            if (gone)
                continue;
            entries.push_back({used, path, size_below(path)});
            total.count += entries.back().size.count;
        }
    if (total <= cache.cap)
        return;
    std::sort(entries.begin(), entries.end(),
              [](const Entry& a, const Entry& b) { return a.used < b.used; });
    for (const Entry& entry : entries) {
        if (total.count <= cache.cap.count / 10 * 8)
            break;
        remove_entry(cache, entry.path);
        total.count -= entry.size.count;
    }
}

void complain(const BuildCache& cache, const Errors& reasons,
              const std::function<void(const std::string&)>& say) {
    if (!cache.complained->exchange(true))
        say("cannot use the cache " + cache.folder + ": " + reasons.front().message);
}

std::vector<CacheArea> cache_areas(const BuildCache& cache) {
    std::vector<CacheArea> found;
    for (const std::string& name : areas(cache)) {
        const std::string path = cache.folder + "/" + name;
        found.push_back({name, list_folder(path).size(), size_below(path)});
    }
    return found;
}

void clean(const BuildCache& cache) {
    for (const std::string& area : areas(cache))
        for (const std::string& key : list_folder(cache.folder + "/" + area))
            remove_entry(cache, entry_path(cache, area, key));
}

}  // namespace judge
