#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace judge {

/// Bytes of a text, half open.
struct Piece {
    std::size_t begin = 0, end = 0;

    std::size_t size() const { return end - begin; }
};

/// Pieces of a text that stand in a row, of which some can be left out: the elements of a list in
/// brackets, the lines of the text, the words of a line, the letters of a word.
struct PartList {
    enum class Kind { elements, lines, words, letters };

    Kind kind = Kind::lines;
    std::vector<Piece> parts;  ///< Without what is between them.
};

/// What an input consists of, as far as its text tells: JSON values or calls, a line each, or any
/// other text of lines. The fields of a struct, in braces, are no parts: all of them are needed.
struct TextParts {
    std::vector<PartList> lists;  ///< The lines are the first of them; none is empty.
    std::vector<Piece> numbers;   ///< Each that stands by itself, in the order of the text.
    std::vector<Piece> words;     ///< The same of others, without quotes; none is a struct's key.
    std::vector<Piece> results;   ///< What stands for the result of a call: the 3 of "@3".
};

TextParts parts_of(std::string_view text);

inline std::string_view piece_of(std::string_view text, Piece piece) {
    return text.substr(piece.begin, piece.size());
}

/// Changes of a text that are made at once.
class TextEdits {
  public:
    explicit TextEdits(const std::string& text) : text_(text) {}

    void replace(Piece piece, std::string by) { edits_.push_back({piece, std::move(by)}); }

    /// Leaves out parts of a list, by their indices in ascending order, and what separates them.
    void leave_out(const PartList& list, const std::vector<std::size_t>& indices);

    /// The text with all of them; what is inside of what another one changes is not changed.
    std::string made() const;

  private:
    struct Edit {
        Piece piece;
        std::string by;
    };

    const std::string& text_;
    std::vector<Edit> edits_;
};

/// Whether `left` is the simpler: it has fewer parts, or as many and is shorter, or else has the
/// smaller number or letter where they first differ.
bool is_simpler_text(const std::string& left, const std::string& right);

}  // namespace judge
