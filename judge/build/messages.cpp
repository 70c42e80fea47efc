#include "build/messages.h"

#include <fmt/core.h>

#include <algorithm>
#include <charconv>
#include <filesystem>
#include <optional>
#include <set>
#include <utility>

#include "base/text.h"
#include "build/library_words.h"

namespace judge {
namespace {

namespace fs = std::filesystem;

using Level = CompilerMessage::Level;

constexpr std::size_t most_messages = 20;
constexpr std::size_t most_notes = 3;  // For one error.

/// "FILE:LINE:COLUMN" at the start of a line, and what follows it.
struct Place {
    std::string_view file;
    int line = 0;
    int column = 0;
};

/// Takes ":12" off the end of `text`.
std::optional<int> take_number(std::string_view& text) {
    const std::size_t colon = text.rfind(':');
    if (colon == text.npos || colon + 1 == text.size())
        return std::nullopt;
    int number = 0;
    const char* end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data() + colon + 1, end, number);
    if (stop != end || error != std::errc{} || number < 0)
        return std::nullopt;
    text = text.substr(0, colon);
    return number;
}

Place place_of(std::string_view text) {
    Place place;
    const std::optional<int> last = take_number(text);
    const std::optional<int> first = last ? take_number(text) : std::nullopt;
    place.file = text;
    place.line = first.value_or(last.value_or(0));
    place.column = first ? *last : 0;
    return place;
}

constexpr std::string_view from_assembler = ": Error: ";

struct Kind {
    std::string_view mark;
    Level level;
};

constexpr Kind kinds[] = {
    {": fatal error: ", Level::error},
    {": internal compiler error: ", Level::error},
    {": sorry, unimplemented: ", Level::error},
    {": error: ", Level::error},
    {": warning: ", Level::warning},
    {": note: ", Level::note},
    {from_assembler, Level::error},
};

/// What was renamed, such as a `main`, has its own name to the user.
std::string with_own_names(std::string text) {
    constexpr std::string_view mark = "judge_user_";
    for (std::size_t at = text.find(mark); at != text.npos; at = text.find(mark, at))
        text.erase(at, mark.size());
    return text;
}

/// One line that is a message.
struct Diagnostic {
    Level level;
    Place place;
    std::string text;
    bool of_assembler;
};

std::optional<Diagnostic> parse_line(std::string_view line) {
    // The first mark counts: the text of a message may hold another.
    std::size_t at = line.npos;
    const Kind* kind = nullptr;
    for (const Kind& candidate : kinds)
        if (const std::size_t found = line.find(candidate.mark); found < at) {
            at = found;
            kind = &candidate;
        }
    if (!kind)
        return std::nullopt;
    std::string text =
        with_short_names(with_own_names(std::string(trim(line.substr(at + kind->mark.size())))));
    if (kind->mark == ": internal compiler error: ")
        text = "the compiler failed: " + text;
    return Diagnostic{kind->level, place_of(line.substr(0, at)), std::move(text),
                      kind->mark == from_assembler};
}

bool starts_with_any(std::string_view text, std::initializer_list<std::string_view> starts) {
    return std::any_of(starts.begin(), starts.end(),
                       [&](std::string_view start) { return text.starts_with(start); });
}

bool is_library_file(std::string_view file) {
    return starts_with_any(file, {"/usr/include/", "/usr/lib", "/usr/local/include/"}) ||
           file.find("/include/c++/") != file.npos || file.find("/lib/gcc/") != file.npos;
}

/// Whether a file is the user's: their solution and what it includes, or what a #line names.
bool is_users(std::string_view file, const SourceNames& names) {
    if (file.starts_with("./"))
        file.remove_prefix(2);
    if (file.empty() || is_library_file(file))
        return false;
    if (starts_with_any(file, {"<", "{", "glue.cpp", "judge-tool.cpp", "definitions.h", "apart.h",
                               "again.h", "cc1plus", "g++", "collect2"}))
        return false;
    if (file.ends_with("/prelude.h") || file.starts_with(names.support_folder + "/"))
        return file == names.solution;
    return true;
}

/// A header beside the solution is named as the solution is.
std::string shown(std::string_view file, const SourceNames& names) {
    if (file == names.solution)
        return names.shown_as;
    if (!names.folder.empty() && file.starts_with(names.folder))
        return names.shown_as.substr(0, names.shown_as.rfind('/') + 1) +
               std::string(file.substr(names.folder.size()));
    return std::string(file);
}

/// The sentence for a file that the compiler finds but may not read, since it is none of the user's
/// folder; "" when `text` says something else.
std::string closed_file_sentence(std::string_view text, const SourceNames& names) {
    constexpr std::string_view denied = ": Permission denied";
    if (!text.ends_with(denied) || names.folder.empty())
        return {};
    std::string file(text.substr(0, text.size() - denied.size()));
    if (fs::path(file).lexically_normal().string().starts_with(names.folder))
        return {};
    if (file.starts_with(names.folder))
        file.erase(0, names.folder.size());  // "../lib/util.h", as the user wrote it.
    return fmt::format(
        "`{}` may not be read by the compiler: put the file into the solution's folder, the only "
        "one that it reads beside the system's own",
        file);
}

/// The same for a file that the assembler, which does not tell why, cannot open.
std::string assembler_sentence(std::string_view text) {
    constexpr std::pair<std::string_view, std::string_view> around[] = {
        {"file not found: ", ""}, {"can't open ", " for reading"}};
    for (const auto& [before, after] : around)
        if (text.starts_with(before)) {
            text.remove_prefix(before.size());
            return fmt::format(
                "`{}` is not found by the assembler, or may not be read: it reads only files in "
                "the solution's folder",
                text.substr(0, after.empty() ? text.npos : text.find(after)));
        }
    return fmt::format("assembler: {}", text);
}

/// Reads line by line, keeping what the lines before an error said of where it comes from.
class Reading {
  public:
    explicit Reading(const SourceNames& names) : names_(names) {}

    void line(std::string_view line) {
        if (line.find(": In ") != line.npos && line.ends_with(':')) {
            required_from_.reset();
            // Renamed, it lost the right to end without `return`.
            in_renamed_main_ = line.find("judge_user_main(") != line.npos;
        } else if (const std::size_t at = line.find(":   required "); at != line.npos)
            remember(place_of(line.substr(0, at)));
        else if (auto diagnostic = parse_line(line))
            add(std::move(*diagnostic));
    }

    std::vector<CompilerMessage> messages;

  private:
    /// The first line in a user's file is the innermost.
    void remember(const Place& place) {
        if (!required_from_ && is_users(place.file, names_))
            required_from_ = CompilerMessage{
                Level::error, shown(place.file, names_), place.line, place.column, {}};
    }

    void add(Diagnostic diagnostic) {
        if (diagnostic.level == Level::warning && in_renamed_main_)
            return;
        if (diagnostic.of_assembler)
            diagnostic.text = assembler_sentence(diagnostic.text);
        else if (std::string sentence = closed_file_sentence(diagnostic.text, names_);
                 !sentence.empty())
            diagnostic.text = std::move(sentence);
        const bool users = is_users(diagnostic.place.file, names_);
        if (users && is_expansion(diagnostic)) {
            // The message before stands in the macro; this is where the user named it.
            if (after_kept_ && messages.back().file.empty())
                place(messages.back(), diagnostic.place);
            return;
        }
        CompilerMessage message{diagnostic.level, {}, 0, 0, std::move(diagnostic.text)};
        if (users) {
            place(message, diagnostic.place);
        } else if (diagnostic.level != Level::error) {
            return;
        } else if (required_from_) {
            // Another error from the same line, elsewhere in the library, says nothing new.
            if (!moved_.insert({required_from_->file, required_from_->line}).second)
                return;
            message.file = required_from_->file;
            message.line = required_from_->line;
            message.column = required_from_->column;
        } else {
            // The assembler's lines are none that anybody wrote.
            message.behind_solution = diagnostic.place.line > 0 && !diagnostic.of_assembler;
        }
        if (message.level == Level::error && explain(message, !users))
            return;
        if (message.level == Level::note) {
            if (!after_kept_ || !is_new(message) || ++notes_ > most_notes)
                return;
        } else {
            notes_ = 0;
            after_kept_ = is_new(message);
            if (!after_kept_)
                return;
        }
        messages.push_back(std::move(message));
    }

    static bool is_expansion(const Diagnostic& diagnostic) {
        return diagnostic.level == Level::note &&
               diagnostic.text.starts_with("in expansion of macro ");
    }

    void place(CompilerMessage& message, const Place& place) const {
        message.file = shown(place.file, names_);
        message.line = place.line;
        message.column = place.column;
        message.behind_solution = false;
    }

    /// Keeps the sentence for a well-known error instead of it, its notes and what else is wrong in
    /// that line; once, since the library trips over the same thing in several places.
    bool explain(const CompilerMessage& message, bool in_library) {
        const std::pair line(message.file, message.line);
        auto sentence = library_sentence(message.text, in_library);
        if (message.file.empty() || (!sentence && !explained_.contains(line)))
            return false;
        after_kept_ = false;
        explained_.insert(line);
        const auto said = [&](const CompilerMessage& other) {
            return other.text.substr(0, alike) == sentence->substr(0, alike);
        };
        if (!sentence || std::any_of(messages.begin(), messages.end(), said))
            return true;
        messages.push_back(message);
        messages.back().text = std::move(*sentence);
        return true;
    }

    bool is_new(const CompilerMessage& message) const {
        return std::none_of(messages.begin(), messages.end(), [&](const CompilerMessage& other) {
            return other.file == message.file && other.line == message.line &&
                   other.level == message.level && other.text == message.text;
        });
    }

    const SourceNames& names_;
    std::optional<CompilerMessage> required_from_;
    static constexpr std::size_t alike = 20;  // Bytes by which sentences say the same thing.

    std::set<std::pair<std::string, int>> explained_;  // Lines of which enough is said.
    std::set<std::pair<std::string, int>> moved_;      // Places that an error was moved to.
    std::size_t notes_ = 0;
    bool after_kept_ = false;
    bool in_renamed_main_ = false;
};

/// What "ld returned 1 exit status" and the like sum up was said before.
bool is_summary(const CompilerMessage& message) {
    return message.text.find("returned 1 exit status") != std::string::npos ||
           message.text.find("linker command failed") != std::string::npos;
}

}  // namespace

std::vector<CompilerMessage> read_messages(std::string_view diagnostics, const SourceNames& names) {
    Reading reading(names);
    for (const std::string_view line : split_lines(diagnostics))
        if (!line.starts_with("ld.lld: "))
            reading.line(line);
    std::vector<CompilerMessage>& messages = reading.messages;
    std::erase_if(messages, is_summary);
    for (CompilerMessage& message : read_linker_messages(diagnostics))
        messages.push_back(std::move(message));
    if (messages.size() > most_messages)
        messages.resize(most_messages);
    return std::move(messages);
}

bool tells_missing_return(const CompilerMessage& message) {
    return message.level == Level::warning &&
           (message.text == "no return statement in function returning non-void" ||
            message.text == "control reaches end of non-void function");
}

std::size_t count_errors(const std::vector<CompilerMessage>& messages) {
    return static_cast<std::size_t>(std::count_if(
        messages.begin(), messages.end(),
        [](const CompilerMessage& message) { return message.level == Level::error; }));
}

}  // namespace judge
