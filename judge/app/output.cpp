#include "app/output.h"

#include <unistd.h>

#include <cerrno>
#include <cstdio>

#include "base/text.h"
#include "os/terminal.h"

namespace judge {
namespace {

int first_failure = 0;

void note_failure(bool failed) {
    if (failed && first_failure == 0)
        first_failure = errno;
}

TerminalStyle style_of(int descriptor) {
    if (const auto elsewhere = screen_elsewhere())
        return {
            .colour = elsewhere->colour, .width = elsewhere->width, .unicode = elsewhere->unicode};
    return {.colour = wants_colour(descriptor),
            .width = is_terminal(descriptor) ? terminal_width(descriptor) : 0,
            .unicode = wants_unicode(descriptor)};
}

void write(std::FILE* stream, std::string_view text) {
    const bool failed = std::fwrite(text.data(), 1, text.size(), stream) != text.size();
    if (stream == stdout)
        note_failure(failed);
}

}  // namespace

TerminalStyle standard_output_style() {
    return style_of(STDOUT_FILENO);
}

TerminalStyle standard_error_style() {
    return style_of(STDERR_FILENO);
}

bool is_watched() {
    return is_terminal(STDOUT_FILENO) || screen_elsewhere().has_value();
}

void print(std::string_view page) {
    write(stdout, screen_text(standard_output_style(), page));
}

void print_error(std::string_view page) {
    // In the order in which it was said, should both be one terminal.
    flush_output();
    write(stderr, screen_text(standard_error_style(), page));
}

void print_json(std::string_view json) {
    write(stdout, json);
}

void flush_output() {
    note_failure(std::fflush(stdout) != 0);
}

bool can_rewrite_line() {
    return is_rewritable(STDERR_FILENO);
}

void rewrite_line(std::string_view line) {
    const TerminalStyle style = standard_error_style();
    // To the first column, and erase the line (ECMA-48, EL).
    write(stderr, "\r\x1b[K");
    write(stderr,
          first_columns(shown_line(style, line), static_cast<std::size_t>(style.width - 1)));
    std::fflush(stderr);
}

void begin_screen() {
    // The other screen, without a cursor (xterm); what is wider than it is cut off (DECAWM).
    write(stdout, "\x1b[?1049h\x1b[?25l\x1b[?7l");
}

void end_screen() {
    write(stdout, "\x1b[?7h\x1b[?25h\x1b[?1049l");
    flush_output();
}

void rewrite_screen(std::string_view page) {
    // In one piece and from the top, each line erased before it is written: nothing flickers.
    // (Behind a line that fills its row, EL would erase its last character.)
    std::string text = "\x1b[H";
    const std::string shown = screen_text(standard_output_style(), page);
    bool first = true;
    for (const std::string_view line : split_lines(shown)) {
        text += (first ? "\x1b[K" : "\r\n\x1b[K") + std::string(line);
        first = false;
    }
    write(stdout, text + "\x1b[J");
    flush_output();
}

int output_failure() {
    flush_output();
    return first_failure;
}

}  // namespace judge
