#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "base/units.h"

namespace judge {

/// Something about this machine, or the shell that the judge was started from, that keeps the judge
/// from its work or bounds what solutions may use more than problems do.
struct Obstacle {
    std::string what;      ///< "the stack is limited to 8 MiB".
    std::string help;      ///< How to lift it.
    bool forbids = false;  ///< Nothing can be judged until it is gone.
};

/// All that there are, as found by trying.
std::vector<Obstacle> obstacles();

/// An Error for the first obstacle that forbids all judging.
Result<Done> check_machine();

/// What a process holds lower than a solution or the compiler may need, named as the shell names
/// it, with how to lift it: "the stack is limited to 8 MiB here; ...".
Obstacle stack_obstacle(Bytes limit);
Obstacle address_space_obstacle(Bytes limit);
Obstacle file_size_obstacle(Bytes limit);

/// nullopt: more processes and threads can be made.
std::optional<Obstacle> process_obstacle();

/// Whether the system has ended a process for lack of memory, of its own or of a container's, since
/// this was first asked. Other containers' count as well where the system does not tell them apart.
bool system_ran_out_of_memory();

/// What to say of it.
Obstacle memory_obstacle();

/// What it runs: "Debian GNU/Linux 12 (bookworm), Linux 6.1.0-18-amd64 x86_64, glibc 2.36".
std::string system_name();

/// All that bounds the judge and what it runs, whether or not that is enough: "7.8 GiB of memory",
/// "stack 8 MiB" for a limit that cannot be raised.
std::vector<std::string> bounds();

/// Its processors, such as "AMD EPYC 7B13, 2 processors".
std::string machine_name();

}  // namespace judge
