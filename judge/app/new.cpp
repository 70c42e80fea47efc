#include <fmt/core.h>
#include <unistd.h>

#include <algorithm>
#include <cctype>
#include <filesystem>

#include "app/commands.h"
#include "app/output.h"
#include "app/session.h"
#include "base/text.h"
#include "os/files.h"
#include "os/folders.h"
#include "problem/catalogue.h"

namespace judge {
namespace {

namespace fs = std::filesystem;

/// "two-sum" as a title, a function and a class: "Two Sum", "twoSum", "TwoSum".
struct Names {
    std::string title, function, type;
};

Names names_of(const std::string& slug) {
    Names names;
    bool begins = true;
    for (const char c : slug) {
        if (c == '-') {
            begins = true;
            continue;
        }
        const char upper = static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
        names.title += begins && !names.title.empty() ? " " : "";
        names.title += begins ? upper : c;
        names.function += begins && !names.function.empty() ? upper : c;
        names.type += begins ? upper : c;
        begins = false;
    }
    return names;
}

std::string filled_in(std::string text, const std::string& slug, const Names& names) {
    const std::pair<std::string_view, std::string_view> placeholders[] = {
        {"{{slug}}", slug},
        {"{{title}}", names.title},
        {"{{name}}", names.function},
        {"{{Name}}", names.type}};
    for (const auto& [placeholder, value] : placeholders)
        for (auto at = text.find(placeholder); at != text.npos; at = text.find(placeholder, at))
            text.replace(at, placeholder.size(), value);
    return text;
}

/// Of the folders that problems are looked for in, the first that can be written to; the user's,
/// which is made, where there is none.
Result<std::string> folder_for_new_problems(const std::vector<std::string>& given_folders) {
    std::error_code failure;
    const auto sources = problem_sources(given_folders, fs::current_path(failure).string());
    if (!sources)
        return sources.errors();
    for (const ProblemSource& source : *sources)
        if (source.origin != "installed" && access(source.folder.c_str(), W_OK | X_OK) == 0)
            return source.folder;
    const std::string users = data_folder() + "/problems";
    return make_folders(users).transform([&](Done) { return users; });
}

/// Writes `template_folder`'s files to `folder`, below their own names; these, in their order.
Result<std::vector<std::string>> write_files(const std::string& template_folder,
                                             const std::string& folder, const std::string& slug) {
    const Names names = names_of(slug);
    std::vector<std::string> files;
    for (const char* const below : {"", "solutions/"}) {
        if (const auto made = make_folders(folder + "/" + below); !made)
            return made.errors();
        for (const std::string& name : list_folder(template_folder + "/" + below)) {
            const std::string file = below + name;
            if (is_folder(template_folder + "/" + file))
                continue;
            const auto written =
                read_file(template_folder + "/" + file).and_then([&](std::string text) {
                    return write_file(folder + "/" + file, filled_in(std::move(text), slug, names));
                });
            if (!written)
                return written.errors();
            files.push_back(file);
        }
    }
    return files;
}

/// What an editor completes and checks keys by: the first line of each problem.yaml names it. One
/// for all problems in a folder; whether it was written here.
Result<bool> add_schema(const std::string& problem_folder) {
    const std::string path = problem_folder + "/problem.schema.json";
    if (exists(path))
        return false;
    return read_file(share_folder() + "/problems/problem.schema.json")
        .and_then([&](const std::string& text) { return write_file(path, text); })
        .transform([](Done) { return true; });
}

}  // namespace

Result<int> run(const NewCommand& command) {
    const std::string& slug = command.slug;
    if (!is_slug(slug) || std::isdigit(static_cast<unsigned char>(slug.front())))
        return usage_error(fmt::format("`{}` is no name for a problem", elide_middle(slug, 80)),
                           "take lower-case words joined by hyphens, such as merge-logs: at most "
                           "64 characters, a letter first");
    const auto known = known_problems(command.problem_folders);
    if (!known)
        return known.errors();
    const auto parent = folder_for_new_problems(command.problem_folders);
    if (!parent)
        return parent.errors();
    const std::string folder = *parent + "/" + slug;
    if (exists(folder))
        return usage_error(shown_path(folder) + " exists already, and is left as it is",
                           "take another name");
    const auto same = std::ranges::find(*known, slug, &CatalogueEntry::slug);
    if (same != known->end())
        return usage_error(fmt::format("there is a problem called {} already, in {}", slug,
                                       shown_path(same->folder)),
                           "take another name: the first holder of a name hides all others");

    // Whole, or not at all.
    auto unfinished = TemporaryFolder::make(*parent);
    if (!unfinished)
        return unfinished.errors();
    std::error_code failure;
    fs::permissions(unfinished->path(), fs::perms(0755), failure);
    const auto files =
        write_files(share_folder() + "/templates/new/" + command.mode, unfinished->path(), slug);
    if (!files)
        return files.errors();
    if (const auto moved = unfinished->move_to(folder); !moved)
        return moved.errors();
    const auto with_schema = add_schema(*parent);
    if (!with_schema)
        return with_schema.errors();
    print(fmt::format("{} is ready, and complete as it stands:\n\n", shown_path(folder)));
    for (const std::string& file : *files)
        print("  " + file + "\n");
    if (*with_schema)
        print("\nBeside it, problem.schema.json tells editors the keys of problem.yaml.\n");
    print("\n");
    std::string where;  // Who names folders here has to name them there.
    for (const std::string& given : command.problem_folders)
        where += " --problems " + given;
    const std::pair<std::string, const char*> next[] = {
        {"verify " + slug + where, "find out what is wrong with it"},
        {"show " + slug + where, "see it as others will"},
        {"help format", "all that problem.yaml may say"}};
    for (const auto& [words, purpose] : next)
        print(fmt::format("  judge {:<{}}  {}\n", words, next[0].first.size(), purpose));
    return 0;
}

}  // namespace judge
