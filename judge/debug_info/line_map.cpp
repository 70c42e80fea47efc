#include "debug_info/line_map.h"

#include <dwarf.h>
#include <gelf.h>

#include <algorithm>
#include <memory>

#include "debug_info/function_entries.h"
#include "debug_info/line_painter.h"

namespace judge {
namespace {

struct EndElf {
    void operator()(Elf* elf) const { elf_end(elf); }
};
struct EndDwarf {
    void operator()(Dwarf* dwarf) const { dwarf_end(dwarf); }
};

Errors broken(const char* what) {
    return {internal_error(std::string("cannot read the counting program's ") + what)};
}

bool is_x86(Elf* elf) {
    GElf_Ehdr header;
    return gelf_getehdr(elf, &header) != nullptr &&
           (header.e_machine == EM_X86_64 || header.e_machine == EM_386);
}

std::vector<Dwarf_Die> functions_of(Dwarf_Die* parent) {
    std::vector<Dwarf_Die> functions;
    Dwarf_Die child;
    if (dwarf_child(parent, &child) != 0)
        return functions;
    do {
        if (dwarf_tag(&child) == DW_TAG_subprogram && !spans_of(&child).empty())
            functions.push_back(child);
    } while (dwarf_siblingof(&child, &child) == 0);
    return functions;
}

}  // namespace

Result<LineMap> read_line_map(int executable, const std::string& solution,
                              std::string_view source) {
    elf_version(EV_CURRENT);
    const std::unique_ptr<Elf, EndElf> elf(elf_begin(executable, ELF_C_READ_MMAP, nullptr));
    if (!elf)
        return broken("format");
    if (!is_x86(elf.get()))
        return broken("machine code, which is not x86's");
    const std::unique_ptr<Dwarf, EndDwarf> dwarf(dwarf_begin_elf(elf.get(), DWARF_C_READ, nullptr));
    if (!dwarf)
        return broken("debugging information");

    // Only the solution's own unit was compiled with debugging information.
    Dwarf_Die unit;
    Dwarf_CU* next = nullptr;
    if (dwarf_get_units(dwarf.get(), nullptr, &next, nullptr, nullptr, &unit, nullptr) != 0)
        return broken("debugging information");
    std::vector<Dwarf_Die> functions = functions_of(&unit);
    if (functions.empty())
        return LineMap{};
    CodeSpan code{~std::uint64_t{0}, 0};
    for (Dwarf_Die& function : functions)
        for (const CodeSpan& span : spans_of(&function))
            code = {std::min(code.begin, span.begin), std::max(code.end, span.end)};

    LineMap map;
    map.code = code.begin;
    map.code_size = static_cast<std::uint32_t>(code.end - code.begin);
    LinePainter painter(&unit, solution, source, code);
    for (Dwarf_Die& function : functions)
        painter.paint_function(&function);
    map.ranges = painter.ranges();
    auto entries = function_entries(elf.get(), code);
    if (!entries)
        return broken("symbols");
    map.entries = std::move(*entries);
    return map;
}

}  // namespace judge
