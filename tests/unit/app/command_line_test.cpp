#include <doctest/doctest.h>

#include "app/grammar.h"

using namespace judge;
using Words = std::vector<std::string>;

namespace {

template <class T>
T parsed(Words words) {
    words.insert(words.begin(), "judge");
    auto command = parse_command_line(words);
    if (!command)
        FAIL(command.errors()[0].message);
    REQUIRE(std::holds_alternative<T>(*command));
    return std::get<T>(*command);
}

/// "MESSAGE (HELP)".
std::string refused(Words words) {
    words.insert(words.begin(), "judge");
    const auto command = parse_command_line(words);
    REQUIRE_FALSE(command);
    REQUIRE(command.errors().size() == 1);
    const Error& error = command.errors()[0];
    CHECK(error.kind == Error::Kind::usage);
    return error.message + " (" + error.help + ")";
}

}  // namespace

TEST_CASE("judge alone welcomes") {
    parsed<WelcomeCommand>({});
}

TEST_CASE("list takes words and filters") {
    const auto all = parsed<ListCommand>({"list"});
    CHECK(all.words.empty());
    CHECK(all.difficulty.empty());
    const auto some =
        parsed<ListCommand>({"list", "two", "sum", "--difficulty", "easy", "--mode", "class",
                             "--topic=hash-map", "--problems", "a", "--problems", "b"});
    CHECK(some.words == Words{"two", "sum"});
    CHECK(some.difficulty == "easy");
    CHECK(some.mode == "class");
    CHECK(some.topic == "hash-map");
    CHECK(some.problem_folders == Words{"a", "b"});
    CHECK(parsed<ListCommand>({"list", "--problems", "a", "two"}).words == Words{"two"});
}

TEST_CASE("show and start take a problem, and start a file") {
    CHECK(parsed<ShowCommand>({"show", "two-sum"}).problem == "two-sum");
    const auto start = parsed<StartCommand>({"start", "two-sum", "mine.cpp", "--problems", "p"});
    CHECK(start.problem == "two-sum");
    CHECK(start.file == "mine.cpp");
    CHECK(start.problem_folders == Words{"p"});
    CHECK(parsed<StartCommand>({"start", "two-sum"}).file == "");
}

TEST_CASE("run takes a solution and inputs of one's own") {
    const auto run = parsed<JudgeCommand>({"run", "a.cpp", "--input", "x.yaml", "--input", "y.yaml",
                                           "--problem", "two-sum", "--std", "c++17"});
    CHECK(run.samples_only);
    CHECK(run.solution == "a.cpp");
    CHECK(run.inputs == Words{"x.yaml", "y.yaml"});
    CHECK(run.problem == "two-sum");
    CHECK(run.standard == "c++17");
    CHECK(run.format == OutputFormat::terminal);
}

TEST_CASE("submit takes a solution and how it is to be judged") {
    const auto plain = parsed<JudgeCommand>({"submit", "a.cpp"});
    CHECK_FALSE(plain.samples_only);
    CHECK_FALSE(plain.all);
    CHECK_FALSE(plain.reveal);
    CHECK(plain.format == OutputFormat::terminal);
    CHECK(plain.standard == "gnu++20");
    CHECK(plain.problem.empty());
    const auto submit = parsed<JudgeCommand>({"submit", "--test", "one", "a.cpp", "--test",
                                              "two words", "--all", "--reveal", "--format", "json",
                                              "--limits", "in.json", "--save-limits", "out.json"});
    CHECK(submit.solution == "a.cpp");
    CHECK(submit.tests == Words{"one", "two words"});
    CHECK(submit.all);
    CHECK(submit.reveal);
    CHECK(submit.format == OutputFormat::json);
    CHECK(submit.limits == "in.json");
    CHECK(submit.save_limits == "out.json");
    CHECK(parsed<JudgeCommand>({"submit", "--format", "plain"}).format == OutputFormat::plain);
}

TEST_CASE("a solution whose name begins with a hyphen stands after two of them") {
    CHECK(parsed<JudgeCommand>({"submit", "--", "-a.cpp"}).solution == "-a.cpp");
}

TEST_CASE("doctor takes clean") {
    CHECK_FALSE(parsed<DoctorCommand>({"doctor"}).clean);
    CHECK(parsed<DoctorCommand>({"doctor", "--clean"}).clean);
}

TEST_CASE("the version is a text to print") {
    CHECK(parsed<PrintCommand>({"--version"}).text == "judge " JUDGE_VERSION "\n");
}

TEST_CASE("the help on each command has an example of it") {
    const Grammar grammar;
    for (const CLI::App* command : grammar.app.get_subcommands({})) {
        const std::string help = command->help("judge");
        CHECK_MESSAGE(help.find("Example: judge " + command->get_name()) != std::string::npos,
                      help);
    }
}

TEST_CASE("a misspelt command gets the nearest one") {
    CHECK(refused({"sumbit", "a.cpp"}) ==
          "unknown command `sumbit` (did you mean `judge submit`?)");
    CHECK(refused({"lst"}) == "unknown command `lst` (did you mean `judge list`?)");
    CHECK(refused({"frobnicate"}) ==
          "unknown command `frobnicate` (`judge --help` lists the commands)");
}

TEST_CASE("a misspelt option gets the nearest one of its command") {
    CHECK(refused({"submit", "a.cpp", "--revael"}) ==
          "unknown option `--revael` (did you mean `--reveal`?)");
    CHECK(refused({"run", "a.cpp", "--inptu=x"}) ==
          "unknown option `--inptu=x` (did you mean `--input`?)");
    CHECK(refused({"run", "a.cpp", "--xyzzy-plugh"}) ==
          "unknown option `--xyzzy-plugh` (see `judge run --help`)");
    CHECK(refused({"run", "a.cpp", "--reveal"}).starts_with("--reveal requires --mine"));
    CHECK(refused({"--versoin"}) == "unknown option `--versoin` (did you mean `--version`?)");
    CHECK(refused({"submit", "a.cpp", "-x"}) == "unknown option `-x` (see `judge submit --help`)");
}

TEST_CASE("too few and too many words are told") {
    CHECK(refused({"stress"}) == "SOLUTION is required (see `judge stress --help`)");
    CHECK(refused({"show"}) == "PROBLEM is required (see `judge show --help`)");
    CHECK(refused({"show", "a", "b"}) == "`b` is one word too many (see `judge show --help`)");
    CHECK(refused({"submit", "a.cpp", "b.cpp"}) ==
          "`b.cpp` is one word too many (see `judge submit --help`)");
}

TEST_CASE("values that are none of the known ones are refused with those") {
    CHECK(refused({"submit", "a.cpp", "--format", "xml"}) ==
          "--format: xml not in {terminal,json,plain} (see `judge submit --help`)");
    CHECK(refused({"list", "--difficulty", "hrad"}) ==
          "--difficulty: hrad not in {easy,medium,hard} (see `judge list --help`)");
    CHECK(refused({"submit", "a.cpp", "--test"}) ==
          "--test: 1 required TEST missing (see `judge submit --help`)");
}

TEST_CASE("help is a command as well, also of another one") {
    CHECK(parsed<HelpCommand>({"help"}).topic == "");
    CHECK(parsed<HelpCommand>({"--help"}).topic == "");
    CHECK(parsed<HelpCommand>({"help", "run"}).topic == "run");
    CHECK(parsed<HelpCommand>({"run", "--help"}).topic == "run");
    CHECK(parsed<HelpCommand>({"help", "format", "--man"}).manual);
}
