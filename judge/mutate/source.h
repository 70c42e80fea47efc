#pragma once

#include <clang-c/Index.h>

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace judge::mutate {

/// Bytes of the solution's text, the last one not included.
struct Range {
    unsigned begin = 0, end = 0;

    bool contains(Range other) const { return begin <= other.begin && other.end <= end; }
    bool meets(Range other) const { return begin < other.end && other.begin < end; }
};

/// A solution as libclang read it. Places are those in the solution's own text: a macro's use is
/// where its name stands.
class Source {
  public:
    /// Parses `text` under the name `path`, with these arguments of a compiler's. Nothing where
    /// libclang gives no tree at all; what it could not make sense of is in `complaints`.
    static std::optional<Source> parse(const std::string& path, std::string text,
                                       const std::vector<std::string>& arguments);
    Source(Source&&) noexcept;
    ~Source();

    struct Complaint {
        unsigned line = 0;
        std::string text;
    };
    const std::vector<Complaint>& complaints() const { return complaints_; }  ///< Of the solution.

    CXCursor root() const { return clang_getTranslationUnitCursor(unit_); }
    const std::string& text() const { return text_; }
    std::string_view text(Range range) const;
    unsigned line(unsigned offset) const;

    /// Where a cursor stands; nothing if that is not in the solution's own text.
    std::optional<Range> range(CXCursor cursor) const;

    /// Whether what is written there is made by a macro, or is a part of one's use.
    bool is_of_macro(Range range) const;

    /// A token as it is written, where it begins at `offset`; nothing if none does.
    std::optional<Range> token_at(unsigned offset) const;
    /// The last token that ends at or before `offset`, and the first that begins there or later.
    std::optional<Range> token_before(unsigned offset) const;
    std::optional<Range> token_from(unsigned offset) const;
    /// Whether one of these words is a token within `range`.
    bool has_token(Range range, std::initializer_list<std::string_view> words) const;

  private:
    Source(CXIndex index, CXTranslationUnit unit, std::string text);
    void read_tokens();
    void read_macros();
    void read_complaints();
    std::optional<unsigned> offset(CXSourceLocation location) const;

    CXIndex index_;
    CXTranslationUnit unit_;
    CXFile file_;
    std::string text_;
    std::vector<Range> tokens_, macros_;
    std::vector<Complaint> complaints_;
};

/// libclang's text as a string of its own.
std::string taken(CXString text);

std::vector<CXCursor> children(CXCursor cursor);

}  // namespace judge::mutate
