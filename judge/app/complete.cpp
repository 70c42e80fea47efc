#include <map>
#include <optional>
#include <set>

#include "app/grammar.h"
#include "app/opened_solution.h"
#include "app/output.h"
#include "app/problem_index.h"
#include "app/session.h"
#include "base/text.h"
#include "judging/solution_file.h"
#include "os/files.h"
#include "problem/tracks.h"

namespace judge {
namespace {

struct Candidate {
    std::string word, purpose;
};

/// What the words before the one to be completed say.
struct Before {
    const CLI::App* command = nullptr;
    bool unknown_command = false;
    const CLI::Option* value_of = nullptr;  ///< The option whose value comes next; mostly none.
    bool no_more_options = false;           ///< `--` was among them.
    std::map<std::string, std::vector<std::string>> given;  ///< By options, and by positionals.
};

std::string name_of(const CLI::Option& option) {
    return option.get_name(option.get_positional());
}

/// "--format=json" as its two parts.
struct WrittenOption {
    std::string name;
    std::optional<std::string> value;
};
WrittenOption written_option(const std::string& word) {
    const auto sign = word.find('=');
    if (sign == word.npos)
        return {word, std::nullopt};
    return {word.substr(0, sign), word.substr(sign + 1)};
}

const CLI::Option* option_called(const CLI::App& command, const std::string& name) {
    for (const CLI::Option* option : command.get_options())
        if (option->nonpositional() && option->check_name(name))
            return option;
    return nullptr;
}

/// What takes the next word that is no option's: what takes any number takes all that follow.
const CLI::Option* next_positional(const Before& before) {
    for (const CLI::Option* option : before.command->get_options())
        if (option->get_positional() &&
            (!before.given.contains(name_of(*option)) || option->get_items_expected_max() > 1))
            return option;
    return nullptr;
}

bool is_option(const Before& before, const std::string& word) {
    return word.starts_with('-') && !before.no_more_options;
}

void read_word(const Grammar& grammar, Before& before, const std::string& word) {
    if (!before.command) {
        const auto command = find_command(grammar, word);
        before.unknown_command = !command;
        if (command)
            before.command = *command;
    } else if (before.value_of) {
        before.given[name_of(*before.value_of)].push_back(word);
        before.value_of = nullptr;
    } else if (word == "--") {
        before.no_more_options = true;
    } else if (is_option(before, word)) {
        const auto [name, value] = written_option(word);
        const CLI::Option* const option = option_called(*before.command, name);
        if (!option)
            return;
        auto& values = before.given[name_of(*option)];
        if (value)
            values.push_back(*value);
        else if (takes_value(*option))
            before.value_of = option;
    } else if (const CLI::Option* const option = next_positional(before)) {
        before.given[name_of(*option)].push_back(word);
    }
}

std::vector<std::string> given(const Before& before, const char* name) {
    const auto found = before.given.find(name);
    return found == before.given.end() ? std::vector<std::string>() : found->second;
}

std::vector<Candidate> commands(const Grammar& grammar) {
    std::vector<Candidate> found;
    for (const CLI::App* command : grammar.app.get_subcommands({}))
        found.push_back({command->get_name(), command->get_description()});
    return found;
}

/// Those that were not given yet, or that may be repeated.
std::vector<Candidate> options(const CLI::App& command, const Before& before) {
    std::vector<Candidate> found;
    for (const CLI::Option* option : command.get_options())
        if (option->nonpositional() &&
            (!before.given.contains(name_of(*option)) || option->get_items_expected_max() > 1))
            found.push_back({"--" + option->get_lnames().front(), option->get_description()});
    return found;
}

/// Calls `add` with each problem that can be named here.
template <class Add>
void for_each_problem(const Before& before, Add add) {
    const auto entries = known_problems(given(before, "--problems"));
    if (!entries)
        return;
    ProblemIndex index;
    for (const CatalogueEntry& entry : *entries)
        if (const auto problem = index.read(entry))
            add(*problem);
    index.keep();
}

std::vector<Candidate> slugs(const Before& before) {
    std::vector<Candidate> found;
    for_each_problem(before, [&](const ListedProblem& problem) {
        found.push_back({problem.slug, problem.title});
    });
    return found;
}

std::vector<Candidate> topics(const Before& before) {
    std::set<std::string> all;
    for_each_problem(before, [&](const ListedProblem& problem) {
        all.insert(problem.topics.begin(), problem.topics.end());
    });
    std::vector<Candidate> found;
    for (const std::string& topic : all)
        found.push_back({topic, ""});
    return found;
}

std::vector<Candidate> tracks(const Before& before) {
    std::vector<Candidate> found;
    if (const auto sources = known_sources(given(before, "--problems")))
        if (const auto all = all_tracks(*sources, list_problems(*sources)))
            for (const Track& track : *all)
                found.push_back({track.name, track.title});
    return found;
}

/// The problem that the words before speak of.
Result<Problem> problem_of(const Before& before) {
    const auto folders = given(before, "--problems");
    for (const char* name : {"--problem", "PROBLEM"})
        if (const auto slug = given(before, name); !slug.empty())
            return load_named_problem(folders, slug.back());
    const auto files = given(before, "FILE");
    if (files.empty())
        return usage_error("no problem is named yet");
    // Never a pipe, which would be read empty, or waited for.
    return read_file(files.front()).and_then([&](std::string text) {
        return problem_for({"", files.front(), std::move(text)}, "", folders);
    });
}

std::vector<Candidate> tests(const Before& before) {
    std::vector<Candidate> found;
    if (const auto problem = problem_of(before))
        for (const TestSpec& test : problem->tests)
            found.push_back({test.name, test.sample ? test.note : ""});
    return found;
}

/// The members of "LEVEL:{full,seccomp}"; none where it lists none.
std::vector<Candidate> members(const std::string& type) {
    std::vector<Candidate> found;
    auto begin = type.find('{');
    while (begin != type.npos && begin + 1 < type.size()) {
        const auto end = type.find_first_of(",}", begin + 1);
        found.push_back({type.substr(begin + 1, end - begin - 1), ""});
        begin = end;
    }
    return found;
}

/// What this option or positional takes, by what the help calls it; nullopt for a file's name.
std::optional<std::vector<Candidate>> values_of(const CLI::Option& option, const Grammar& grammar,
                                                const Before& before, const std::string& typed) {
    const std::string kind =
        option.get_positional() ? option.get_name(true) : option.get_type_name();
    if (kind == "FILE" || kind == "PATH" || kind == "DIR" || kind == "SOLUTION")
        return std::nullopt;
    if (kind == "PROBLEM" && typed.find('/') != typed.npos)
        return std::nullopt;
    if (kind == "PROBLEM" || kind == "WORDS")
        return slugs(before);
    if (kind == "TOPIC")
        return topics(before);
    if (kind == "TRACK")
        return tracks(before);
    if (kind == "TEST")
        return tests(before);
    if (kind == "COMMAND") {
        auto found = commands(grammar);
        found.push_back({"format", "what the files of a problem may say"});
        found.push_back({"editors", "how to try solutions in yours"});
        return found;
    }
    return members(kind);
}

std::optional<std::vector<Candidate>> candidates(const Grammar& grammar, const Before& before,
                                                 const std::string& typed) {
    if (before.unknown_command)
        return std::vector<Candidate>();
    if (!before.command)
        return is_option(before, typed) ? options(grammar.app, before) : commands(grammar);
    if (before.value_of)
        return values_of(*before.value_of, grammar, before, typed);
    if (is_option(before, typed)) {
        const auto [name, value] = written_option(typed);
        if (!value)
            return options(*before.command, before);
        const CLI::Option* const option = option_called(*before.command, name);
        auto found = option ? values_of(*option, grammar, before, *value) : std::nullopt;
        if (found)
            for (Candidate& candidate : *found)
                candidate.word = name + "=" + candidate.word;
        return found;
    }
    if (const CLI::Option* const option = next_positional(before))
        return values_of(*option, grammar, before, typed);
    return options(*before.command, before);
}

}  // namespace

Result<int> run(const CompleteCommand& command) {
    // bash takes `--format=json` for three words.
    std::vector<std::string> words = command.words;
    const bool after_sign = !words.empty() && words.back() == "=";
    std::erase(words, "=");
    if (after_sign || words.empty())
        words.push_back("");
    const Grammar grammar;
    Before before;
    for (std::size_t i = 0; i + 1 < words.size(); ++i)
        read_word(grammar, before, words[i]);
    const auto found = candidates(grammar, before, words.back());
    if (!found)
        return 1;
    for (const auto& [word, purpose] : *found)
        print(printable_line(word) + "\t" + printable_line(purpose) + "\n");
    return 0;
}

}  // namespace judge
