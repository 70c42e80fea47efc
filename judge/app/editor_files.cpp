#include "app/editor_files.h"

#include <fmt/core.h>

#include <vector>

#include "base/text.h"
#include "os/files.h"
#include "os/folders.h"

namespace judge {
namespace {

struct EditorFile {
    const char* original;  ///< Below templates/editors.
    const char* name;      ///< Beside the solution.
    bool vscode;
};

constexpr EditorFile editor_files[] = {
    {"clangd/compile_flags.txt", "compile_flags.txt", false},
    {"clangd/.clangd", ".clangd", false},
    {"vscode/tasks.json", ".vscode/tasks.json", true},
    {"vscode/launch.json", ".vscode/launch.json", true},
};

Result<Done> copy_editor_file(const EditorFile& file, const std::string& folder) {
    return read_file(share_folder() + "/templates/editors/" + file.original)
        .and_then([&](const std::string& text) { return write_file(folder + file.name, text); });
}

}  // namespace

Result<std::string> write_editor_files(const std::string& solution, bool vscode) {
    const std::string folder = solution.substr(0, solution.rfind('/') + 1);
    std::vector<std::string> written, left;
    if (vscode)
        if (const auto made = make_folders(folder + ".vscode"); !made)
            return made.errors();
    for (const EditorFile& file : editor_files) {
        if (file.vscode && !vscode)
            continue;
        if (exists(folder + file.name)) {
            if (file.vscode)
                left.emplace_back(file.name);
            continue;
        }
        if (const auto copied = copy_editor_file(file, folder); !copied)
            return copied.errors();
        written.emplace_back(file.name);
    }
    std::string text;
    if (!written.empty())
        text += fmt::format("Written beside it for your editor: {}.\n", listed(written, "and"));
    if (!left.empty())
        text += fmt::format("There already, and left as it is: {}.\n", listed(left, "and"));
    return text;
}

}  // namespace judge
