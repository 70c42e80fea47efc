#include "run/program_file.h"

#include <elf.h>

#include <cstring>
#include <limits>

#include "os/files.h"

namespace judge {

ProgramFile look_at_program(const Program& program) {
    Elf64_Ehdr header;
    const std::string start = read_descriptor(program.number(), {sizeof header});
    if (start.size() < sizeof header || start.compare(0, SELFMAG, ELFMAG) != 0 ||
        start[EI_CLASS] != ELFCLASS64)
        return {};
    std::memcpy(&header, start.data(), sizeof header);

    constexpr std::size_t entry = sizeof(Elf64_Phdr);
    const std::string table =
        read_descriptor(program.number(), {header.e_phnum * entry}, header.e_phoff);
    ProgramFile file;
    for (std::size_t at = 0; at + entry <= table.size(); at += entry) {
        Elf64_Phdr segment;
        std::memcpy(&segment, table.data() + at, entry);
        file.has_interpreter = file.has_interpreter || segment.p_type == PT_INTERP;
        if (segment.p_type == PT_LOAD && (segment.p_flags & PF_W) &&
            __builtin_add_overflow(file.globals.count, segment.p_memsz, &file.globals.count))
            file.globals.count = std::numeric_limits<std::uint64_t>::max();
    }
    return file;
}

}  // namespace judge
