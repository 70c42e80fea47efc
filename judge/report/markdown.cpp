#include "report/markdown.h"

#include <fmt/core.h>

#include <algorithm>
#include <utility>
#include <vector>

#include "base/text.h"
#include "report/layout.h"
#include "report/markdown_parser.h"
#include "report/styled_text.h"

namespace judge {
namespace {

constexpr std::size_t least_text = 20;  // Of text, however deep its lists are.

constexpr std::string_view gap = "  ";  // Between the columns of a table.

/// The blocks of a document as they come, laid out at once.
class Renderer {
  public:
    explicit Renderer(const TerminalStyle& style) : style_(style) {}

    std::string render(std::string_view markdown) {
        read_markdown(markdown, *this);
        return std::move(page_);
    }

    void enter(MD_BLOCKTYPE type, void* detail) {
        // Text of an item without paragraphs ends where a block within it begins.
        finish_text();
        switch (type) {
            case MD_BLOCK_QUOTE:
                push_margin("> ", "> ");
                break;
            case MD_BLOCK_UL:
                lists_.push_back({static_cast<MD_BLOCK_UL_DETAIL*>(detail)->is_tight != 0, "", 0});
                break;
            case MD_BLOCK_OL: {
                const auto& list = *static_cast<MD_BLOCK_OL_DETAIL*>(detail);
                lists_.push_back({list.is_tight != 0, {list.mark_delimiter}, list.start});
                break;
            }
            case MD_BLOCK_LI: {
                List& list = lists_.back();
                const std::string mark = list.delimiter.empty()
                                             ? "- "
                                             : fmt::format("{}{} ", list.number++, list.delimiter);
                push_margin(mark, std::string(mark.size(), ' '));
                break;
            }
            case MD_BLOCK_HR:
                add_line(std::string(columns(), '-'));
                blank_due_ = true;
                break;
            case MD_BLOCK_H:
                emphasis_.push_back(Colour::bold);
                break;
            case MD_BLOCK_CODE:
                in_code_block_ = true;
                break;
            case MD_BLOCK_TABLE:
                table_.clear();
                break;
            case MD_BLOCK_TR:
                table_.emplace_back();
                break;
            default:
                break;
        }
    }

    void leave(MD_BLOCKTYPE type, void* detail) {
        switch (type) {
            case MD_BLOCK_P:
                finish_text();
                blank_due_ = true;
                break;
            case MD_BLOCK_H:
                finish_heading(static_cast<MD_BLOCK_H_DETAIL*>(detail)->level);
                blank_due_ = true;
                break;
            case MD_BLOCK_CODE:
                finish_code();
                blank_due_ = true;
                break;
            case MD_BLOCK_QUOTE:
                finish_text();
                margins_.pop_back();
                blank_due_ = true;
                break;
            case MD_BLOCK_LI:
                finish_text();
                if (!margins_.back().begun)
                    add_line("");  // An empty item.
                margins_.pop_back();
                blank_due_ = !lists_.back().tight;
                break;
            case MD_BLOCK_UL:
            case MD_BLOCK_OL:
                lists_.pop_back();
                blank_due_ = true;
                break;
            case MD_BLOCK_TH:
            case MD_BLOCK_TD:
                table_.back().push_back(std::exchange(text_, {}));
                break;
            case MD_BLOCK_TABLE:
                finish_table();
                blank_due_ = true;
                break;
            default:
                break;
        }
    }

    void enter(MD_SPANTYPE type, void*) {
        if (type == MD_SPAN_CODE) {
            in_code_span_ = true;
            text_.add(style_, style_.colour ? "" : "`");
        } else if (type == MD_SPAN_STRONG) {
            emphasis_.push_back(Colour::bold);
        } else if (type == MD_SPAN_EM) {
            emphasis_.push_back(Colour::underlined);
        } else if (type == MD_SPAN_A) {
            links_.push_back(text_.plain().size());
        }
    }

    void leave(MD_SPANTYPE type, void* detail) {
        if (type == MD_SPAN_CODE) {
            in_code_span_ = false;
            text_.add(style_, style_.colour ? "" : "`");
        } else if (type == MD_SPAN_STRONG || type == MD_SPAN_EM) {
            emphasis_.pop_back();
        } else if (type == MD_SPAN_A) {
            const auto target = text_of(static_cast<MD_SPAN_A_DETAIL*>(detail)->href);
            const bool said = text_.plain().substr(links_.back()) == shown_line(style_, target);
            links_.pop_back();
            add_target(said ? "" : target);
        } else if (type == MD_SPAN_IMG) {
            add_target(text_of(static_cast<MD_SPAN_IMG_DETAIL*>(detail)->src));
        }
    }

    void add(MD_TEXTTYPE type, std::string_view text) {
        const std::optional<Colour> colour =
            emphasis_.empty() ? std::nullopt : std::optional(emphasis_.back());
        switch (type) {
            case MD_TEXT_BR:
                finish_text();
                break;
            case MD_TEXT_SOFTBR:
                text_.add(style_, " ", colour);
                break;
            case MD_TEXT_ENTITY:
                text_.add(style_, entity_text(text), colour);
                break;
            case MD_TEXT_NULLCHAR:
                text_.add(style_, std::string_view("\0", 1), colour);
                break;
            default:
                if (in_code_block_)
                    code_ += text;
                else if (in_code_span_)
                    text_.add_unbroken(style_, text, Colour::cyan);
                else
                    text_.add(style_, text, colour);
                break;
        }
    }

  private:
    /// A list item or a quotation: what stands before its first line and before the others.
    struct Margin {
        std::string first, rest;
        bool begun = false;
    };
    using Row = std::vector<StyledText>;
    struct List {
        bool tight = false;
        std::string delimiter;  ///< Behind the number; empty without numbers.
        unsigned number = 0;
    };

    /// Where a link leads to.
    void add_target(std::string_view target) {
        if (!target.empty())
            text_.add(style_, fmt::format(" <{}>", target));
    }

    std::size_t columns() const {
        std::size_t used = 0;
        for (const Margin& margin : margins_)
            used += margin.rest.size();
        return page_columns(style_) - used;
    }

    void push_margin(std::string first, std::string rest) {
        const bool fits = columns() >= least_text + rest.size();
        margins_.push_back(fits ? Margin{std::move(first), std::move(rest)} : Margin{});
    }

    /// One line behind its margins, with the empty line before it that is due.
    void add_line(const std::string& line) {
        if (std::exchange(blank_due_, false) && !page_.empty()) {
            std::string before;
            for (const Margin& margin : margins_)
                before += margin.begun ? margin.rest : "";
            page_.append(before.substr(0, before.find_last_not_of(' ') + 1)) += '\n';
        }
        std::string text;
        for (Margin& margin : margins_)
            text += std::exchange(margin.begun, true) ? margin.rest : margin.first;
        text += line;
        page_.append(text.substr(0, text.find_last_not_of(' ') + 1)) += '\n';
    }

    void finish_text() {
        for (const std::string& line : std::exchange(text_, {}).lines(style_, columns()))
            add_line(line);
    }

    /// The first two levels are underlined, so that they stand out without colours too.
    void finish_heading(unsigned level) {
        const std::size_t widest = std::min(text_.columns(), columns());
        finish_text();
        emphasis_.pop_back();
        if (level <= 2 && widest > 0)
            add_line(std::string(widest, level == 1 ? '=' : '-'));
    }

    void finish_code() {
        in_code_block_ = false;
        const std::string code = shown(style_, std::exchange(code_, {}));
        for (const std::string_view line : split_lines(code))
            add_line("    " + std::string(line));
    }

    /// Columns as wide as their widest cell; row by row below each other where that is too wide.
    void finish_table() {
        std::vector<std::size_t> widths(table_.front().size());
        for (const Row& row : table_)
            for (std::size_t i = 0; i < row.size(); ++i)
                widths[i] = std::max(widths[i], row[i].columns());
        std::size_t whole = gap.size() * (widths.size() - 1);
        for (const std::size_t width : widths)
            whole += width;
        if (whole > columns()) {
            add_long_rows();
            return;
        }
        add_row(table_.front(), widths);
        std::string rule;
        for (const std::size_t width : widths)
            rule += (rule.empty() ? "" : std::string(gap)) + std::string(width, '-');
        add_line(rule);
        for (std::size_t i = 1; i < table_.size(); ++i)
            add_row(table_[i], widths);
    }

    void add_row(const Row& row, const std::vector<std::size_t>& widths) {
        std::string line;
        for (std::size_t i = 0; i < row.size(); ++i) {
            for (const std::string& cell : row[i].lines(style_, columns()))
                line += cell;
            line.append(widths[i] - row[i].columns() + gap.size(), ' ');
        }
        add_line(line);
    }

    /// "Heading: cell" for each cell.
    void add_long_rows() {
        const Row& head = table_.front();
        for (std::size_t i = 1; i < table_.size(); ++i) {
            blank_due_ = true;
            for (std::size_t column = 0; column < table_[i].size(); ++column) {
                StyledText cell = head[column];
                cell.add(style_, ": ");
                cell.append(table_[i][column]);
                for (const std::string& line : cell.lines(style_, columns()))
                    add_line(line);
            }
        }
    }

    const TerminalStyle& style_;
    std::string page_;
    std::vector<Margin> margins_;
    std::vector<List> lists_;
    bool blank_due_ = false;  ///< Before the next line.

    StyledText text_;  ///< Of the block that is going on.
    std::vector<Colour> emphasis_;
    std::vector<std::size_t> links_;  ///< Where their texts begin.
    bool in_code_span_ = false, in_code_block_ = false;
    std::string code_;
    std::vector<Row> table_;
};

}  // namespace

std::string markdown_page(const TerminalStyle& style, std::string_view markdown) {
    return Renderer(style).render(markdown);
}

}  // namespace judge
