#pragma once

#include <doctest/doctest.h>

#include <map>
#include <string>

#include "os/files.h"
#include "written_problem.h"

namespace judge {

/// Texts by name.
using Files = std::map<std::string, std::string>;

/// A problem folder on disk for as long as it lives: whole and without mistakes but for `files`,
/// which are put in the place of those of the same name; an empty text leaves a file out.
class ProblemFolder {
  public:
    explicit ProblemFolder(Files files = {}, const std::string& slug = "top-events")
        : parent_(*TemporaryFolder::make()), path_(parent_.path() + "/" + slug) {
        files.try_emplace("problem.yaml", completed(""));
        files.try_emplace("statement.md", "Find the top.\n");
        files.try_emplace("solutions/reference.cpp", "// verdict: accepted\n// reference\n");
        REQUIRE(make_folders(path_ + "/solutions"));
        for (const auto& [name, text] : files)
            if (!text.empty())
                REQUIRE(write_file(path_ + "/" + name, text));
    }
    const std::string& path() const { return path_; }
    const std::string& parent() const { return parent_.path(); }

  private:
    TemporaryFolder parent_;
    std::string path_;
};

}  // namespace judge
