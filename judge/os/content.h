#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

#include "base/result.h"
#include "os/descriptor.h"

namespace judge {

/// A new, empty file for writing; an Error when it exists or cannot be made.
Result<Descriptor> create_file(const std::string& path);

/// Writes the whole of an open file to a new file, in pieces, however large it is.
Result<Done> save_content(int descriptor, const std::string& path);

/// The same of a program, as a file that can be executed.
Result<Done> save_program(const Program& program, const std::string& path);

/// A copy of an open program in memory, which nobody can change any more. Landlock, which denies
/// every file, lets it be executed: it lies in no folder.
Result<Program> load_program(int descriptor);

/// A line of an open file, by its number from 1 on, without its end; empty where there is none. Cut
/// where it is longer than what a screen takes.
std::string line_of(int descriptor, int number);

/// A line of an open file, and where it begins.
struct FileLine {
    std::uint64_t offset = 0;
    std::string_view text;  ///< Without its end.
    bool ended = true;      ///< Whether it has one.
};

/// Hands over all lines of an open file, one by one: memory holds one of them at a time. Stops
/// where `take` returns false.
void each_line(int descriptor, const std::function<bool(const FileLine&)>& take);

/// How many lines an open file has; a last one without an end counts.
std::uint64_t lines_in(int descriptor);

/// Whether an open file has this byte anywhere.
bool has_byte(int descriptor, char byte);

/// A digest of all that an open file holds.
std::string digest_of_content(int descriptor);

/// Whether two open files hold the same bytes; compared in pieces, from their starts.
bool same_content(int one, int other);

}  // namespace judge
