#include <algorithm>
#include <set>
#include <utility>

#include "mutate/expression_edits.h"
#include "mutate/statement_edits.h"
#include "mutate/syntax.h"

namespace judge::mutate {
namespace {

/// Swapping their arguments changes nothing.
const std::set<std::string> commutative = {"min", "max", "gcd", "lcm", "swap", "__gcd", "minmax"};

class Finder {
  public:
    explicit Finder(const Source& source) : source_(source), edits_(source) {}

    std::vector<Edit> find() {
        for (const CXCursor& cursor : children(source_.root()))
            if (source_.range(cursor))
                walk(cursor);
        return std::move(edits_).in_order();
    }

  private:
    void walk_all(CXCursor cursor) {
        for (const CXCursor& child : children(cursor))
            walk(child);
    }

    void walk(CXCursor cursor) {
        const CXCursorKind kind = clang_getCursorKind(cursor);
        if (is_left_alone(kind))
            return;
        if (is_function(kind))
            return walk_function(cursor);
        if (is_loop(kind) || kind == CXCursor_IfStmt || kind == CXCursor_CompoundStmt ||
            kind == CXCursor_CaseStmt || kind == CXCursor_DefaultStmt || kind == CXCursor_LabelStmt)
            return walk_statements(cursor);
        if (is_cast(kind)) {
            const auto inside = children(cursor);
            return inside.empty() ? void() : walk(inside.back());
        }
        switch (kind) {
            case CXCursor_VarDecl:
            case CXCursor_FieldDecl:
                return walk_variable(cursor);
            case CXCursor_LambdaExpr:
                return walk_lambda(cursor);
            case CXCursor_MemberRefExpr:
                return walk_member(cursor);
            case CXCursor_CallExpr:
                return walk_call(cursor);
            case CXCursor_BinaryOperator:
            case CXCursor_CompoundAssignOperator:
                edit_operator(edits_, cursor);
                break;
            case CXCursor_UnaryOperator:
                edit_unary(edits_, cursor);
                break;
            case CXCursor_ArraySubscriptExpr:
                edit_index(edits_, children(cursor).back());
                break;
            case CXCursor_ConditionalOperator:
                negate(edits_, children(cursor).front());
                break;
            case CXCursor_ReturnStmt:
                edit_returned(edits_, cursor);
                break;
            case CXCursor_IntegerLiteral:
            case CXCursor_CXXBoolLiteralExpr:
                return edit_literal(edits_, cursor);
            default:
                break;
        }
        walk_all(cursor);
    }

    // -----------------------------------------------------------------------------------------
    // Declarations

    void walk_function(CXCursor cursor) {
        const auto range = source_.range(cursor);
        if (!range)
            return;
        const CXType outer = std::exchange(returned_, clang_getCursorResultType(cursor));
        for (const CXCursor& child : children(cursor)) {
            const CXCursorKind kind = clang_getCursorKind(child);
            const auto body = source_.range(child);
            const bool is_constant =
                body && source_.has_token({range->begin, body->begin}, {"constexpr", "consteval"});
            if (kind == CXCursor_CompoundStmt && body && !is_constant) {
                leave_early_at_start(edits_, child, returned_);
                walk(child);
            } else if (clang_isExpression(kind) != 0 && !is_constant) {
                walk(child);  // A constructor gives it to a member.
            }
        }
        returned_ = outer;
    }

    void walk_variable(CXCursor cursor) {
        const auto range = source_.range(cursor);
        const CXCursor start = clang_getCursorKind(cursor) == CXCursor_VarDecl
                                   ? clang_Cursor_getVarDeclInitializer(cursor)
                                   : member_start(cursor);
        const auto written = source_.range(start);
        if (!range || !written || is_constant(cursor, {range->begin, written->begin}))
            return;
        if (is_integer(cursor) && clang_getCursorKind(cursor) == CXCursor_VarDecl)
            move_by_one(edits_, start, {"+"});
        walk(start);
    }

    /// What a member is given where it is declared.
    CXCursor member_start(CXCursor field) const {
        const auto inside = children(field);
        const auto range = inside.empty() ? std::optional<Range>() : source_.range(inside.back());
        const auto before = range ? source_.token_before(range->begin) : std::nullopt;
        const bool is_given =
            before && (source_.text(*before) == "=" || source_.text(*range).front() == '{');
        // Otherwise it is the size of an array, or of a bit field.
        return is_given ? inside.back() : clang_getNullCursor();
    }

    /// Whether arrays and templates may be made by it.
    bool is_constant(CXCursor variable, Range before) const {
        if (source_.has_token(before, {"constexpr", "constinit"}))
            return true;
        if (clang_isConstQualifiedType(clang_getCursorType(variable)) == 0 || !is_integer(variable))
            return false;
        const CXEvalResult value = clang_Cursor_Evaluate(variable);
        const bool known = value != nullptr && clang_EvalResult_getKind(value) == CXEval_Int;
        if (value != nullptr)
            clang_EvalResult_dispose(value);
        return known;
    }

    void walk_lambda(CXCursor cursor) {
        // What it returns is not told.
        const CXType outer = std::exchange(returned_, CXType{CXType_Invalid, {nullptr, nullptr}});
        walk_all(cursor);
        returned_ = outer;
    }

    // -----------------------------------------------------------------------------------------
    // Statements

    void walk_statements(CXCursor cursor) {
        const auto inside = children(cursor);
        const CXCursorKind kind = clang_getCursorKind(cursor);
        for (std::size_t i = 0; i < inside.size(); ++i) {
            if (kind == CXCursor_CaseStmt && i == 0 && inside.size() > 1)
                continue;
            if (kind == CXCursor_CXXForRangeStmt &&
                clang_getCursorKind(inside[i]) == CXCursor_VarDecl)
                continue;
            if (kind == CXCursor_IfStmt && is_constant_condition(cursor, inside[i]))
                continue;
            const bool stands_alone = is_statement_of(cursor, inside, i);
            if (stands_alone)
                edit_statement(edits_, inside[i]);
            if (kind == CXCursor_CompoundStmt && is_loop(clang_getCursorKind(inside[i])))
                leave_early(edits_, inside[i], returned_);
            if (kind == CXCursor_IfStmt && !stands_alone && is_condition(inside[i]))
                negate(edits_, inside[i]);
            if (kind != CXCursor_ForStmt || !is_step(inside[i]))
                walk(inside[i]);
        }
    }

    bool is_constant_condition(CXCursor branch, CXCursor child) const {
        const auto range = source_.range(branch), part = source_.range(child);
        if (!range || !part)
            return true;
        const auto keyword = source_.token_at(range->begin);
        const auto next = keyword ? source_.token_from(keyword->end) : std::nullopt;
        return next && source_.text(*next) == "constexpr" && is_condition(child);
    }

    /// Between the parentheses of an `if`.
    bool is_condition(CXCursor child) const {
        const auto part = source_.range(child);
        const auto next = part ? source_.token_from(part->end) : std::nullopt;
        return clang_isExpression(clang_getCursorKind(child)) != 0 && next &&
               source_.text(*next) == ")";
    }

    /// The last part of a `for`'s head, which few mistakes survive, and those take forever.
    bool is_step(CXCursor child) const { return is_condition(child); }

    bool is_statement_of(CXCursor parent, const std::vector<CXCursor>& inside,
                         std::size_t i) const {
        switch (clang_getCursorKind(parent)) {
            case CXCursor_CompoundStmt:
                return true;
            case CXCursor_DoStmt:
                return i == 0;
            case CXCursor_IfStmt: {
                const auto range = source_.range(inside[i]);
                const auto before = range ? source_.token_before(range->begin) : std::nullopt;
                return before && i > 0 &&
                       (source_.text(*before) == ")" || source_.text(*before) == "else");
            }
            default:
                return i + 1 == inside.size();
        }
    }

    // -----------------------------------------------------------------------------------------
    // Expressions

    /// A base may follow a template's arguments: `x.get<0>()`.
    void walk_member(CXCursor cursor) {
        unsigned name = 0;
        clang_getExpansionLocation(clang_getCursorLocation(cursor), nullptr, nullptr, nullptr,
                                   &name);
        for (const CXCursor& child : children(cursor))
            if (const auto range = source_.range(child); range && range->end <= name)
                walk(child);
    }

    void walk_call(CXCursor cursor) {
        const std::string name = taken(clang_getCursorSpelling(cursor));
        if (is_unseen(name))
            return;
        std::vector<CXCursor> arguments;
        for (int i = 0; i < clang_Cursor_getNumArguments(cursor); ++i)
            arguments.push_back(clang_Cursor_getArgument(cursor, static_cast<unsigned>(i)));
        if (name.starts_with("operator") && arguments.size() == 2) {
            edit_overloaded(edits_, cursor, arguments);
            if (name == "operator[]")
                edit_index(edits_, arguments[1]);
        } else if (!name.starts_with("operator") || name == "operator()") {
            if (!commutative.contains(name))
                swap_arguments(edits_, cursor, arguments);
        }
        for (const CXCursor& child : children(cursor))
            if (is_callee_or(arguments, child))
                walk(child);
    }

    /// A template's arguments are neither.
    static bool is_callee_or(const std::vector<CXCursor>& arguments, CXCursor child) {
        return arguments.empty() || !is_literal(child) ||
               std::any_of(arguments.begin(), arguments.end(), [&](const CXCursor& argument) {
                   return clang_equalCursors(argument, child) != 0;
               });
    }

    const Source& source_;
    EditList edits_;
    CXType returned_ = {CXType_Invalid, {nullptr, nullptr}};
};

}  // namespace

std::vector<Edit> find_edits(const Source& source) {
    return Finder(source).find();
}

}  // namespace judge::mutate
