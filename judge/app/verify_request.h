#pragma once

#include <map>
#include <string>
#include <vector>

#include "author/verify.h"
#include "problem/catalogue.h"

namespace judge {

/// Says what is known from outside of each problem that is to be verified: how its folder is named,
/// which names others have, what `judge start` begins with.
class VerifyRequests {
  public:
    /// Reads the names of all these problems.
    explicit VerifyRequests(const std::vector<CatalogueEntry>& known);

    VerifyRequest request_for(const CatalogueEntry& entry) const;

  private:
    std::map<std::string, std::string> names_;  ///< In lower case, with the slug of who has it.
    std::map<std::string, std::string> frames_;
};

}  // namespace judge
