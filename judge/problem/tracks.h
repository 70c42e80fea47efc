#pragma once

#include <string>
#include <vector>

#include "base/result.h"
#include "problem/catalogue.h"

namespace judge {

/// Problems that belong together in a track, such as those of one day.
struct TrackStep {
    std::string title;
    std::string note;                   ///< What to do with them; mostly empty.
    std::vector<std::string> problems;  ///< Slugs, in order; none on a day of rest.
};

/// An order in which to solve problems. A problem may come again, to be solved once more.
struct Track {
    std::string name;  ///< As `list --track` takes it.
    std::string title;
    std::vector<TrackStep> steps;
};

/// The tracks in the file `path`, the tracks.yaml of a folder of problems; none where there is no
/// such file. `slugs` are the problems that can be named; another one is an Error.
Result<std::vector<Track>> read_tracks(const std::string& path,
                                       const std::vector<std::string>& slugs);

/// Those of all these folders; the first holder of a name wins.
Result<std::vector<Track>> all_tracks(const std::vector<ProblemSource>& sources,
                                      const std::vector<CatalogueEntry>& problems);

}  // namespace judge
