#include "batch/export_folders.h"

#include <algorithm>
#include <filesystem>

#include "harness/starter.h"
#include "os/files.h"
#include "os/folders.h"

namespace judge {
namespace {

namespace fs = std::filesystem;

/// As the name of one folder.
std::string as_name(std::string text) {
    std::ranges::replace(text, '/', '_');
    if (text.starts_with('.'))
        text.insert(0, 1, '_');
    return text;
}

}  // namespace

Result<ExportFolders> ExportFolders::make(const std::string& folder) {
    if (exists(folder) && (!is_folder(folder) || !list_folder(folder).empty()))
        return usage_error(folder + " is there already, and is left as it is",
                           "name a new folder, or remove it");
    return make_folders(folder).transform([&](Done) { return ExportFolders(folder); });
}

Result<Done> ExportFolders::add(const BatchSource& source, const Problem& problem,
                                const std::string& text) {
    const std::string base = folder_ + "/" + problem.slug + "/base";
    if (!exists(base)) {
        const auto frame =
            read_file(share_folder() + "/templates/start/" + mode_name(problem.interface) + ".cpp");
        if (!frame)
            return frame.errors();
        if (const auto made = make_folders(base); !made)
            return made;
        if (const auto written =
                write_file(base + "/" + problem.slug + ".cpp", starter(problem, *frame));
            !written)
            return written;
    }
    const fs::path path(source.path);
    const std::string who = as_name(source.who.empty() ? source.path : source.who);
    const std::string folder = folder_ + "/" + problem.slug + "/submissions/" + who;
    // Several attempts of one's lie side by side, by the folders that told them apart.
    std::string name = path.filename();
    if (exists(folder + "/" + name))
        name = as_name(path.lexically_normal());
    return make_folders(folder).and_then(
        [&](Done) { return write_file(folder + "/" + name, text); });
}

}  // namespace judge
