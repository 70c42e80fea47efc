#pragma once

#include <elfutils/libdw.h>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "debug_info/code_span.h"
#include "support/counting/plan.h"

namespace judge {

/// Where a function, or one in line in another, has its code.
std::vector<CodeSpan> spans_of(Dwarf_Die* function);

/// Paints code with the user's lines, from the outer functions to those in line in them.
class LinePainter {
  public:
    /// For the code of the compilation unit `unit`; the solution's file is called `solution` there.
    LinePainter(Dwarf_Die* unit, const std::string& solution, std::string_view source,
                CodeSpan code);

    /// A function and all that is in line in it.
    void paint_function(Dwarf_Die* function);

    /// What was painted, by growing address; offsets are from the beginning of the code.
    std::vector<judge_counting::Range> ranges() const;

  private:
    bool is_solution(const char* file) const;
    bool is_line(Dwarf_Word line) const;
    bool is_closing(std::uint32_t line) const;
    std::uint32_t called_from(Dwarf_Die* inlined) const;
    std::uint32_t call_line(Dwarf_Die* inlined, std::uint32_t otherwise) const;
    void read_rows(Dwarf_Die* unit);
    void add_calls(Dwarf_Die* parent);
    void pass_on_closing_lines(CodeSpan span);
    void fill(std::vector<std::uint32_t>& place, CodeSpan span, std::uint32_t line) const;
    void paint(Dwarf_Die* function, const std::vector<CodeSpan>& spans, bool users,
               std::uint32_t line);
    void paint_inlined(Dwarf_Die* parent, bool users, std::uint32_t line);

    const std::string& solution_;
    std::vector<std::string_view> source_;  ///< Its lines.
    CodeSpan code_;
    std::vector<std::uint32_t> rows_;     ///< The line table's line of each byte; 0: none.
    std::vector<std::uint32_t> painted_;  ///< The user's line of each byte; 0: none.
    Dwarf_Files* files_ = nullptr;
    std::size_t file_count_ = 0;
};

}  // namespace judge
