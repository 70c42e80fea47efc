#pragma once

#include <string_view>

#include "report/screen.h"

namespace judge {

// The one way to standard output and standard error: nothing else in judge/ writes to them
// (tests/layers.sh). What fails is remembered rather than told to every caller: the work goes on,
// so that an attempt is recorded though nobody reads of it.

/// What the readers of standard output and standard error can show.
TerminalStyle standard_output_style();
TerminalStyle standard_error_style();

/// Whether somebody reads standard output as it comes: on a terminal, or in `judge watch`.
bool is_watched();

/// To standard output; whatever a terminal would obey is shown instead, but for our own colours.
void print(std::string_view page);

/// The same to standard error.
void print_error(std::string_view page);

/// JSON, which is safe as report/json.h makes it and UTF-8 on every terminal.
void print_json(std::string_view json);

/// Sends on what was printed so far.
void flush_output();

/// Whether standard error is a terminal where a line can be rewritten.
bool can_rewrite_line();

/// Rewrites its last line in place; "" removes it.
void rewrite_line(std::string_view line);

/// Standard output as a screen that is drawn anew: only for a terminal that can be rewritten. What
/// stood there before comes back at its end.
void begin_screen();
void end_screen();
void rewrite_screen(std::string_view page);

/// Why not all of standard output arrived: an errno, EPIPE when its reader has gone; 0 when it did.
int output_failure();

}  // namespace judge
