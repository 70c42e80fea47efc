#include "problem/catalogue.h"

#include <cstdlib>

#include "problem_folder.h"

using namespace judge;

namespace {

/// Folders of problems: `given` and `project` hold one each, and `both` lies in either.
struct Bank {
    TemporaryFolder folder = *TemporaryFolder::make();
    std::string path = absolute_path(folder.path());

    Bank() {
        for (const char* const name :
             {"given/both", "given/alpha", "project/both", "project/beta"}) {
            REQUIRE(make_folders(path + "/" + name));
            REQUIRE(write_file(path + "/" + name + "/problem.yaml", "format: 1\n"));
        }
        REQUIRE(make_folders(path + "/given/no-problem"));
    }
    std::vector<CatalogueEntry> entries() const {
        return list_problems({{path + "/given", "--problems"}, {path + "/project", ".judge.yaml"}});
    }
};

}  // namespace

TEST_CASE("problems are listed by slug, and the first holder of a slug wins") {
    const Bank bank;
    std::string listed;
    for (const CatalogueEntry& entry : bank.entries()) {
        listed +=
            entry.slug + " " + entry.folder.substr(bank.path.size()) + " " + entry.origin + "\n";
    }
    CHECK(listed ==
          "alpha /given/alpha --problems\n"
          "beta /project/beta .judge.yaml\n"
          "both /given/both --problems\n");
}

TEST_CASE("an unknown problem gets the nearest one") {
    const Bank bank;
    CHECK(find_problem(bank.entries(), "beta")->folder == bank.path + "/project/beta");
    CHECK(told(find_problem(bank.entries(), "alhpa").errors()) ==
          "there is no problem `alhpa` (did you mean `alpha`?)\n");
    CHECK(told(find_problem(bank.entries(), "quite-another").errors()) ==
          "there is no problem `quite-another` (`judge list` shows all)\n");
    CHECK(told(find_problem({}, "alpha").errors()) ==
          "there is no problem `alpha` (no folder with problems was found; name one with "
          "`--problems FOLDER`)\n");
}

TEST_CASE("given folders come before those of the project, and those before the user's") {
    const Bank bank;
    REQUIRE(write_file(bank.path + "/.judge.yaml", "problems: project\n"));
    REQUIRE(make_folders(bank.path + "/home/judge/problems"));
    REQUIRE(setenv("XDG_DATA_HOME", (bank.path + "/home").c_str(), 1) == 0);
    const auto sources = problem_sources({bank.path + "/given"}, bank.path + "/project/beta");
    REQUIRE(unsetenv("XDG_DATA_HOME") == 0);
    REQUIRE(sources);
    REQUIRE(sources->size() >= 3);
    CHECK((*sources)[0].folder == bank.path + "/given");
    CHECK((*sources)[0].origin == "--problems");
    CHECK((*sources)[1].folder == bank.path + "/project");
    CHECK((*sources)[1].origin == ".judge.yaml");
    CHECK((*sources)[2].folder == bank.path + "/home/judge/problems");
    CHECK((*sources)[2].origin == "yours");
}

TEST_CASE("a given folder that does not exist and mistakes in the settings are told together") {
    const Bank bank;
    REQUIRE(write_file(bank.path + "/.judge.yaml", "problms: project\n"));
    const auto sources = problem_sources({"/no/such/folder"}, bank.path);
    REQUIRE(!sources);
    CHECK(told(sources.errors()) ==
          "--problems /no/such/folder: there is no such folder\n"
          "1:1 [problms] unknown key `problms` (did you mean `problems`?)\n");
}
