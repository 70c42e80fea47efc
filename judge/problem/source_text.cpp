#include "problem/source_text.h"

#include <algorithm>
#include <iterator>

namespace judge {
namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
constexpr std::size_t longest_shown_line = 2000;  // Bytes.

}  // namespace

SourceText::SourceText(std::string file, std::string text)
    : file_(std::move(file)), text_(std::move(text)) {
    if (text_.starts_with(byte_order_mark))
        text_.erase(0, byte_order_mark.size());
    std::size_t start = 0;
    while (start < text_.size()) {
        line_starts_.push_back(static_cast<std::uint32_t>(start));
        start = std::min(text_.find('\n', start), text_.size() - 1) + 1;
    }
}

std::string_view SourceText::line(int number) const {
    if (number < 1 || number > line_count())
        return {};
    const std::size_t start = line_starts_[static_cast<std::size_t>(number) - 1];
    const std::size_t end =
        number < line_count() ? line_starts_[static_cast<std::size_t>(number)] : text_.size();
    std::string_view line(text_.data() + start, end - start);
    if (line.ends_with('\n'))
        line.remove_suffix(1);
    if (line.ends_with('\r'))
        line.remove_suffix(1);
    return line;
}

std::size_t SourceText::offset(int line, int column) const {
    if (line > line_count())
        return text_.size();
    const std::size_t start = line_starts_[static_cast<std::size_t>(std::max(line, 1)) - 1];
    return std::min(start + static_cast<std::size_t>(std::max(column, 1)) - 1, text_.size());
}

Place SourceText::place(std::size_t offset) const {
    const auto next = std::upper_bound(line_starts_.begin(), line_starts_.end(), offset);
    const std::size_t start = *std::prev(next);
    return {static_cast<int>(next - line_starts_.begin()), static_cast<int>(offset - start) + 1};
}

SourceSpot SourceText::spot(int line_number, int column, std::size_t length) const {
    const std::string_view source = line(line_number);
    const auto before = static_cast<std::size_t>(std::max(column, 1)) - 1;
    const std::size_t rest = before < source.size() ? source.size() - before : 1;
    return {file_, line_number, column, static_cast<int>(std::clamp<std::size_t>(length, 1, rest)),
            source.size() <= longest_shown_line ? std::string(source) : std::string()};
}

}  // namespace judge
