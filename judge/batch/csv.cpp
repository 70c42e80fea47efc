#include "batch/csv.h"

#include <algorithm>

#include "base/text.h"

namespace judge {
namespace {

/// The mark between the names of columns, which hold none of them. Blanks may be there besides.
char separator_of(std::string_view text) {
    text.remove_prefix(std::min(text.find_first_not_of("\r\n"), text.size()));
    const std::string_view heading = text.substr(0, text.find('\n'));
    const std::size_t mark = heading.find_first_of(",;");
    return mark != heading.npos ? heading[mark] : contains(heading, "\t") ? '\t' : ',';
}

class CsvReader {
  public:
    explicit CsvReader(const SourceText& source)
        : source_(source), rest_(source.text()), separator_(1, separator_of(rest_)) {}

    Result<std::vector<CsvRecord>> read() {
        std::vector<CsvRecord> records;
        while (!rest_.empty()) {
            CsvRecord record{line_, {}};
            do
                if (const auto field = read_field(); field)
                    record.fields.push_back(*field);
                else
                    return field.errors();
            while (skip(separator_));
            skip("\n");
            if (!std::ranges::all_of(record.fields, &std::string::empty))
                records.push_back(std::move(record));
        }
        return records;
    }

  private:
    bool skip(std::string_view mark) {
        if (!rest_.starts_with(mark))
            return false;
        line_ += mark == "\n";
        rest_.remove_prefix(mark.size());
        return true;
    }

    /// Up to the next separator or line break.
    std::string_view plain() {
        const std::string_view text = rest_.substr(0, rest_.find_first_of(separator_ + "\n"));
        rest_.remove_prefix(text.size());
        return trim(text);
    }

    Result<std::string> read_field() {
        while (skip(" ") || (separator_ != "\t" && skip("\t"))) {
        }
        if (!skip("\""))
            return std::string(plain());
        const int begin = line_;
        std::string field;
        while (!skip("\"") || rest_.starts_with('"')) {
            if (rest_.empty())
                return mistake(begin, "this quote is never closed");
            field += rest_.front();
            skip(rest_.substr(0, 1));
        }
        if (!plain().empty())
            return mistake(line_, "there is text behind a field in quotes");
        return field;
    }

    Error mistake(int line, std::string message) const {
        return {std::move(message), source_.spot(line, 1, source_.line(line).size()),
                "a quote within quotes is written twice"};
    }

    const SourceText& source_;
    std::string_view rest_;
    std::string separator_;
    int line_ = 1;
};

}  // namespace

Result<std::vector<CsvRecord>> parse_csv(const SourceText& source) {
    return CsvReader(source).read();
}

}  // namespace judge
