#pragma once

#include <termios.h>

#include <chrono>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace judge {

/// Takes single keys from the terminal that standard input is, unseen and without Enter, for its
/// life; Ctrl-C stays what it is, and Ctrl-Z is told, so that a screen can be left first. The
/// terminal gets its settings back at the end, and is set anew when the judge goes on after it was
/// suspended. Where standard input or output is no terminal, no key ever comes. One at a time.
class Keyboard {
  public:
    Keyboard();
    Keyboard(const Keyboard&) = delete;
    Keyboard& operator=(const Keyboard&) = delete;
    ~Keyboard();

    /// Whether keys can come.
    bool is_there() const { return before_.has_value(); }

    struct Event {
        enum class Kind {
            key,
            other,    ///< One of the further descriptors can be read.
            suspend,  ///< Ctrl-Z: `suspend` does it.
            changed,  ///< The terminal has another size, or was away: it is to be drawn anew.
            timeout,
            end,  ///< Interrupted, or the terminal has gone.
        };
        Kind kind = Kind::end;
        std::string key;        ///< One press: a letter, or a sequence that begins with "\x1b".
        std::size_t other = 0;  ///< Which of the further descriptors.
    };

    /// Waits for whatever comes first; keys before the others.
    Event wait(std::optional<std::chrono::milliseconds> timeout = {},
               const std::vector<int>& others = {});

    /// Stops this process, with the terminal as it was before, until it is told to go on.
    void suspend();

    /// Gives the terminal to a program that the user works with, and takes it back.
    void give();
    void take() const;

  private:
    std::string typed_;              ///< What was read, and not told yet.
    std::optional<termios> before_;  ///< The terminal's settings; nothing where there is none.
};

}  // namespace judge
