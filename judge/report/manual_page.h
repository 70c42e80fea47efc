#pragma once

#include <chrono>
#include <string>
#include <string_view>

namespace judge {

/// Text as a manual page shows it: ASCII, with nothing in it that is obeyed.
std::string roff(std::string_view text);
std::string roff_bold(std::string_view text);
std::string roff_italic(std::string_view text);

/// The same with what stands within `back-quotes` in bold.
std::string roff_words(std::string_view text);

/// A page of the manual in the macros of man(7), from top to bottom. All but titles are given as
/// what the functions above return.
class ManualPage {
  public:
    /// Of `name` in a section of the manual.
    ManualPage(std::string_view name, int number, std::chrono::sys_days date,
               std::string_view summary);

    void section(std::string_view title);
    void subsection(std::string_view title);
    void paragraph(std::string_view text);

    /// A paragraph behind a mark, or beside and below a word that it explains.
    void bullet(std::string_view text);
    void term(std::string_view word, std::string_view text);

    /// Foreign text, line by line as it is.
    void verbatim(std::string_view text);

    const std::string& source() const { return source_; }

  private:
    void request(std::string_view name, std::string_view argument = {});
    void begin_paragraph();
    void fill(std::string_view text);

    std::string source_;
    bool begun_ = false;  ///< A title has begun the next paragraph.
};

/// Markdown as such a page: its first title is left out, and what follows is the DESCRIPTION.
/// Where links within it lead to is not told.
std::string manual_page(ManualPage page, std::string_view markdown);

}  // namespace judge
