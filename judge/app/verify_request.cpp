#include "app/verify_request.h"

#include "app/problem_index.h"
#include "app/session.h"
#include "base/text.h"
#include "os/files.h"
#include "os/folders.h"

namespace judge {

VerifyRequests::VerifyRequests(const std::vector<CatalogueEntry>& known) {
    ProblemIndex index;
    for (const CatalogueEntry& entry : known)
        if (const auto problem = index.read(entry))
            for (const std::string& name : problem->names)
                names_.emplace(lower_case(name), entry.slug);
    index.keep();
    for (const std::string& mode : mode_names())
        if (auto frame = read_file(share_folder() + "/templates/start/" + mode + ".cpp"))
            frames_[mode] = std::move(*frame);
}

VerifyRequest VerifyRequests::request_for(const CatalogueEntry& entry) const {
    VerifyRequest request;
    request.folder = entry.folder;
    request.shown_as = shown_path(entry.folder);
    request.starter_frames = frames_;
    for (const auto& [name, slug] : names_)
        if (slug != entry.slug)
            request.taken_names.emplace(name, slug);
    return request;
}

}  // namespace judge
