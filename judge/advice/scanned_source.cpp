#include "advice/scanned_source.h"

#include <algorithm>

#include "base/text.h"

namespace judge {
namespace {

/// Goes through the text once; every character but those of comments and literals is kept.
class Scanner {
  public:
    explicit Scanner(std::string_view source) : source_(source) {}

    ScannedSource scan() {
        while (at_ < source_.size()) {
            if (begins("//")) {
                line_comment();
            } else if (begins("/*")) {
                block_comment();
            } else if (begins("R\"") && !continues_word()) {
                raw_string();
            } else if (source_[at_] == '"' || (source_[at_] == '\'' && !continues_word())) {
                literal(source_[at_]);
            } else {
                keep();
            }
        }
        for (const std::string_view line : split_lines(code_)) {
            result_.code.emplace_back(line);
        }
        return std::move(result_);
    }

  private:
    bool begins(std::string_view text) const { return source_.substr(at_).starts_with(text); }

    /// A ' inside a number (1'000) and an R at the end of a name begin no literal.
    bool continues_word() const {
        const char before = at_ == 0 ? ' ' : source_[at_ - 1];
        return (before >= '0' && before <= '9') || (before >= 'a' && before <= 'z') ||
               (before >= 'A' && before <= 'Z') || before == '_';
    }

    void keep() { code_ += source_[at_++]; }
    void blank() {
        const char c = source_[at_++];
        code_ += c == '\n' || c == '\r' ? c : ' ';
    }

    bool at_line_start() const {
        const std::size_t line = code_.rfind('\n') + 1;  // npos + 1 is 0.
        return trim(std::string_view(code_).substr(line)).empty();
    }

    void line_comment() {
        const bool own_line = at_line_start();
        std::size_t end = source_.find('\n', at_);
        end = end == std::string_view::npos ? source_.size() : end;
        std::string_view text = source_.substr(at_, end - at_);
        text.remove_prefix(std::min(text.find_first_not_of("/!<"), text.size()));
        result_.comments.push_back({std::string(trim(text)), own_line});
        while (at_ < end) {
            blank();
        }
    }

    void block_comment() {
        const bool own_line = at_line_start();
        std::size_t end = source_.find("*/", at_ + 2);
        end = end == std::string_view::npos ? source_.size() : end;
        for (std::string_view line : split_lines(source_.substr(at_ + 2, end - at_ - 2))) {
            line = trim(line);
            line.remove_prefix(std::min(line.find_first_not_of("*!"), line.size()));
            result_.comments.push_back({std::string(trim(line)), own_line});
        }
        end = std::min(end + 2, source_.size());
        while (at_ < end) {
            blank();
        }
    }

    void raw_string() {
        const std::size_t open = source_.find('(', at_);
        if (open == std::string_view::npos) {
            keep();
            return;
        }
        const std::string close = ")" + std::string(source_.substr(at_ + 2, open - at_ - 2)) + "\"";
        std::size_t end = source_.find(close, open);
        end = end == std::string_view::npos ? source_.size() : end + close.size();
        while (at_ < end) {
            blank();
        }
    }

    /// The quotes stay, so that an argument remains one.
    void literal(char quote) {
        keep();
        while (at_ < source_.size() && source_[at_] != quote && source_[at_] != '\n') {
            if (source_[at_] == '\\' && at_ + 1 < source_.size()) {
                blank();
            }
            blank();
        }
        if (at_ < source_.size() && source_[at_] == quote) {
            keep();
        }
    }

    std::string_view source_;
    std::size_t at_ = 0;
    std::string code_;
    ScannedSource result_;
};

}  // namespace

ScannedSource scan_source(std::string_view source) {
    return Scanner(source).scan();
}

}  // namespace judge
