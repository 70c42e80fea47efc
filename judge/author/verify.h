#pragma once

#include <map>
#include <string>

#include "base/result.h"
#include "judging/judging.h"
#include "model/verify_report.h"

namespace judge {

/// A problem folder to verify, and what is known from outside of it.
struct VerifyRequest {
    std::string folder;
    std::string shown_as;  ///< As messages name the folder.
    bool mutants = false;  ///< Tries small mistakes in the accepted solutions too.
    std::string against;   ///< A folder of other people's solutions to try; empty: none.
    bool again = false;    ///< Does all of it anew, though nothing has changed.
    bool write = false;    ///< Keeps what was found beside the problem.
    std::map<std::string, std::string> starter_frames;  ///< By mode: what `judge start` fills in.

    /// Every other problem's names, slugs and titles too, in lower case, with the slug of who has
    /// it.
    std::map<std::string, std::string> taken_names;
};

/// Does all that can be done to find out whether a problem judges rightly: everything wrong with
/// the problem is a finding. An Error: the judge could not do its own work, or was interrupted.
Result<VerifyReport> verify_problem(Bench& bench, const VerifyRequest& request);

}  // namespace judge
