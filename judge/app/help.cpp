#include <algorithm>

#include "app/grammar.h"
#include "app/output.h"
#include "base/text.h"
#include "os/build_day.h"
#include "os/files.h"
#include "os/folders.h"
#include "report/manual_page.h"
#include "report/markdown.h"

namespace judge {
namespace {

/// "--format FORMAT" for an option of the type "FORMAT:{terminal,json}".
std::string usage_of(const CLI::Option& option) {
    const std::string name = roff_bold(option.get_name(option.get_positional()));
    const std::string type = option.get_type_name();
    return option.get_positional() || !takes_value(option)
               ? name
               : name + " " + roff_italic(type.substr(0, type.find(':')));
}

std::vector<std::string_view> paragraphs(std::string_view text) {
    std::vector<std::string_view> found;
    for (auto end = text.find("\n\n"); end != text.npos; end = text.find("\n\n")) {
        found.push_back(text.substr(0, end));
        text.remove_prefix(end + 2);
    }
    found.push_back(text);
    return found;
}

/// "Files:" above lines such as "  NAME  what it is".
void add_list(ManualPage& page, const std::vector<std::string_view>& lines) {
    page.section(lines.front().substr(0, lines.front().size() - 1));
    for (std::size_t i = 1; i < lines.size(); ++i) {
        const std::string_view line = trim(lines[i]);
        const std::size_t gap = std::min(line.find("  "), line.size());
        page.term(roff_bold(line.substr(0, gap)), roff_words(trim(line.substr(gap))));
    }
}

bool is_list(std::string_view paragraph) {
    const auto lines = split_lines(paragraph);
    return lines.size() > 1 && lines[0].ends_with(':') && lines[1].starts_with(' ');
}

void add_prose(ManualPage& page, std::string_view paragraph) {
    if (paragraph.starts_with(' '))
        page.verbatim(paragraph);
    else
        page.paragraph(roff_words(joined(split_lines(paragraph), " ")));
}

void add_command(ManualPage& page, const CLI::App& command) {
    const std::string usage = CLI::Formatter().make_usage(&command, "judge " + command.get_name());
    page.subsection(trim(usage.substr(usage.find("judge "))));
    page.paragraph(roff_words(command.get_description() + "."));
    for (const CLI::Option* option : command.get_options())
        if (option != command.get_help_ptr())
            page.term(usage_of(*option), roff_words(option->get_description()));
    const std::string footer = command.get_footer();
    for (const std::string_view paragraph : paragraphs(footer))
        add_prose(page, paragraph);
}

/// judge(1): what `judge --help` and `judge COMMAND --help` tell.
std::string manual_of_commands(const CLI::App& app) {
    ManualPage page("judge", 1, build_day(), "practise coding rounds offline");
    page.section("Synopsis");
    page.paragraph(roff_bold("judge ") + roff_italic("COMMAND") + roff(" [OPTIONS] ..."));
    page.section("Description");
    page.paragraph(roff_words(app.get_description()));
    const std::string footer = app.get_footer();
    for (const std::string_view paragraph : paragraphs(footer))
        if (!is_list(paragraph))
            add_prose(page, paragraph);
    page.section("Commands");
    for (const CLI::App* command : app.get_subcommands({}))
        add_command(page, *command);
    for (const std::string_view paragraph : paragraphs(footer))
        if (is_list(paragraph))
            add_list(page, split_lines(paragraph));
    page.section("See also");
    page.paragraph(roff_bold("judge-problem") + "(7), " + roff_bold("g++") + "(1)");
    return page.source();
}

/// What the files of a problem may say: judge-problem(7).
Result<std::string> help_on_format(bool manual) {
    const auto text = read_file(share_folder() + "/problems/format.md");
    if (!text)
        return text.errors();
    if (!manual)
        return markdown_page(standard_output_style(), *text);
    return manual_page({"judge-problem", 7, build_day(), "what the files of a problem may say"},
                       *text);
}

/// How editors try a solution.
Result<std::string> help_on_editors() {
    return read_file(share_folder() + "/templates/editors/README.md")
        .transform(
            [](const std::string& text) { return markdown_page(standard_output_style(), text); });
}

Result<std::string> help_on(const HelpCommand& command) {
    if (command.topic == "format")
        return help_on_format(command.manual);
    if (command.topic == "editors" && !command.manual)
        return help_on_editors();
    const Grammar grammar;
    if (command.topic.empty())
        return command.manual ? manual_of_commands(grammar.app) : grammar.app.help();
    if (command.manual)
        return usage_error("there is no manual page of a single command",
                           "`judge help --man` is that of all");
    return find_command(grammar, command.topic).transform([](const CLI::App* found) {
        return found->help("judge");
    });
}

}  // namespace

Result<int> run(const HelpCommand& command) {
    return help_on(command).transform([](const std::string& text) {
        print(text);
        return 0;
    });
}

}  // namespace judge
