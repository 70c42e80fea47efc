#include <fmt/core.h>

#include <algorithm>

#include "app/grammar.h"
#include "base/text.h"

namespace judge {
namespace {

std::string without_dashes(const std::string& word) {
    return word.substr(std::min(word.find_first_not_of('-'), word.size()));
}

std::string help_command(const CLI::App& app) {
    const auto chosen = app.get_subcommands();
    return chosen.empty() ? "judge --help" : "judge " + chosen.front()->get_name() + " --help";
}

/// What the user typed that nothing takes, with the nearest option.
Error unknown_option(const CLI::App& app) {
    const auto chosen = app.get_subcommands();
    const CLI::App& command = chosen.empty() ? app : *chosen.front();
    const std::vector<std::string> extra = app.remaining(true);
    const std::string word = extra.empty() ? "" : extra.front();
    if (!word.starts_with('-'))
        return usage_error(fmt::format("`{}` is one word too many", word),
                           "see `" + help_command(app) + "`");
    std::vector<std::string> names;
    for (const CLI::Option* option : command.get_options())
        for (const std::string& name : option->get_lnames())
            names.push_back(name);
    const auto near = nearest(without_dashes(word.substr(0, word.find('='))), names);
    return usage_error(
        fmt::format("unknown option `{}`", word),
        near ? fmt::format("did you mean `--{}`?", *near) : "see `" + help_command(app) + "`");
}

/// CLI11's sentences, in the shape of ours.
Error usage_mistake(const CLI::App& app, const CLI::ParseError& error) {
    const auto chosen = app.get_subcommands();
    if (chosen.empty() && app.remaining_size() > 0)
        return unknown_option(app);
    std::string message = error.what();
    if (!message.empty() && message.ends_with('.'))
        message.pop_back();
    return usage_error(message, "see `" + help_command(app) + "`");
}

}  // namespace

Result<Command> parse_command_line(const std::vector<std::string>& words) {
    if (words.size() < 2)
        return Command(WelcomeCommand{});
    if (words[1] == "complete")  // Whatever words follow: they are not to be understood.
        return Command(CompleteCommand{{words.begin() + 2, words.end()}});
    Grammar grammar;
    CLI::App& app = grammar.app;
    if (!words[1].starts_with('-'))
        if (const auto known = find_command(grammar, words[1]); !known)
            return known.errors();
    try {
        app.parse(std::vector<std::string>(words.rbegin(), words.rend() - 1));
    } catch (const CLI::CallForHelp&) {
        const auto chosen = app.get_subcommands();
        return Command(HelpCommand{chosen.empty() ? "" : chosen.front()->get_name()});
    } catch (const CLI::CallForVersion& version) {
        return Command(PrintCommand{std::string(version.what()) + "\n"});
    } catch (const CLI::ExtrasError&) {
        return unknown_option(app);
    } catch (const CLI::ParseError& error) {
        return usage_mistake(app, error);
    }
    return grammar.chosen;
}

}  // namespace judge
