#include "build/cache.h"

#include <sys/stat.h>

#include <algorithm>
#include <array>

#include "base/digest.h"
#include "base/text.h"
#include "os/failure.h"
#include "os/folder.h"
#include "os/trust.h"

namespace judge {
namespace {

/// By the enumerators of CacheArea.
constexpr std::array<const char*, 6> area_names = {"manifests", "programs", "preludes",
                                                   "tests",     "growth",   "complexity"};
constexpr const char* unfinished = "new";
constexpr const char* locks = "locks";

constexpr const char* tag_name = "CACHEDIR.TAG";  // https://bford.info/cachedir/
constexpr const char* tag_text =
    "Signature: 8a477f597d28d172789f06886806bc55\n"
    "# This folder is the cache of `judge`. Whatever is in it can be made again.\n";

constexpr const char* facts_name = "/facts";

/// The facts of the entry that is to stand at `path`, as they are kept. Where it stands is part of
/// the checksum: moved to another place, it is none.
std::string sealed(std::string_view path, std::string_view facts) {
    const std::size_t area = path.rfind('/', path.rfind('/') - 1);
    Digest seal;
    seal.field("entry", path.substr(area + 1)).field("facts", facts);
    return seal.hex() + "\n" + std::string(facts);
}

const char* name_of(CacheArea area) {
    return area_names[static_cast<std::size_t>(area)];
}

std::string name_of(const BuildCache& cache, const std::string& key) {
    return Digest().field("judge", cache.judge).field("key", key).hex();
}

bool is_entry_name(const std::string& name) {
    constexpr std::size_t digits = 32;
    return name.size() == digits && name.find_first_not_of("0123456789abcdef") == name.npos;
}

std::string parent_of(const std::string& path) {
    const std::size_t slash = path.rfind('/');
    return slash == path.npos ? "." : slash == 0 ? "/" : path.substr(0, slash);
}

bool is_tagged(const std::string& folder) {
    const auto tag = read_file(folder + "/" + tag_name, kibibytes(4));
    return tag && *tag == tag_text;
}

/// The folders that a cache may hold.
std::vector<std::string> folder_names() {
    std::vector<std::string> names(area_names.begin(), area_names.end());
    names.insert(names.end(), {unfinished, locks});
    return names;
}

/// The first thing in a folder that no cache would hold; "" when there is none. A tag may be in the
/// making beside the one that is there.
std::string other_thing_in(const std::string& path) {
    const std::vector<std::string> own = folder_names();
    const auto folder = Folder::open(path);
    for (const std::string& name : folder ? folder->names() : std::vector<std::string>())
        if (!name.starts_with(tag_name) &&
            (std::find(own.begin(), own.end(), name) == own.end() || !folder->inside(name)))
            return name;
    return {};
}

/// A folder in the cache, made where it is missing, with the cache itself.
Result<std::string> make_folder(const BuildCache& cache, const char* name) {
    if (Result<Done> made = make_folders(parent_of(cache.folder)); !made)
        return made.errors();
    constexpr mode_t mine_to_change = 0755;
    if (mkdir(cache.folder.c_str(), mine_to_change) != 0 && errno != EEXIST)
        return system_error("cannot make the folder " + cache.folder);
    if (!is_tagged(cache.folder))
        if (Result<Done> written = write_file(cache.folder + "/" + tag_name, tag_text); !written)
            return written.errors();
    std::string path = cache.folder + "/" + name;
    if (mkdir(path.c_str(), mine_to_change) != 0 && errno != EEXIST)
        return system_error("cannot make the folder " + path);
    if (!Folder::open(path))
        return internal_error(path + " is no folder, or a link to one");
    return path;
}

/// Calls `visit(folder of an area, its name)` for each that there is.
template <class Visit>
void each_area(const BuildCache& cache, const Visit& visit) {
    const auto root = cache.folder.empty() ? std::nullopt : Folder::open(cache.folder);
    for (const char* const name : area_names)
        if (const auto area = root ? root->inside(name) : std::nullopt)
            visit(*area, name);
}

std::vector<std::string> entry_names(const Folder& area) {
    std::vector<std::string> names = area.names();
    std::erase_if(
        names, [&](const std::string& name) { return !is_entry_name(name) || !area.inside(name); });
    return names;
}

/// In one step for all others, then piece by piece.
void remove_entry(const BuildCache& cache, const Folder& area, const std::string& name) {
    const Result<TemporaryFolder> bin = begin_entry(cache);
    const auto folder = bin ? Folder::open(bin->path()) : std::nullopt;
    if (!folder || !area.move(name, *folder, "entry"))
        area.remove(name);  // Such as on a disk too full for one more folder.
}

/// Nothing when they are missing, damaged, or of an entry that was made to stand elsewhere.
std::optional<std::string> read_facts(const std::string& folder) {
    const Result<std::string> content = read_file(folder + facts_name, mebibytes(256));
    const std::size_t end = content ? content->find('\n') : std::string::npos;
    if (end == std::string::npos)
        return std::nullopt;
    std::string facts = content->substr(end + 1);
    if (sealed(folder, facts) != *content)
        return std::nullopt;
    return facts;
}

/// Why the cache in a folder that is there is better left alone, and what to do about it; both
/// empty when nothing is wrong with it.
struct Objection {
    std::string reason, remedy;
};

/// Why what a folder holds may be somebody else's work; `it` is what to call the folder.
Objection distrust(const std::string& it, const std::string& folder) {
    struct stat status {};
    if (is_trusted_by_name(folder) || lstat(folder.c_str(), &status) != 0)
        return {};
    if (const std::string owner = foreign_owner(folder); !owner.empty())
        return {it + " belongs to " + owner,
                "set XDG_CACHE_HOME, or JUDGE_TRUST=" + folder + " if you trust what is in it"};
    if ((status.st_mode & (S_IWGRP | S_IWOTH)) != 0)
        return {"others can write to " + it,
                "remove it, or `chmod go-w " + folder + "` if you trust what is in it"};
    return {};
}

bool is_trusted(const std::string& folder) {
    return distrust({}, folder).reason.empty();
}

Objection objection_to(const std::string& path, const struct stat& status) {
    if (S_ISLNK(status.st_mode))
        return {"it is a link", "let XDG_CACHE_HOME name the folder in which it shall lie"};
    if (!S_ISDIR(status.st_mode))
        return {"it is no folder", "remove it, or set XDG_CACHE_HOME"};
    if (Objection found = distrust("it", path); !found.reason.empty())
        return found;
    if (const std::string other = is_tagged(path) ? "" : other_thing_in(path); !other.empty())
        return {
            "it holds other things, such as `" + printable_line(other) + "`, which are left alone",
            "set XDG_CACHE_HOME to another folder, or move out of this one what is not a cache's"};
    const auto folder = Folder::open(path);
    for (const std::string& name : folder_names())
        if (folder && folder->inside(name))  // A link is not followed, whoever made it.
            if (Objection found = distrust("its folder `" + name + "`", path + "/" + name);
                !found.reason.empty())
                return found;
    return {};
}

}  // namespace

Result<Done> check_cache_folder(const std::string& folder) {
    struct stat status {};
    if (lstat(folder.c_str(), &status) != 0)
        return Done{};  // Made when it is needed, as far as it can be.
    const Objection objection = objection_to(folder, status);
    if (objection.reason.empty())
        return Done{};
    return usage_error(objection.reason, objection.remedy);
}

std::optional<CacheEntry> find_entry(const BuildCache& cache, CacheArea area,
                                     const std::string& key) {
    if (cache.folder.empty())
        return std::nullopt;
    const std::string name = name_of(cache, key);
    const auto root = Folder::open(cache.folder);
    const auto among = root ? root->inside(name_of(area)) : std::nullopt;
    const auto entry = among ? among->inside(name) : std::nullopt;
    if (!entry)
        return std::nullopt;
    std::string folder = cache.folder + "/" + name_of(area) + "/" + name;
    auto facts = is_trusted(folder) ? read_facts(folder) : std::nullopt;
    if (!facts) {
        remove_entry(cache, *among, name);
        return std::nullopt;
    }
    entry->touch();  // A cache that can only be read still serves what it has.
    return CacheEntry{std::move(folder), std::move(*facts)};
}

Result<TemporaryFolder> begin_entry(const BuildCache& cache) {
    const Result<std::string> parent = make_folder(cache, unfinished);
    if (!parent)
        return parent.errors();
    return TemporaryFolder::make(*parent);
}

Result<std::string> add_entry(const BuildCache& cache, CacheArea area, const std::string& key,
                              std::string_view facts, TemporaryFolder entry) {
    const Result<std::string> parent = make_folder(cache, name_of(area));
    if (!parent)
        return parent.errors();
    if (const auto first = find_entry(cache, area, key))
        return first->folder;
    const std::string path = *parent + "/" + name_of(cache, key);
    if (Result<Done> written = write_file(entry.path() + facts_name, sealed(path, facts)); !written)
        return written.errors();
    if (Result<Done> moved = entry.move_to(path); !moved)
        return moved.errors();
    if (!find_entry(cache, area, key))
        return internal_error(path + " is damaged, and cannot be replaced");
    return path;
}

void drop_entry(const BuildCache& cache, CacheArea area, const std::string& key) {
    each_area(cache, [&](const Folder& folder, const char* name) {
        if (name == std::string_view(name_of(area)) && folder.inside(name_of(cache, key)))
            remove_entry(cache, folder, name_of(cache, key));
    });
}

Result<Done> change_facts(const std::string& folder, std::string_view facts) {
    return write_file(folder + facts_name, sealed(folder, facts));
}

Result<FileLock> lock_entry(const BuildCache& cache, const std::string& key) {
    const Result<std::string> folder = make_folder(cache, locks);
    if (!folder)
        return folder.errors();
    return FileLock::take(*folder + "/" + name_of(cache, key));
}

void trim(const BuildCache& cache) {
    struct Entry {
        std::chrono::nanoseconds used;
        const char* area;
        std::string name;
        Bytes size;
    };
    std::vector<Entry> entries;
    Bytes total;
    each_area(cache, [&](const Folder& area, const char* name) {
        for (const std::string& entry : entry_names(area))
            if (const auto folder = area.inside(entry)) {
                entries.push_back({folder->changed(), name, entry, folder->size()});
                total.count += entries.back().size.count;
            }
    });
    const bool full = total > cache.cap;
    const auto is_program = [](const Entry& entry) {
        return entry.area == std::string_view(name_of(CacheArea::programs));
    };
    auto programs =
        static_cast<std::size_t>(std::count_if(entries.begin(), entries.end(), is_program));
    std::sort(entries.begin(), entries.end(),
              [](const Entry& a, const Entry& b) { return a.used < b.used; });
    for (const Entry& entry : entries) {
        const bool too_many = is_program(entry) && programs > cache.most_programs;
        if (!too_many && (!full || total.count <= cache.cap.count / 10 * 8))
            continue;
        each_area(cache, [&](const Folder& area, const char* name) {
            if (name == std::string_view(entry.area))
                remove_entry(cache, area, entry.name);
        });
        total.count -= entry.size.count;
        programs -= is_program(entry) ? 1 : 0;
    }
}

void complain(const BuildCache& cache, const Errors& reasons,
              const std::function<void(const std::string&)>& say) {
    if (!cache.complained->exchange(true))
        say("cannot use the cache " + cache.folder + ": " + reasons.front().message);
}

std::vector<CacheUse> cache_use(const BuildCache& cache) {
    std::vector<CacheUse> found;
    each_area(cache, [&](const Folder& area, const char* name) {
        CacheUse use{name, 0, {}};
        for (const std::string& entry : entry_names(area))
            if (const auto folder = area.inside(entry)) {
                ++use.entries;
                use.size.count += folder->size().count;
            }
        found.push_back(std::move(use));
    });
    return found;
}

void clean(const BuildCache& cache) {
    each_area(cache, [&](const Folder& area, const char*) {
        for (const std::string& name : entry_names(area))
            remove_entry(cache, area, name);
    });
}

}  // namespace judge
