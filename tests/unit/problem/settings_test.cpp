#include "problem/settings.h"

#include "problem_folder.h"

using namespace judge;

namespace {

/// A project with two folders, one inside the other, and a .judge.yaml in the outer one.
struct Project {
    TemporaryFolder folder = *TemporaryFolder::make();
    std::string path = absolute_path(folder.path());

    explicit Project(const std::string& settings) {
        REQUIRE(make_folders(path + "/bank/more"));
        REQUIRE(write_file(path + "/.judge.yaml", settings));
    }
    std::string mistakes() const {
        const auto settings = read_settings(path + "/.judge.yaml");
        REQUIRE(!settings);
        return told(settings.errors());
    }
};

}  // namespace

TEST_CASE("the nearest settings are found from below") {
    const Project project("problems: bank\n");
    CHECK(find_settings(project.path + "/bank/more") == project.path + "/.judge.yaml");
    CHECK(find_settings("/") == "");
}

TEST_CASE("settings name a folder or several, relative to their file") {
    const auto folders = [](const std::string& text) {
        const Project project(text);
        const auto settings = read_settings(project.path + "/.judge.yaml");
        REQUIRE(settings);
        std::string all;
        for (const std::string& folder : settings->problem_folders)
            all += folder.substr(project.path.size()) + " ";
        return all;
    };
    CHECK(folders("problems: bank\n") == "/bank ");
    CHECK(folders("problems: [bank/more, ./bank]\n") == "/bank/more /bank ");
    CHECK(folders("") == "");
}

TEST_CASE("unknown settings and folders are mistakes") {
    CHECK(Project("problms: bank\n").mistakes() ==
          "1:1 [problms] unknown key `problms` (did you mean `problems`?)\n");
    CHECK(Project("problems:\n  - bnk\n  - [bank]\n").mistakes() ==
          "2:5 [bnk] there is no folder `bnk` (folders are relative to this file)\n"
          "3:5 [[] `problems` wants text, got a list\n");
    CHECK(Project("- bank\n").mistakes() == "1:1 [-] `.judge.yaml` wants a mapping, got a list\n");
}
