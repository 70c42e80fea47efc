#include "run/program_file.h"

#include <elf.h>

#include <cstring>
#include <limits>
#include <optional>
#include <vector>

#include "base/digest.h"
#include "os/files.h"

namespace judge {

namespace {

std::optional<Elf64_Ehdr> read_header(const Program& program) {
    Elf64_Ehdr header;
    const std::string start = read_descriptor(program.number(), {sizeof header});
    if (start.size() < sizeof header || start.compare(0, SELFMAG, ELFMAG) != 0 ||
        start[EI_CLASS] != ELFCLASS64)
        return std::nullopt;
    std::memcpy(&header, start.data(), sizeof header);
    return header;
}

/// What a table of the file holds, `count` entries from `offset` on; fewer where it is cut short.
template <class Entry>
std::vector<Entry> read_table(const Program& program, std::uint64_t offset, std::size_t count) {
    const std::string bytes = read_descriptor(program.number(), {count * sizeof(Entry)}, offset);
    std::vector<Entry> entries(bytes.size() / sizeof(Entry));
    std::memcpy(entries.data(), bytes.data(), entries.size() * sizeof(Entry));
    return entries;
}

}  // namespace

ProgramFile look_at_program(const Program& program) {
    const auto header = read_header(program);
    ProgramFile file;
    if (!header)
        return file;
    for (const auto& segment : read_table<Elf64_Phdr>(program, header->e_phoff, header->e_phnum)) {
        file.has_interpreter = file.has_interpreter || segment.p_type == PT_INTERP;
        if (segment.p_type == PT_LOAD && (segment.p_flags & PF_W) &&
            __builtin_add_overflow(file.globals.count, segment.p_memsz, &file.globals.count))
            file.globals.count = std::numeric_limits<std::uint64_t>::max();
    }
    return file;
}

// By sections: the segments hold the file's own header, which tells where the debugging information
// ends.
std::string digest_of_code(const Program& program) {
    const auto header = read_header(program);
    if (!header)
        return {};
    Digest digest;
    for (const auto& section : read_table<Elf64_Shdr>(program, header->e_shoff, header->e_shnum)) {
        if (!(section.sh_flags & SHF_ALLOC))
            continue;
        digest.field("address", std::to_string(section.sh_addr))
            .field("size", std::to_string(section.sh_size));
        if (section.sh_type != SHT_NOBITS)
            digest.field("content",
                         read_descriptor(program.number(), {section.sh_size}, section.sh_offset));
    }
    return digest.hex();
}

}  // namespace judge
