#pragma once

#include <optional>
#include <string>

namespace judge {

bool is_terminal(int descriptor);

/// Whether a line can be written over: a terminal that is not "dumb".
bool is_rewritable(int descriptor);

/// Whether to write colours to it: a terminal that is not "dumb", without NO_COLOR in the
/// environment (https://no-color.org: empty does not count).
bool wants_colour(int descriptor);

/// Whether to write more than ASCII to it: by the locale that the environment names, which has to
/// be one of UTF-8. Not to a "dumb" terminal.
bool wants_unicode(int descriptor);

/// What shows the output of this judge in place of its own standard output: `judge watch`, which
/// started it and says so in the environment (show_elsewhere).
struct ScreenElsewhere {
    int width = 80;
    bool colour = false, unicode = false;
};
std::optional<ScreenElsewhere> screen_elsewhere();

/// The variable that tells another judge.
std::string show_elsewhere(const ScreenElsewhere& screen);

/// Rows; 24 where it is no terminal or does not say.
int terminal_height(int descriptor);

/// Columns; 80 where it is no terminal or does not say.
int terminal_width(int descriptor);

}  // namespace judge
