#include "mutate/statement_edits.h"

#include <set>

#include "mutate/syntax.h"

namespace judge::mutate {
namespace {

bool updates(CXCursor cursor) {
    const CXCursorKind kind = clang_getCursorKind(cursor);
    if (kind == CXCursor_CallExpr) {
        const std::string name = taken(clang_getCursorSpelling(cursor));
        return name == "operator++" || name == "operator--" ||
               (name.starts_with("operator") && name.ends_with("="));
    }
    return kind == CXCursor_BinaryOperator || kind == CXCursor_CompoundAssignOperator ||
           kind == CXCursor_UnaryOperator;
}

bool can_return(CXType returned) {
    const CXTypeKind kind = returned.kind;
    return kind != CXType_Invalid && kind != CXType_LValueReference &&
           kind != CXType_RValueReference && kind != CXType_Auto;
}

}  // namespace

bool is_unseen(const std::string& function) {
    static const std::set<std::string> unseen = {
        "reserve",         "sync_with_stdio", "tie",      "shrink_to_fit", "rehash",
        "max_load_factor", "flush",           "setstate", "precision"};
    return unseen.contains(function);
}

void edit_statement(EditList& edits, CXCursor cursor) {
    const Source& source = edits.source();
    const CXCursor written = as_written(cursor);
    const CXCursorKind kind = clang_getCursorKind(written);
    const bool jumps = kind == CXCursor_BreakStmt || kind == CXCursor_ContinueStmt;
    const auto range = source.range(cursor);
    const auto semicolon = range ? source.token_from(range->end) : std::nullopt;
    if ((!jumps && clang_isExpression(clang_getCursorKind(cursor)) == 0) || !semicolon ||
        source.text(*semicolon) != ";" || is_unseen(taken(clang_getCursorSpelling(written))))
        return;
    const Range whole = {range->begin, semicolon->end};
    edits.add(updates(written) ? "dropped update" : "deleted statement", Edit::Form::statement,
              whole, whole, "");
}

void leave_early(EditList& edits, CXCursor statement, CXType returned) {
    const auto range = edits.source().range(statement);
    if (range && can_return(returned))
        edits.add("early return", Edit::Form::insertion, *range, {range->begin, range->begin},
                  returned.kind == CXType_Void ? "return;" : "return {};");
}

void leave_early_at_start(EditList& edits, CXCursor body, CXType returned) {
    const auto inside = children(body);
    if (inside.size() > 1 && !is_loop(clang_getCursorKind(inside.front())))
        leave_early(edits, inside.front(), returned);
}

}  // namespace judge::mutate
