#include "mutate/source.h"

#include <algorithm>

namespace judge::mutate {

std::string taken(CXString text) {
    const char* const bytes = clang_getCString(text);
    std::string copy = bytes == nullptr ? "" : bytes;
    clang_disposeString(text);
    return copy;
}

std::vector<CXCursor> children(CXCursor cursor) {
    std::vector<CXCursor> found;
    clang_visitChildren(
        cursor,
        [](CXCursor child, CXCursor, CXClientData into) {
            static_cast<std::vector<CXCursor>*>(into)->push_back(child);
            return CXChildVisit_Continue;
        },
        &found);
    return found;
}

std::optional<Source> Source::parse(const std::string& path, std::string text,
                                    const std::vector<std::string>& arguments) {
    std::vector<const char*> words;
    for (const std::string& argument : arguments)
        words.push_back(argument.c_str());
    CXUnsavedFile file{path.c_str(), text.c_str(), text.size()};
    const CXIndex index = clang_createIndex(0, 0);
    CXTranslationUnit unit = nullptr;
    const CXErrorCode failure = clang_parseTranslationUnit2(
        index, path.c_str(), words.data(), static_cast<int>(words.size()), &file, 1,
        CXTranslationUnit_DetailedPreprocessingRecord | CXTranslationUnit_KeepGoing, &unit);
    if (failure != CXError_Success) {
        clang_disposeIndex(index);
        return std::nullopt;
    }
    Source source(index, unit, std::move(text));
    source.file_ = clang_getFile(unit, path.c_str());
    source.read_tokens();
    source.read_macros();
    source.read_complaints();
    return source;
}

Source::Source(CXIndex index, CXTranslationUnit unit, std::string text)
    : index_(index), unit_(unit), file_(nullptr), text_(std::move(text)) {}

Source::Source(Source&& other) noexcept
    : index_(std::exchange(other.index_, nullptr)),
      unit_(std::exchange(other.unit_, nullptr)),
      file_(other.file_),
      text_(std::move(other.text_)),
      tokens_(std::move(other.tokens_)),
      macros_(std::move(other.macros_)),
      complaints_(std::move(other.complaints_)) {}

Source::~Source() {
    if (unit_ != nullptr)
        clang_disposeTranslationUnit(unit_);
    if (index_ != nullptr)
        clang_disposeIndex(index_);
}

std::optional<unsigned> Source::offset(CXSourceLocation location) const {
    CXFile file = nullptr;
    unsigned at = 0;
    clang_getExpansionLocation(location, &file, nullptr, nullptr, &at);
    if (file == nullptr || clang_File_isEqual(file, file_) == 0)
        return std::nullopt;
    return at;
}

std::optional<Range> Source::range(CXCursor cursor) const {
    const CXSourceRange extent = clang_getCursorExtent(cursor);
    const auto begin = offset(clang_getRangeStart(extent));
    const auto end = offset(clang_getRangeEnd(extent));
    if (!begin || !end || *begin >= *end || *end > text_.size())
        return std::nullopt;
    return Range{*begin, *end};
}

void Source::read_tokens() {
    const CXSourceRange all = clang_getRange(
        clang_getLocationForOffset(unit_, file_, 0),
        clang_getLocationForOffset(unit_, file_, static_cast<unsigned>(text_.size())));
    CXToken* tokens = nullptr;
    unsigned count = 0;
    clang_tokenize(unit_, all, &tokens, &count);
    for (unsigned i = 0; i < count; ++i) {
        const CXSourceRange extent = clang_getTokenExtent(unit_, tokens[i]);
        const auto begin = offset(clang_getRangeStart(extent));
        const auto end = offset(clang_getRangeEnd(extent));
        if (begin && end && clang_getTokenKind(tokens[i]) != CXToken_Comment)
            tokens_.push_back({*begin, *end});
    }
    clang_disposeTokens(unit_, tokens, count);
}

void Source::read_macros() {
    for (const CXCursor& cursor : children(root()))
        if (clang_getCursorKind(cursor) == CXCursor_MacroExpansion)
            if (const auto used = range(cursor))
                macros_.push_back(*used);
}

void Source::read_complaints() {
    for (unsigned i = 0; i < clang_getNumDiagnostics(unit_); ++i) {
        const CXDiagnostic diagnostic = clang_getDiagnostic(unit_, i);
        const auto at = offset(clang_getDiagnosticLocation(diagnostic));
        if (at && clang_getDiagnosticSeverity(diagnostic) >= CXDiagnostic_Error)
            complaints_.push_back({line(*at), taken(clang_getDiagnosticSpelling(diagnostic))});
        clang_disposeDiagnostic(diagnostic);
    }
}

std::string_view Source::text(Range range) const {
    return std::string_view(text_).substr(range.begin, range.end - range.begin);
}

unsigned Source::line(unsigned offset) const {
    return 1 + static_cast<unsigned>(std::count(text_.begin(), text_.begin() + offset, '\n'));
}

bool Source::is_of_macro(Range range) const {
    return std::any_of(macros_.begin(), macros_.end(), [&](Range used) {
        const bool goes_around = range.contains(used) && !used.contains(range);
        return range.meets(used) && !goes_around;
    });
}

std::optional<Range> Source::token_from(unsigned offset) const {
    const auto found = std::lower_bound(tokens_.begin(), tokens_.end(), offset,
                                        [](Range token, unsigned at) { return token.begin < at; });
    return found == tokens_.end() ? std::nullopt : std::optional(*found);
}

std::optional<Range> Source::token_at(unsigned offset) const {
    const auto token = token_from(offset);
    return token && token->begin == offset ? token : std::nullopt;
}

std::optional<Range> Source::token_before(unsigned offset) const {
    const auto found = std::upper_bound(tokens_.begin(), tokens_.end(), offset,
                                        [](unsigned at, Range token) { return at < token.end; });
    return found == tokens_.begin() ? std::nullopt : std::optional(*(found - 1));
}

bool Source::has_token(Range range, std::initializer_list<std::string_view> words) const {
    for (auto token = token_from(range.begin); token && token->end <= range.end;
         token = token_from(token->end))
        if (std::find(words.begin(), words.end(), text(*token)) != words.end())
            return true;
    return false;
}

}  // namespace judge::mutate
