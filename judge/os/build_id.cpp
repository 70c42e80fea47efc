#include "os/build_id.h"

#include <elf.h>
#include <fmt/core.h>
#include <link.h>

#include <cstring>
#include <string_view>

#include "base/digest.h"
#include "os/files.h"

namespace judge {
namespace {

/// The description of the note of that kind among the notes that begin at `bytes` (elf(5)).
std::string_view find_note(std::string_view bytes, std::string_view owner, ElfW(Word) kind) {
    const auto padded = [](std::size_t size) { return (size + 3) / 4 * 4; };
    while (bytes.size() >= sizeof(ElfW(Nhdr))) {
        ElfW(Nhdr) header;
        std::memcpy(&header, bytes.data(), sizeof header);
        bytes.remove_prefix(sizeof header);
        const std::size_t name = padded(header.n_namesz), content = padded(header.n_descsz);
        if (bytes.size() < name + content)
            break;
        if (header.n_type == kind && bytes.substr(0, header.n_namesz) == owner)
            return bytes.substr(name, header.n_descsz);
        bytes.remove_prefix(name + content);
    }
    return {};
}

/// The program itself is the first object of all that are loaded.
int read_first(dl_phdr_info* object, std::size_t, void* result) {
    using namespace std::literals;
    for (int i = 0; i < object->dlpi_phnum; ++i) {
        const ElfW(Phdr)& segment = object->dlpi_phdr[i];
        if (segment.p_type != PT_NOTE)
            continue;
        const auto* const begin =
            reinterpret_cast<const char*>(object->dlpi_addr + segment.p_vaddr);
        const std::string_view id =
            find_note({begin, segment.p_filesz}, "GNU\0"sv, NT_GNU_BUILD_ID);
        for (const char byte : id)
            *static_cast<std::string*>(result) +=
                fmt::format("{:02x}", static_cast<unsigned char>(byte));
    }
    return 1;  // No further object.
}

}  // namespace

std::string build_id() {
    std::string id;
    dl_iterate_phdr(read_first, &id);
    if (!id.empty())
        return id;
    const auto program = read_file("/proc/self/exe");
    return program ? digest_of(*program) : "unknown";
}

}  // namespace judge
