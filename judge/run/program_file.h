#pragma once

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

}  // namespace judge
