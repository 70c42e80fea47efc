#include "os/terminal.h"

#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <string>

namespace judge {
namespace {

std::string variable(const char* name) {
    const char* value = std::getenv(name);
    return value ? value : "";
}

constexpr const char* elsewhere = "JUDGE_SHOWN_ELSEWHERE";

bool is_dumb() {
    return variable("TERM") == "dumb";
}

/// The name of the locale for characters (POSIX, XBD 8.2), whether or not it is installed here.
std::string character_locale() {
    for (const char* name : {"LC_ALL", "LC_CTYPE", "LANG"})
        if (const std::string locale = variable(name); !locale.empty())
            return locale;
    return "C";
}

}  // namespace

bool is_terminal(int descriptor) {
    return isatty(descriptor) == 1;
}

bool is_rewritable(int descriptor) {
    return is_terminal(descriptor) && !variable("TERM").starts_with("dumb");  // Emacs has several.
}

bool wants_colour(int descriptor) {
    return is_rewritable(descriptor) && variable("NO_COLOR").empty();
}

bool wants_unicode(int descriptor) {
    std::string locale = character_locale();
    std::erase(locale, '-');
    std::ranges::transform(locale, locale.begin(),
                           [](char c) { return c >= 'a' && c <= 'z' ? char(c - 'a' + 'A') : c; });
    return locale.find("UTF8") != locale.npos && !(is_terminal(descriptor) && is_dumb());
}

int terminal_width(int descriptor) {
    winsize size{};
    return ioctl(descriptor, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 ? size.ws_col : 80;
}

int terminal_height(int descriptor) {
    winsize size{};
    return ioctl(descriptor, TIOCGWINSZ, &size) == 0 && size.ws_row > 0 ? size.ws_row : 24;
}

std::string show_elsewhere(const ScreenElsewhere& screen) {
    return elsewhere + std::string("=") + std::to_string(screen.width) +
           (screen.colour ? " colour" : "") + (screen.unicode ? " unicode" : "");
}

std::optional<ScreenElsewhere> screen_elsewhere() {
    const std::string told = variable(elsewhere);
    if (told.empty())
        return std::nullopt;
    return ScreenElsewhere{std::max(std::atoi(told.c_str()), 20), told.find("colour") != told.npos,
                           told.find("unicode") != told.npos};
}

}  // namespace judge
