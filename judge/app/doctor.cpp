#include <fmt/format.h>

#include "app/commands.h"
#include "app/progress_line.h"
#include "app/session.h"
#include "base/text.h"
#include "os/files.h"
#include "os/folders.h"

namespace judge {
namespace {

void print_caches(const BuildCache& cache) {
    fmt::print("cache      {}\n", cache.folder);
    Bytes all;
    for (const CacheArea& area : cache_areas(cache)) {
        fmt::print("           {:<10} {:>5} entries  {}\n", area.name, area.entries,
                   to_text(area.size));
        all.count += area.size.count;
    }
    fmt::print("           {} of at most {}; `judge doctor --clean` empties it\n", to_text(all),
               to_text(cache.cap));
}

}  // namespace

Result<int> run(const DoctorCommand& command) {
    const BuildCache cache{cache_folder()};
    if (command.clean) {
        clean(cache);
        fmt::print("the cache {} is empty\n", cache.folder);
        return 0;
    }
    ProgressLine progress;
    auto bench = make_bench(progress);
    if (!bench)
        return bench.errors();
    fmt::print("judge      {}, with {} at once\n", JUDGE_VERSION,
               counted(bench->workers.count(), "run"));
    fmt::print("compiler   {}\n           {}\n", bench->compiler.path,
               compiler_version(bench->compiler, bench->workers.first()));
    fmt::print("linker     {}\n", bench->compiler.has_lld
                                      ? "ld.lld"
                                      : "ld (with lld, compiling takes less: apt install lld)");
    fmt::print("installed  {}\n", share_folder());
    fmt::print("history    {}/history.db\n", data_folder());
    print_caches(cache);
    return 0;
}

}  // namespace judge
