#include "shrink/text_parts.h"

#include <algorithm>
#include <cstdint>
#include <numeric>

#include "base/text.h"

namespace judge {
namespace {

class PartsReader {
  public:
    explicit PartsReader(std::string_view text) : text_(text) {}

    TextParts read() {
        made_.lists.emplace_back();
        while (at_ < text_.size())
            read_line();
        std::erase_if(made_.lists, [](const PartList& list) { return list.parts.empty(); });
        return std::move(made_);
    }

  private:
    bool in_line() const { return at_ < text_.size() && text_[at_] != '\n'; }

    void read_line() {
        const std::size_t begin = at_;
        PartList words{PartList::Kind::words, {}};
        while (in_line()) {
            if (text_[at_] == ' ') {
                ++at_;
                continue;
            }
            const std::size_t word = at_;
            while (in_line() && text_[at_] != ' ')
                read_value();
            words.parts.push_back({word, at_});
        }
        made_.lists.front().parts.push_back({begin, at_});
        if (words.parts.size() > 1)
            made_.lists.push_back(std::move(words));
        ++at_;
    }

    void read_value() {
        if (const char c = text_[at_]; c == '[' || c == '{')
            read_list(c == '[' ? ']' : '}');
        else if (c == '"')
            read_quoted();
        else if (c == ']' || c == '}' || c == ',' || c == ':')
            ++at_;
        else
            read_bare();
    }

    void read_list(char close) {
        PartList list{PartList::Kind::elements, {}};
        std::size_t begin = ++at_;
        const auto end_part = [&] {
            if (at_ > begin)
                list.parts.push_back({begin, at_});
        };
        while (in_line() && text_[at_] != close) {
            if (text_[at_] == ',') {
                end_part();
                begin = ++at_;
            } else {
                read_value();
            }
        }
        end_part();
        if (in_line()) {
            ++at_;
            if (close == ']')
                made_.lists.push_back(std::move(list));
        }
    }

    void read_quoted() {
        PartList letters{PartList::Kind::letters, {}};
        const std::size_t begin = ++at_;
        while (in_line() && text_[at_] != '"') {
            const std::size_t letter = at_;
            if (text_[at_] != '\\')
                at_ += first_character(text_.substr(at_));
            else
                at_ += text_.substr(at_, 2) == "\\u" ? 6 : 2;
            at_ = std::min(at_, text_.size());
            letters.parts.push_back({letter, at_});
        }
        const Piece word{begin, at_};
        if (in_line())
            ++at_;
        if (in_line() && text_[at_] == ':')
            return;
        made_.words.push_back(word);
        made_.lists.push_back(std::move(letters));
    }

    void read_bare() {
        const std::size_t begin = at_;
        constexpr std::string_view marks = " \n,:[]{}\"";
        while (at_ < text_.size() && !contains(marks, text_.substr(at_, 1)))
            ++at_;
        const Piece piece{begin, at_};
        const std::string_view word = piece_of(text_, piece);
        const auto is_number = [](std::string_view digits) {
            return !digits.empty() && is_digit(digits.front()) &&
                   std::ranges::all_of(digits, [](char c) { return is_digit(c) || c == '.'; });
        };
        if (is_number(word) || (word.front() == '-' && is_number(word.substr(1)))) {
            made_.numbers.push_back(piece);
        } else if (word.front() == '@' && is_number(word.substr(1))) {
            made_.results.push_back({begin + 1, at_});
        } else if (word != "null" && word != "true" && word != "false" && word != "@") {
            made_.words.push_back(piece);
            PartList letters{PartList::Kind::letters, {}};
            for (std::size_t i = begin; i < at_; i += first_character(text_.substr(i)))
                letters.parts.push_back({i, std::min(at_, i + first_character(text_.substr(i)))});
            made_.lists.push_back(std::move(letters));
        }
    }

    std::string_view text_;
    std::size_t at_ = 0;
    TextParts made_;
};

std::size_t count_parts(const TextParts& parts) {
    return std::accumulate(
        parts.lists.begin(), parts.lists.end(), std::size_t{0},
        [](std::size_t sum, const PartList& list) { return sum + list.parts.size(); });
}

/// Small ones come first among letters, then capitals, digits, and whatever else there is.
int rank_of(char letter) {
    if (letter >= 'a' && letter <= 'z')
        return letter - 'a';
    if (letter >= 'A' && letter <= 'Z')
        return 26 + letter - 'A';
    if (is_digit(letter))
        return 52 + letter - '0';
    return 62 + static_cast<unsigned char>(letter);
}

/// Words of the same length, or numbers that take as many bytes.
bool is_smaller(std::string_view left, std::string_view right, bool are_numbers) {
    if (are_numbers)
        return left.size() != right.size() ? left.size() < right.size() : left < right;
    return std::ranges::lexicographical_compare(
        left, right, [](char one, char other) { return rank_of(one) < rank_of(other); });
}

/// Of texts with the same pieces: where they first differ.
int compare_pieces(const std::string& left, const std::vector<Piece>& of_left,
                   const std::string& right, const std::vector<Piece>& of_right, bool are_numbers) {
    for (std::size_t i = 0; i < std::min(of_left.size(), of_right.size()); ++i) {
        const std::string_view one = piece_of(left, of_left[i]);
        const std::string_view other = piece_of(right, of_right[i]);
        if (is_smaller(one, other, are_numbers))
            return -1;
        if (is_smaller(other, one, are_numbers))
            return 1;
    }
    return 0;
}

}  // namespace

TextParts parts_of(std::string_view text) {
    return PartsReader(text).read();
}

void TextEdits::leave_out(const PartList& list, const std::vector<std::size_t>& indices) {
    const std::vector<Piece>& parts = list.parts;
    for (std::size_t i = 0; i < indices.size();) {
        const std::size_t first = indices[i];
        std::size_t last = first;
        while (++i < indices.size() && indices[i] == last + 1)
            ++last;
        const bool is_end = last + 1 == parts.size();
        Piece gone{parts[first].begin, is_end ? parts[last].end : parts[last + 1].begin};
        if (is_end && list.kind == PartList::Kind::lines)
            gone.end = std::min(gone.end + 1, text_.size());
        else if (is_end && first > 0)
            gone.begin = parts[first - 1].end;
        replace(gone, "");
    }
}

std::string TextEdits::made() const {
    std::vector<Edit> edits = edits_;
    std::ranges::stable_sort(edits, {}, [](const Edit& edit) { return edit.piece.begin; });
    std::string made;
    std::size_t at = 0;
    for (const Edit& edit : edits) {
        if (edit.piece.begin < at) {
            at = std::max(at, edit.by.empty() ? edit.piece.end : at);
            continue;
        }
        made.append(text_, at, edit.piece.begin - at);
        made += edit.by;
        at = edit.piece.end;
    }
    return at < text_.size() ? made + text_.substr(at) : made;
}

bool is_simpler_text(const std::string& left, const std::string& right) {
    const TextParts of_left = parts_of(left), of_right = parts_of(right);
    const std::size_t one = count_parts(of_left), other = count_parts(of_right);
    if (one != other)
        return one < other;
    if (left.size() != right.size())
        return left.size() < right.size();
    const int numbers = compare_pieces(left, of_left.numbers, right, of_right.numbers, true);
    if (numbers != 0)
        return numbers < 0;
    return compare_pieces(left, of_left.words, right, of_right.words, false) < 0;
}

}  // namespace judge
