#include "problem/settings.h"

#include <fmt/core.h>

#include "os/files.h"
#include "os/trust.h"
#include "problem/catalogue.h"
#include "problem/fields.h"
#include "problem/scalars.h"

namespace judge {
namespace {

void add_folder(Document& document, const Node& node, const std::string& base, Settings& settings) {
    const auto name = read_line(document, node, "problems");
    if (!name)
        return;
    const std::string path = name->starts_with('/') ? *name : base + "/" + *name;
    if (!is_folder(path)) {
        document.mistake(node, fmt::format("there is no folder `{}`", *name),
                         "folders are relative to this file");
        return;
    }
    if (const auto flaw = flaw_of_folder(path)) {
        document.mistake(node, flaw->what, flaw->help);
        return;
    }
    settings.problem_folders.push_back(absolute_path(path));
}

}  // namespace

Result<Settings> read_settings(const std::string& path) {
    const std::string base = path.substr(0, path.rfind('/'));
    if (const std::string owner = foreign_owner(path); !owner.empty()) {
        return usage_error(
            fmt::format("{} belongs to {}: what it says is not followed", path, owner),
            fmt::format("to trust what is in that folder: export JUDGE_TRUST={}",
                        base.empty() ? "/" : base));
    }
    auto text = read_file(path, mebibytes(1));
    if (!text)
        return text.errors();
    Settings settings;
    Document document(path, *std::move(text));
    if (document.readable() && !document.root().is(Node::Kind::nothing)) {
        Fields fields(document, document.root(), ".judge.yaml");
        if (const Node* const node = fields.find("problems")) {
            if (node->is(Node::Kind::list) && node->fault == Node::Fault::none)
                for (const Node& folder : node->children)
                    add_folder(document, folder, base, settings);
            else
                add_folder(document, *node, base, settings);
        }
        fields.reject_others();
    }
    if (Errors errors = document.mistakes(); !errors.empty())
        return errors;
    return settings;
}

std::string find_settings(const std::string& folder) {
    std::string at = absolute_path(folder);
    while (!at.empty()) {
        const std::string path = at + (at.ends_with('/') ? "" : "/") + ".judge.yaml";
        if (exists(path))
            return path;
        if (at == "/")
            break;
        const std::size_t slash = at.rfind('/');
        at = slash == std::string::npos ? "" : slash == 0 ? "/" : at.substr(0, slash);
    }
    return {};
}

}  // namespace judge
