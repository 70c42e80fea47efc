#include "debug_info/function_entries.h"

#include <gelf.h>

#include <algorithm>
#include <cstring>
#include <string_view>

namespace judge {
namespace {

struct Symbol {
    std::string_view name;
    CodeSpan span;
};

/// The functions of the symbol table.
std::vector<Symbol> read_symbols(Elf* elf) {
    std::vector<Symbol> symbols;
    for (Elf_Scn* section = nullptr; (section = elf_nextscn(elf, section)) != nullptr;) {
        GElf_Shdr header;
        if (gelf_getshdr(section, &header) == nullptr || header.sh_type != SHT_SYMTAB)
            continue;
        Elf_Data* const data = elf_getdata(section, nullptr);
        for (int i = 0; data != nullptr; ++i) {
            GElf_Sym symbol;
            if (gelf_getsym(data, i, &symbol) == nullptr)
                break;
            const char* name = elf_strptr(elf, header.sh_link, symbol.st_name);
            if (name != nullptr && GELF_ST_TYPE(symbol.st_info) == STT_FUNC)
                symbols.push_back({name, {symbol.st_value, symbol.st_value + symbol.st_size}});
        }
    }
    return symbols;
}

/// The bytes of code, by address.
class Code {
  public:
    explicit Code(Elf* elf) {
        for (Elf_Scn* section = nullptr; (section = elf_nextscn(elf, section)) != nullptr;) {
            GElf_Shdr header;
            if (gelf_getshdr(section, &header) == nullptr || !(header.sh_flags & SHF_EXECINSTR))
                continue;
            if (Elf_Data* const data = elf_getdata(section, nullptr))
                if (data->d_buf != nullptr)
                    sections_.push_back({header.sh_addr, data});
        }
    }

    /// Nothing when the span is in no section.
    std::string_view bytes(CodeSpan span) const {
        for (const auto& [address, data] : sections_)
            if (span.begin >= address && span.end <= address + data->d_size)
                return {static_cast<const char*>(data->d_buf) + (span.begin - address),
                        span.end - span.begin};
        return {};
    }

  private:
    std::vector<std::pair<std::uint64_t, Elf_Data*>> sections_;
};

/// The return address of the first call of `target` in a function; 0 when there is none.
std::uint64_t first_call(const Code& code, CodeSpan function, std::uint64_t target) {
    const std::string_view bytes = code.bytes(function);
    constexpr char call = '\xE8';  // x86: followed by the distance, from the next instruction on.
    constexpr std::size_t length = 5;
    for (std::size_t at = 0; at + length <= bytes.size(); ++at) {
        std::int32_t distance = 0;
        std::memcpy(&distance, bytes.data() + at + 1, sizeof distance);
        const std::uint64_t next = function.begin + at + length;
        if (bytes[at] == call &&
            next + static_cast<std::uint64_t>(std::int64_t{distance}) == target)
            return next;
    }
    return 0;
}

}  // namespace

std::optional<std::vector<std::uint32_t>> function_entries(Elf* program, CodeSpan code) {
    const std::vector<Symbol> symbols = read_symbols(program);
    const auto counter = std::find_if(symbols.begin(), symbols.end(), [](const Symbol& symbol) {
        return symbol.name == "__sanitizer_cov_trace_pc";
    });
    if (counter == symbols.end())
        return std::nullopt;
    const Code machine_code(program);
    std::vector<std::uint32_t> entries;
    for (const Symbol& symbol : symbols) {
        // A function's rarely used part has a name and a place of its own.
        const bool part = symbol.name.find(".cold") != symbol.name.npos;
        if (part || symbol.span.begin < code.begin || symbol.span.end > code.end)
            continue;
        if (const std::uint64_t entry = first_call(machine_code, symbol.span, counter->span.begin))
            entries.push_back(static_cast<std::uint32_t>(entry - code.begin));
    }
    std::sort(entries.begin(), entries.end());
    entries.erase(std::unique(entries.begin(), entries.end()), entries.end());
    return entries;
}

}  // namespace judge
