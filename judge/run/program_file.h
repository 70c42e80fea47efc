#pragma once

#include <string>

#include "base/units.h"
#include "os/descriptor.h"

namespace judge {

/// What a program's ELF header asks of the system that starts it.
struct ProgramFile {
    Bytes globals;  ///< Of its writable segments, touched or not: its global variables.
    bool has_interpreter = false;  ///< Another program is to be started in its place, as a
                                   ///< dynamically linked one wants its loader.
};

/// Nothing for what is no program; starting that fails by itself.
ProgramFile look_at_program(const Program& program);

/// A digest of all that is in memory when the program starts: the same for programs that differ in
/// debugging information alone. Empty for what is no program.
std::string digest_of_code(const Program& program);

}  // namespace judge
