#include "debugger/memcheck.h"

#include <charconv>

#include "base/text.h"
#include "debugger/watched_run.h"
#include "os/find_program.h"

namespace judge {
namespace {

/// The line in `source` in a stack that begins here: "by 0x10A5: f(int) (/folder//solution:12)".
int line_of_stack(std::string_view text, const std::string& source) {
    const std::string place = source + ":";
    for (const std::string_view line : split_lines(text)) {
        if (!contains(line, " at 0x") && !contains(line, " by 0x"))
            return 0;  // The end of the stack.
        const std::size_t at = line.find(place);
        int number = 0;
        if (at != line.npos) {
            std::from_chars(line.data() + at + place.size(), line.data() + line.size(), number);
            return number;
        }
    }
    return 0;
}

/// What comes behind the line that holds these words; empty where none does.
std::string_view behind(std::string_view text, std::string_view words) {
    const std::size_t at = text.find(words);
    const std::size_t end = at == text.npos ? at : text.find('\n', at);
    return end == text.npos ? std::string_view() : text.substr(end + 1);
}

/// The first that is told.
std::optional<UnsetRead> read_report(std::string_view printed, const std::string& source) {
    std::string_view first;
    for (const std::string_view words :
         {"depends on uninitialised value", "Use of uninitialised value",
          "contains uninitialised byte", "points to uninitialised byte"})
        if (const auto stack = behind(printed, words); stack.size() > first.size())
            first = stack;
    if (first.empty())
        return std::nullopt;
    return UnsetRead{
        line_of_stack(first, source),
        line_of_stack(behind(first, "Uninitialised value was created by a heap allocation"),
                      source)};
}

}  // namespace

std::optional<Memcheck> find_memcheck() {
    const auto path = find_program("valgrind");
    return path ? std::optional(Memcheck{*path}) : std::nullopt;
}

Result<std::optional<UnsetRead>> find_unset_read(Worker& worker, const Memcheck& memcheck,
                                                 const std::string& folder,
                                                 const std::string& program,
                                                 const std::string& source,
                                                 std::vector<Stream> streams) {
    return run_watched(
               worker,
               {.arguments = {memcheck.path, "-q", "--track-origins=yes", "--leak-check=no",
                              "--fullpath-after=", "--num-callers=60", "--vgdb=no",
                              "--command-line-only=yes", "--error-limit=no", "--log-fd=2", program},
                .environment = {},
                .folder = folder,
                .streams = std::move(streams)})
        .transform([&](const std::string& printed) { return read_report(printed, source); });
}

}  // namespace judge
