#pragma once

namespace judge {

bool is_terminal(int descriptor);

/// Whether to write colours to it: a terminal that is not "dumb", without NO_COLOR in the
/// environment (https://no-color.org: empty does not count).
bool wants_colour(int descriptor);

/// Columns; 80 where it is no terminal or does not say.
int terminal_width(int descriptor);

}  // namespace judge
