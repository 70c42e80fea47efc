#include "debug_info/line_painter.h"

#include <dwarf.h>

#include <algorithm>

#include "base/text.h"

namespace judge {
namespace {

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

}  // namespace

std::vector<CodeSpan> spans_of(Dwarf_Die* function) {
    std::vector<CodeSpan> spans;
    Dwarf_Addr base = 0, begin = 0, end = 0;
    for (std::ptrdiff_t at = 0; (at = dwarf_ranges(function, at, &base, &begin, &end)) > 0;)
        if (begin < end)
            spans.push_back({begin, end});
    return spans;
}

LinePainter::LinePainter(Dwarf_Die* unit, const std::string& solution, std::string_view source,
                         CodeSpan code)
    : solution_(solution),
      source_(split_lines(source)),
      code_(code),
      rows_(code.end - code.begin),
      painted_(code.end - code.begin) {
    read_rows(unit);
    dwarf_getsrcfiles(unit, &files_, &file_count_);
}

/// A function and all that is in line in it.
void LinePainter::paint_function(Dwarf_Die* function) {
    const std::vector<CodeSpan> spans = spans_of(function);
    if (!is_library(function))
        add_calls(function);
    for (const CodeSpan& span : spans)
        pass_on_closing_lines(span);
    paint(function, spans, !is_library(function), 0);
}

std::vector<judge_counting::Range> LinePainter::ranges() const {
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

bool LinePainter::is_solution(const char* file) const {
    return file != nullptr && solution_ == file;
}

/// The line table: each row's line goes from its address to the next row's.
void LinePainter::read_rows(Dwarf_Die* unit) {
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

bool LinePainter::is_line(Dwarf_Word line) const {
    return line >= 1 && line <= source_.size();
}

/// Whether nothing but closing brackets stands there.
bool LinePainter::is_closing(std::uint32_t line) const {
    const std::string_view text = source_[line - 1];
    return text.find('}') != text.npos && text.find_first_not_of(" \t\r});,]") == text.npos;
}

/// Where the line table knows nothing, because the code is the library's, but its call does.
void LinePainter::add_calls(Dwarf_Die* parent) {
    Dwarf_Die child;
    if (dwarf_child(parent, &child) != 0)
        return;
    do {
        if (dwarf_tag(&child) == DW_TAG_lexical_block) {
            add_calls(&child);
        } else if (dwarf_tag(&child) == DW_TAG_inlined_subroutine) {
            if (!is_library(&child))
                add_calls(&child);
            for (const CodeSpan& span : spans_of(&child))
                if (code_.begin <= span.begin && span.begin < code_.end &&
                    rows_[span.begin - code_.begin] == 0)
                    rows_[span.begin - code_.begin] = called_from(&child);
        }
    } while (dwarf_siblingof(&child, &child) == 0);
}

/// GCC 12 gives a call that makes a temporary object the line of the function's last brace, if
/// other objects have to be destroyed there. So a closing line passes its work on: to the line
/// whose code comes next, which uses the object, else to the one before.
void LinePainter::pass_on_closing_lines(CodeSpan span) {
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

void LinePainter::fill(std::vector<std::uint32_t>& place, CodeSpan span, std::uint32_t line) const {
    for (std::uint64_t at = std::max(span.begin, code_.begin); at < std::min(span.end, code_.end);
         ++at)
        place[at - code_.begin] = line;
}

/// `line`: the user's line that the function is in line in; 0 when none is known.
void LinePainter::paint(Dwarf_Die* function, const std::vector<CodeSpan>& spans, bool users,
                        std::uint32_t line) {
    for (const CodeSpan& span : spans) {
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
void LinePainter::paint_inlined(Dwarf_Die* parent, bool users, std::uint32_t line) {
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
std::uint32_t LinePainter::called_from(Dwarf_Die* inlined) const {
    Dwarf_Attribute place;
    Dwarf_Word file = 0, line = 0;
    if (dwarf_formudata(dwarf_attr(inlined, DW_AT_call_file, &place), &file) != 0 ||
        dwarf_formudata(dwarf_attr(inlined, DW_AT_call_line, &place), &line) != 0)
        return 0;
    const bool ours = file < file_count_ &&
                      is_solution(dwarf_filesrc(files_, file, nullptr, nullptr)) && is_line(line);
    return ours ? static_cast<std::uint32_t>(line) : 0;
}

std::uint32_t LinePainter::call_line(Dwarf_Die* inlined, std::uint32_t otherwise) const {
    const std::uint32_t line = called_from(inlined);
    if (line == 0)
        return otherwise;
    if (is_closing(line))
        for (const CodeSpan& span : spans_of(inlined))
            if (const std::uint32_t passed_on = rows_[span.begin - code_.begin]; passed_on != 0)
                return passed_on;
    return line;
}

}  // namespace judge
