#include <fmt/core.h>

#include <utility>
#include <vector>

#include "base/text.h"
#include "report/manual_page.h"
#include "report/markdown_parser.h"

namespace judge {
namespace {

/// The blocks of a document as they come, added to the page at once.
class ManualReader {
  public:
    explicit ManualReader(ManualPage& page) : page_(page) { page_.section("DESCRIPTION"); }

    void enter(MD_BLOCKTYPE type, void*) {
        finish_text();
        if (type == MD_BLOCK_LI)
            ++items_;
        else if (type == MD_BLOCK_TABLE)
            table_.clear();
        else if (type == MD_BLOCK_TR)
            table_.emplace_back();
    }

    void leave(MD_BLOCKTYPE type, void* detail) {
        if (type == MD_BLOCK_H)
            finish_title(static_cast<MD_BLOCK_H_DETAIL*>(detail)->level);
        else if (type == MD_BLOCK_CODE)
            finish_code();
        else if (type == MD_BLOCK_TH || type == MD_BLOCK_TD)
            table_.back().push_back(take_text());
        else if (type == MD_BLOCK_TABLE)
            finish_table();
        else
            finish_text();
        if (type == MD_BLOCK_LI)
            --items_;
    }

    void enter(MD_SPANTYPE type, void*) {
        if (type == MD_SPAN_CODE || type == MD_SPAN_STRONG)
            font_ = roff_bold;
        else if (type == MD_SPAN_EM)
            font_ = roff_italic;
    }

    void leave(MD_SPANTYPE type, void*) {
        if (type == MD_SPAN_CODE || type == MD_SPAN_STRONG || type == MD_SPAN_EM)
            font_ = roff;
    }

    void add(MD_TEXTTYPE type, std::string_view text) {
        const bool space = type == MD_TEXT_BR || type == MD_TEXT_SOFTBR;
        const std::string said = space                    ? " "
                                 : type == MD_TEXT_ENTITY ? entity_text(text)
                                                          : std::string(text);
        plain_ += said;
        markup_ += font_(said);
    }

  private:
    std::string take_text() {
        plain_.clear();
        return std::exchange(markup_, {});
    }

    void finish_text() {
        const std::string text = take_text();
        if (text.empty())
            return;
        if (items_ > 0)
            page_.bullet(text);
        else
            page_.paragraph(text);
    }

    void finish_code() {
        page_.verbatim(plain_);
        take_text();
    }

    void finish_title(unsigned level) {
        const std::string title = plain_;
        take_text();
        if (level == 2)
            page_.section(title);
        else if (level > 2)
            page_.subsection(title);
    }

    /// Each row as what is said of the word in its first column.
    void finish_table() {
        const std::vector<std::string>& head = table_.front();
        for (std::size_t i = 1; i < table_.size(); ++i) {
            std::string text;
            for (std::size_t column = 1; column < table_[i].size(); ++column)
                text += fmt::format("{}{}{}", column > 1 ? "; " : "",
                                    head.size() > 2 ? head[column] + ": " : "", table_[i][column]);
            page_.term(table_[i].front(), text);
        }
    }

    ManualPage& page_;
    std::string plain_, markup_;  ///< Of the block that is going on.
    std::string (*font_)(std::string_view) = roff;
    int items_ = 0;  ///< Of lists, that are open.
    std::vector<std::vector<std::string>> table_;
};

}  // namespace

std::string manual_page(ManualPage page, std::string_view markdown) {
    ManualReader reader(page);
    read_markdown(markdown, reader);
    return page.source();
}

}  // namespace judge
