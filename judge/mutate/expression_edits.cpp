#include "mutate/expression_edits.h"

#include <algorithm>
#include <cctype>
#include <set>

#include "mutate/operators.h"
#include "mutate/syntax.h"

namespace judge::mutate {
namespace {

std::string type_of(CXCursor cursor) {
    std::string type = taken(
        clang_getTypeSpelling(clang_getCanonicalType(clang_getCursorType(as_written(cursor)))));
    return type.starts_with("const ") ? type.substr(6) : type;
}

/// Where types do not tell: `sort(end, begin)` is no mistake that anybody makes.
bool is_of_range(CXCursor cursor) {
    const std::string name = taken(clang_getCursorSpelling(as_written(cursor)));
    return name == "begin" || name == "cbegin" || name == "rbegin";
}

}  // namespace

void edit_overloaded(EditList& edits, CXCursor cursor, const std::vector<CXCursor>& arguments) {
    const Source& source = edits.source();
    static const std::set<std::string_view> comparisons = {"==", "!=", "<", "<=", ">", ">="};
    const auto left = source.range(arguments[0]), right = source.range(arguments[1]);
    for (const CXCursor& child : children(cursor)) {
        const CXCursor callee = as_written(child);
        const auto at = source.range(callee);
        if (clang_getCursorKind(callee) != CXCursor_DeclRefExpr || !left || !at ||
            !comparisons.contains(source.text(*at)))
            continue;
        // What `a < b` compares with 0 is all of it.
        const Range whole = {left->begin, std::max(right ? right->end : 0, left->end)};
        for (const Replacement& one : replacements_of_operator(source.text(*at)))
            edits.add(one.kind, Edit::Form::expression, whole, *at, one.text);
    }
}

void edit_operator(EditList& edits, CXCursor cursor) {
    const Source& source = edits.source();
    const auto operands = children(cursor);
    const auto whole = source.range(cursor);
    if (operands.size() != 2 || !whole)
        return;
    const auto left = source.range(operands[0]), right = source.range(operands[1]);
    const auto written = left ? source.token_from(left->end) : std::nullopt;
    if (!right || !written || written->end > right->begin)
        return;
    const std::string_view text = source.text(*written);
    for (const Replacement& one : replacements_of_operator(text))
        edits.add(one.kind, Edit::Form::expression, *whole, *written, one.text);
    if (text == "&&" || text == "||")
        for (const Range side : {*left, *right})
            edits.add("logical", Edit::Form::expression, *whole, *whole,
                      std::string(source.text(side)));
}

void edit_unary(EditList& edits, CXCursor cursor) {
    const Source& source = edits.source();
    const auto whole = source.range(cursor);
    const auto operand = source.range(children(cursor).front());
    if (!whole || !operand)
        return;
    const bool is_before = whole->begin < operand->begin;
    const Range written =
        is_before ? Range{whole->begin, operand->begin} : Range{operand->end, whole->end};
    const std::string_view text = source.text(written);
    if (text == "!")
        edits.add("logical", Edit::Form::expression, *whole, written, "");
    else if (text == "-")
        edits.add("arithmetic", Edit::Form::expression, *whole, written, "");
    else if (text == "++" || text == "--")
        edits.add("arithmetic", Edit::Form::expression, *whole, written,
                  text == "++" ? "--" : "++");
}

void edit_literal(EditList& edits, CXCursor cursor) {
    const Source& source = edits.source();
    const auto range = source.range(cursor);
    // What C++20 compares with 0 by itself stands nowhere.
    if (!range || (clang_getCursorKind(cursor) == CXCursor_IntegerLiteral &&
                   std::isdigit(static_cast<unsigned char>(source.text(*range).front())) == 0))
        return;
    for (const Replacement& one : replacements_of_literal(source.text(*range)))
        edits.add(one.kind, Edit::Form::expression, *range, *range, one.text);
}

void move_by_one(EditList& edits, CXCursor expression, std::initializer_list<const char*> signs) {
    const Source& source = edits.source();
    const CXCursor written = as_written(expression);
    const auto range = source.range(written);
    if (!range || is_literal(written) || clang_getCursorKind(written) == CXCursor_InitListExpr)
        return;
    std::string text(source.text(*range));
    if (clang_getCursorKind(written) == CXCursor_BinaryOperator) {
        if (is_literal(children(written).back()))
            return;
        text = "(" + text + ")";
    } else if (clang_getCursorKind(written) == CXCursor_ConditionalOperator ||
               clang_getCursorKind(written) == CXCursor_LambdaExpr) {
        text = "(" + text + ")";
    }
    for (const char* sign : signs)
        edits.add("off by one", Edit::Form::expression, *range, *range, text + " " + sign + " 1");
}

void edit_index(EditList& edits, CXCursor index) {
    if (is_integer(index))
        move_by_one(edits, index, {"+", "-"});
}

void edit_returned(EditList& edits, CXCursor cursor) {
    const auto inside = children(cursor);
    if (!inside.empty() && is_integer(inside.front()))
        move_by_one(edits, inside.front(), {"+"});
}

void negate(EditList& edits, CXCursor condition) {
    const Source& source = edits.source();
    const CXCursor written = as_written(condition);
    const CXCursorKind kind = clang_getCursorKind(written);
    const auto range = source.range(written);
    const std::string name = taken(clang_getCursorSpelling(written));
    const bool compares =
        kind == CXCursor_BinaryOperator || kind == CXCursor_UnaryOperator ||
        kind == CXCursor_UnexposedExpr || kind == CXCursor_CXXBoolLiteralExpr ||
        (name.starts_with("operator") && name != "operator[]" && name != "operator()");
    if (range && !compares)
        edits.add("logical", Edit::Form::expression, *range, *range,
                  "!(" + std::string(source.text(*range)) + ")");
}

void swap_arguments(EditList& edits, CXCursor call, const std::vector<CXCursor>& arguments) {
    const Source& source = edits.source();
    const auto whole = source.range(call);
    for (std::size_t i = 0; i + 1 < arguments.size(); ++i) {
        const auto left = source.range(arguments[i]), right = source.range(arguments[i + 1]);
        if (!whole || !left || !right || left->end >= right->begin ||
            type_of(arguments[i]) != type_of(arguments[i + 1]) ||
            source.text(*left) == source.text(*right) || is_of_range(arguments[i]))
            continue;
        // `{1, 2}` is a call as well; it can stand in no expression.
        if (source.text(*whole).front() == '{')
            continue;
        edits.add("swapped arguments", Edit::Form::expression, *whole, {left->begin, right->end},
                  std::string(source.text(*right)) +
                      std::string(source.text(Range{left->end, right->begin})) +
                      std::string(source.text(*left)));
    }
}

}  // namespace judge::mutate
