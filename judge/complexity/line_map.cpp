#include "complexity/line_map.h"

#include <dwarf.h>
#include <elfutils/libdw.h>
#include <gelf.h>

#include <algorithm>
#include <cstring>
#include <memory>
#include <string_view>

#include "base/text.h"

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

struct Span {
    std::uint64_t begin, end;
};

std::vector<Span> spans_of(Dwarf_Die* die) {
    std::vector<Span> spans;
    Dwarf_Addr base = 0, begin = 0, end = 0;
    for (std::ptrdiff_t at = 0; (at = dwarf_ranges(die, at, &base, &begin, &end)) > 0;)
        if (begin < end)
            spans.push_back({begin, end});
    return spans;
}

/// Whether a function is the standard library's, by its mangled name.
bool is_library(Dwarf_Die* function) {
    Dwarf_Attribute place;
    const char* name = dwarf_formstring(dwarf_attr_integrate(function, DW_AT_linkage_name, &place));
    if (name == nullptr)
        return false;
    constexpr std::string_view prefixes[] = {"_ZSt",
                                             "_ZNSt",
                                             "_ZNKSt",
                                             "_ZN9__gnu_cxx",
                                             "_ZNK9__gnu_cxx",
                                             "_ZN13judge_harness",
                                             "_ZN10judge_wire",
                                             "_ZNK10judge_wire"};
    return std::any_of(std::begin(prefixes), std::end(prefixes), [&](std::string_view prefix) {
        return std::string_view(name).starts_with(prefix);
    });
}

/// Paints the code with the user's lines, from the outer functions to those in line in them.
class Painter {
  public:
    Painter(Dwarf_Die* unit, const std::string& solution, std::string_view source, Span code)
        : solution_(solution),
          source_(split_lines(source)),
          code_(code),
          rows_(code.end - code.begin),
          painted_(code.end - code.begin) {
        read_rows(unit);
        dwarf_getsrcfiles(unit, &files_, &file_count_);
    }

    /// A function and all that is in line in it.
    void paint_function(Dwarf_Die* function) {
        const std::vector<Span> spans = spans_of(function);
        if (!is_library(function))
            add_calls(function);
        for (const Span& span : spans)
            pass_on_closing_lines(span);
        paint(function, spans, !is_library(function), 0);
    }

    std::vector<judge_counting::Range> ranges() const {
        std::vector<judge_counting::Range> ranges;
        for (std::uint32_t at = 0; at < painted_.size(); ++at) {
            if (painted_[at] == 0)
                continue;
            if (!ranges.empty() && ranges.back().end == at && ranges.back().line == painted_[at])
                ++ranges.back().end;
            else
                ranges.push_back({at, at + 1, painted_[at]});
        }
        return ranges;
    }

  private:
    bool is_solution(const char* file) const { return file != nullptr && solution_ == file; }

    /// The line table: each row's line goes from its address to the next row's.
    void read_rows(Dwarf_Die* unit) {
        Dwarf_Lines* table = nullptr;
        std::size_t count = 0;
        if (dwarf_getsrclines(unit, &table, &count) != 0)
            return;
        for (std::size_t i = 0; i + 1 < count; ++i) {
            Dwarf_Line* const row = dwarf_onesrcline(table, i);
            Dwarf_Addr begin = 0, end = 0;
            bool ends = false;
            int line = 0;
            dwarf_lineaddr(row, &begin);
            dwarf_lineaddr(dwarf_onesrcline(table, i + 1), &end);
            dwarf_lineendsequence(row, &ends);
            dwarf_lineno(row, &line);
            if (ends || !is_line(line) || !is_solution(dwarf_linesrc(row, nullptr, nullptr)))
                continue;
            fill(rows_, {begin, end}, static_cast<std::uint32_t>(line));
        }
    }

    bool is_line(Dwarf_Word line) const { return line >= 1 && line <= source_.size(); }

    /// Whether nothing but closing brackets stands there.
    bool is_closing(std::uint32_t line) const {
        const std::string_view text = source_[line - 1];
        return text.find('}') != text.npos && text.find_first_not_of(" \t\r});,]") == text.npos;
    }

    /// Where the line table knows nothing, because the code is the library's, but its call does.
    void add_calls(Dwarf_Die* parent) {
        Dwarf_Die child;
        if (dwarf_child(parent, &child) != 0)
            return;
        do {
            if (dwarf_tag(&child) == DW_TAG_lexical_block) {
                add_calls(&child);
            } else if (dwarf_tag(&child) == DW_TAG_inlined_subroutine) {
                if (!is_library(&child))
                    add_calls(&child);
                for (const Span& span : spans_of(&child))
                    if (code_.begin <= span.begin && span.begin < code_.end &&
                        rows_[span.begin - code_.begin] == 0)
                        rows_[span.begin - code_.begin] = called_from(&child);
            }
        } while (dwarf_siblingof(&child, &child) == 0);
    }

    /// GCC 12 gives a call that makes a temporary object the line of the function's last brace, if
    /// other objects have to be destroyed there. So a closing line passes its work on: to the line
    /// whose code comes next, which uses the object, else to the one before.
    void pass_on_closing_lines(Span span) {
        const auto pass_on = [&](std::uint64_t at, std::uint32_t& neighbour) {
            std::uint32_t& line = rows_[at - code_.begin];
            if (line != 0 && is_closing(line) && neighbour != 0)
                line = neighbour;
            if (line != 0 && !is_closing(line))
                neighbour = line;
        };
        std::uint32_t next = 0, before = 0;
        for (std::uint64_t at = span.end; at-- > span.begin;)
            pass_on(at, next);
        for (std::uint64_t at = span.begin; at < span.end; ++at)
            pass_on(at, before);
    }

    void fill(std::vector<std::uint32_t>& place, Span span, std::uint32_t line) const {
        for (std::uint64_t at = std::max(span.begin, code_.begin);
             at < std::min(span.end, code_.end); ++at)
            place[at - code_.begin] = line;
    }

    /// `line`: the user's line that the function is in line in; 0 when none is known.
    void paint(Dwarf_Die* function, const std::vector<Span>& spans, bool users,
               std::uint32_t line) {
        for (const Span& span : spans) {
            fill(painted_, span, line);
            if (!users)
                continue;
            for (std::uint64_t at = std::max(span.begin, code_.begin);
                 at < std::min(span.end, code_.end); ++at)
                if (const std::uint32_t own = rows_[at - code_.begin]; own != 0)
                    painted_[at - code_.begin] = own;
        }
        paint_inlined(function, users, line);
    }

    /// What is in line in a function or in a block of it.
    void paint_inlined(Dwarf_Die* parent, bool users, std::uint32_t line) {
        Dwarf_Die child;
        if (dwarf_child(parent, &child) != 0)
            return;
        do {
            if (dwarf_tag(&child) == DW_TAG_lexical_block)
                paint_inlined(&child, users, line);
            else if (dwarf_tag(&child) == DW_TAG_inlined_subroutine)
                paint(&child, spans_of(&child), !is_library(&child),
                      users ? call_line(&child, line) : line);
        } while (dwarf_siblingof(&child, &child) == 0);
    }

    /// The user's line that a function in line was called from; 0 when it is no line of theirs.
    std::uint32_t called_from(Dwarf_Die* inlined) const {
        Dwarf_Attribute place;
        Dwarf_Word file = 0, line = 0;
        if (dwarf_formudata(dwarf_attr(inlined, DW_AT_call_file, &place), &file) != 0 ||
            dwarf_formudata(dwarf_attr(inlined, DW_AT_call_line, &place), &line) != 0)
            return 0;
        const bool ours = file < file_count_ &&
                          is_solution(dwarf_filesrc(files_, file, nullptr, nullptr)) &&
                          is_line(line);
        return ours ? static_cast<std::uint32_t>(line) : 0;
    }

    std::uint32_t call_line(Dwarf_Die* inlined, std::uint32_t otherwise) const {
        const std::uint32_t line = called_from(inlined);
        if (line == 0)
            return otherwise;
        if (is_closing(line))
            for (const Span& span : spans_of(inlined))
                if (const std::uint32_t passed_on = rows_[span.begin - code_.begin]; passed_on != 0)
                    return passed_on;
        return line;
    }

    const std::string& solution_;
    std::vector<std::string_view> source_;  ///< Its lines.
    Span code_;
    std::vector<std::uint32_t> rows_;     ///< The line table's line of each byte; 0: none.
    std::vector<std::uint32_t> painted_;  ///< The user's line of each byte; 0: none.
    Dwarf_Files* files_ = nullptr;
    std::size_t file_count_ = 0;
};

struct Symbol {
    std::string_view name;
    Span span;
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
    std::string_view bytes(Span span) const {
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
std::uint64_t first_call(const Code& code, Span function, std::uint64_t target) {
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
    Span code{~std::uint64_t{0}, 0};
    for (Dwarf_Die& function : functions)
        for (const Span& span : spans_of(&function))
            code = {std::min(code.begin, span.begin), std::max(code.end, span.end)};

    LineMap map;
    map.code = code.begin;
    map.code_size = static_cast<std::uint32_t>(code.end - code.begin);
    Painter painter(&unit, solution, source, code);
    for (Dwarf_Die& function : functions)
        painter.paint_function(&function);
    map.ranges = painter.ranges();

    const std::vector<Symbol> symbols = read_symbols(elf.get());
    const auto counter = std::find_if(symbols.begin(), symbols.end(), [](const Symbol& symbol) {
        return symbol.name == "__sanitizer_cov_trace_pc";
    });
    if (counter == symbols.end())
        return broken("symbols");
    const Code machine_code(elf.get());
    for (const Symbol& symbol : symbols) {
        // A function's rarely used part has a name and a place of its own.
        const bool part = symbol.name.find(".cold") != symbol.name.npos;
        if (part || symbol.span.begin < code.begin || symbol.span.end > code.end)
            continue;
        if (const std::uint64_t entry = first_call(machine_code, symbol.span, counter->span.begin))
            map.entries.push_back(static_cast<std::uint32_t>(entry - code.begin));
    }
    std::sort(map.entries.begin(), map.entries.end());
    map.entries.erase(std::unique(map.entries.begin(), map.entries.end()), map.entries.end());
    return map;
}

}  // namespace judge
