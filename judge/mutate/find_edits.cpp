#include <algorithm>
#include <cctype>
#include <set>
#include <tuple>

#include "mutate/edit.h"
#include "mutate/operators.h"

namespace judge::mutate {
namespace {

using Form = Edit::Form;

/// Swapping their arguments changes nothing.
const std::set<std::string> commutative = {"min", "max", "gcd", "lcm", "swap", "__gcd", "minmax"};

/// What these do shows in time and space alone, or nowhere.
const std::set<std::string> unseen = {"reserve",       "sync_with_stdio", "tie",
                                      "shrink_to_fit", "rehash",          "max_load_factor",
                                      "flush",         "setstate",        "precision"};

bool is_loop(CXCursorKind kind) {
    return kind == CXCursor_ForStmt || kind == CXCursor_WhileStmt || kind == CXCursor_DoStmt ||
           kind == CXCursor_CXXForRangeStmt;
}

bool is_function(CXCursorKind kind) {
    return kind == CXCursor_FunctionDecl || kind == CXCursor_CXXMethod ||
           kind == CXCursor_Constructor || kind == CXCursor_Destructor ||
           kind == CXCursor_ConversionFunction || kind == CXCursor_FunctionTemplate;
}

/// What is not run, or has to be known to the compiler.
bool is_left_alone(CXCursorKind kind) {
    return clang_isReference(kind) != 0 || clang_isPreprocessing(kind) != 0 ||
           clang_isAttribute(kind) != 0 || kind == CXCursor_DeclRefExpr ||
           kind == CXCursor_EnumDecl || kind == CXCursor_TypedefDecl ||
           kind == CXCursor_TypeAliasDecl || kind == CXCursor_TypeAliasTemplateDecl ||
           kind == CXCursor_StaticAssert || kind == CXCursor_UnaryExpr ||
           kind == CXCursor_CXXTypeidExpr || kind == CXCursor_SizeOfPackExpr ||
           kind == CXCursor_TemplateTypeParameter || kind == CXCursor_NonTypeTemplateParameter ||
           kind == CXCursor_TemplateTemplateParameter || kind == CXCursor_ParmDecl;
}

bool is_cast(CXCursorKind kind) {
    return kind == CXCursor_CStyleCastExpr || kind == CXCursor_CXXStaticCastExpr ||
           kind == CXCursor_CXXDynamicCastExpr || kind == CXCursor_CXXReinterpretCastExpr ||
           kind == CXCursor_CXXConstCastExpr || kind == CXCursor_CXXFunctionalCastExpr;
}

bool is_integer(CXCursor cursor) {
    const CXTypeKind kind = clang_getCanonicalType(clang_getCursorType(cursor)).kind;
    return (kind >= CXType_UShort && kind <= CXType_UInt128) ||
           (kind >= CXType_Short && kind <= CXType_Int128);
}

/// Below what the compiler adds by itself.
CXCursor as_written(CXCursor cursor) {
    while (clang_getCursorKind(cursor) == CXCursor_UnexposedExpr) {
        const auto inside = children(cursor);
        if (inside.size() != 1)
            break;
        cursor = inside.front();
    }
    return cursor;
}

bool is_literal(CXCursor cursor) {
    const CXCursorKind kind = clang_getCursorKind(as_written(cursor));
    return kind == CXCursor_IntegerLiteral || kind == CXCursor_CXXBoolLiteralExpr ||
           kind == CXCursor_CharacterLiteral || kind == CXCursor_FloatingLiteral;
}

class Finder {
  public:
    explicit Finder(const Source& source) : source_(source) {}

    std::vector<Edit> find() {
        for (const CXCursor& cursor : children(source_.root()))
            if (source_.range(cursor))
                walk(cursor);
        const auto key = [](const Edit& edit) {
            return std::tuple(edit.from.begin, edit.from.end, edit.whole.begin, edit.text);
        };
        std::stable_sort(edits_.begin(), edits_.end(),
                         [&](const Edit& a, const Edit& b) { return key(a) < key(b); });
        const auto same = [&](const Edit& a, const Edit& b) { return key(a) == key(b); };
        edits_.erase(std::unique(edits_.begin(), edits_.end(), same), edits_.end());
        return std::move(edits_);
    }

  private:
    void add(const char* kind, Form form, Range whole, Range from, std::string text) {
        if (!whole.contains(from) || source_.is_of_macro(whole) ||
            (from.begin < from.end && source_.is_of_macro(from)) || source_.text(from) == text)
            return;
        edits_.push_back({kind, form, whole, from, std::move(text)});
    }

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
                edit_operator(cursor);
                break;
            case CXCursor_UnaryOperator:
                edit_unary(cursor);
                break;
            case CXCursor_ArraySubscriptExpr:
                edit_index(children(cursor).back());
                break;
            case CXCursor_ConditionalOperator:
                negate(children(cursor).front());
                break;
            case CXCursor_ReturnStmt:
                edit_returned(cursor);
                break;
            case CXCursor_IntegerLiteral:
            case CXCursor_CXXBoolLiteralExpr:
                return edit_literal(cursor);
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
                leave_early_at_start(child);
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
            move_by_one(start, {"+"});
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
                edit_statement(inside[i]);
            if (kind == CXCursor_CompoundStmt && is_loop(clang_getCursorKind(inside[i])))
                leave_early(inside[i]);
            if (kind == CXCursor_IfStmt && !stands_alone && is_condition(inside[i]))
                negate(inside[i]);
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

    /// An expression or a jump, which may be left out.
    void edit_statement(CXCursor cursor) {
        const CXCursor written = as_written(cursor);
        const CXCursorKind kind = clang_getCursorKind(written);
        const bool jumps = kind == CXCursor_BreakStmt || kind == CXCursor_ContinueStmt;
        const auto range = source_.range(cursor);
        const auto semicolon = range ? source_.token_from(range->end) : std::nullopt;
        if ((!jumps && clang_isExpression(clang_getCursorKind(cursor)) == 0) || !semicolon ||
            source_.text(*semicolon) != ";" ||
            unseen.contains(taken(clang_getCursorSpelling(written))))
            return;
        const Range whole = {range->begin, semicolon->end};
        add(updates(written) ? "dropped update" : "deleted statement", Form::statement, whole,
            whole, "");
    }

    bool updates(CXCursor cursor) const {
        const CXCursorKind kind = clang_getCursorKind(cursor);
        if (kind == CXCursor_CallExpr) {
            const std::string name = taken(clang_getCursorSpelling(cursor));
            return name == "operator++" || name == "operator--" ||
                   (name.starts_with("operator") && name.ends_with("="));
        }
        return kind == CXCursor_BinaryOperator || kind == CXCursor_CompoundAssignOperator ||
               kind == CXCursor_UnaryOperator;
    }

    void leave_early(CXCursor statement) {
        const auto range = source_.range(statement);
        if (range && can_return())
            add("early return", Form::insertion, *range, {range->begin, range->begin},
                returned_.kind == CXType_Void ? "return;" : "return {};");
    }

    void leave_early_at_start(CXCursor body) {
        const auto inside = children(body);
        if (inside.size() > 1 && !is_loop(clang_getCursorKind(inside.front())))
            leave_early(inside.front());
    }

    bool can_return() const {
        const CXTypeKind kind = returned_.kind;
        return kind != CXType_Invalid && kind != CXType_LValueReference &&
               kind != CXType_RValueReference && kind != CXType_Auto;
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
        if (unseen.contains(name))
            return;
        std::vector<CXCursor> arguments;
        for (int i = 0; i < clang_Cursor_getNumArguments(cursor); ++i)
            arguments.push_back(clang_Cursor_getArgument(cursor, static_cast<unsigned>(i)));
        if (name.starts_with("operator") && arguments.size() == 2) {
            edit_overloaded(cursor, arguments);
            if (name == "operator[]")
                edit_index(arguments[1]);
        } else if (!name.starts_with("operator") || name == "operator()") {
            if (!commutative.contains(name))
                swap_arguments(cursor, arguments);
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

    /// A comparison of objects. By C++20 one operator may stand for another; where it is written is
    /// known.
    void edit_overloaded(CXCursor cursor, const std::vector<CXCursor>& arguments) {
        static const std::set<std::string_view> comparisons = {"==", "!=", "<", "<=", ">", ">="};
        const auto left = source_.range(arguments[0]), right = source_.range(arguments[1]);
        for (const CXCursor& child : children(cursor)) {
            const CXCursor callee = as_written(child);
            const auto at = source_.range(callee);
            if (clang_getCursorKind(callee) != CXCursor_DeclRefExpr || !left || !at ||
                !comparisons.contains(source_.text(*at)))
                continue;
            // What `a < b` compares with 0 is all of it.
            const Range whole = {left->begin, std::max(right ? right->end : 0, left->end)};
            for (const Replacement& one : replacements_of_operator(source_.text(*at)))
                add(one.kind, Form::expression, whole, *at, one.text);
        }
    }

    void edit_operator(CXCursor cursor) {
        const auto operands = children(cursor);
        const auto whole = source_.range(cursor);
        if (operands.size() != 2 || !whole)
            return;
        const auto left = source_.range(operands[0]), right = source_.range(operands[1]);
        const auto written = left ? source_.token_from(left->end) : std::nullopt;
        if (!right || !written || written->end > right->begin)
            return;
        const std::string_view text = source_.text(*written);
        for (const Replacement& one : replacements_of_operator(text))
            add(one.kind, Form::expression, *whole, *written, one.text);
        if (text == "&&" || text == "||")
            for (const Range side : {*left, *right})
                add("logical", Form::expression, *whole, *whole, std::string(source_.text(side)));
    }

    void edit_unary(CXCursor cursor) {
        const auto whole = source_.range(cursor);
        const auto operand = source_.range(children(cursor).front());
        if (!whole || !operand)
            return;
        const bool is_before = whole->begin < operand->begin;
        const Range written =
            is_before ? Range{whole->begin, operand->begin} : Range{operand->end, whole->end};
        const std::string_view text = source_.text(written);
        if (text == "!")
            add("logical", Form::expression, *whole, written, "");
        else if (text == "-")
            add("arithmetic", Form::expression, *whole, written, "");
        else if (text == "++" || text == "--")
            add("arithmetic", Form::expression, *whole, written, text == "++" ? "--" : "++");
    }

    void edit_literal(CXCursor cursor) {
        const auto range = source_.range(cursor);
        // What C++20 compares with 0 by itself stands nowhere.
        if (!range || (clang_getCursorKind(cursor) == CXCursor_IntegerLiteral &&
                       std::isdigit(static_cast<unsigned char>(source_.text(*range).front())) == 0))
            return;
        for (const Replacement& one : replacements_of_literal(source_.text(*range)))
            add(one.kind, Form::expression, *range, *range, one.text);
    }

    void edit_index(CXCursor index) {
        if (is_integer(index))
            move_by_one(index, {"+", "-"});
    }

    void edit_returned(CXCursor cursor) {
        const auto inside = children(cursor);
        if (!inside.empty() && is_integer(inside.front()))
            move_by_one(inside.front(), {"+"});
    }

    /// A literal is moved as a constant, and so is `i + 1`.
    void move_by_one(CXCursor expression, std::initializer_list<const char*> signs) {
        const CXCursor written = as_written(expression);
        const auto range = source_.range(written);
        if (!range || is_literal(written) || clang_getCursorKind(written) == CXCursor_InitListExpr)
            return;
        std::string text(source_.text(*range));
        if (clang_getCursorKind(written) == CXCursor_BinaryOperator) {
            if (is_literal(children(written).back()))
                return;
            text = "(" + text + ")";
        } else if (clang_getCursorKind(written) == CXCursor_ConditionalOperator ||
                   clang_getCursorKind(written) == CXCursor_LambdaExpr) {
            text = "(" + text + ")";
        }
        for (const char* sign : signs)
            add("off by one", Form::expression, *range, *range, text + " " + sign + " 1");
    }

    /// What is no comparison, and is not joined of several, which are changed themselves.
    void negate(CXCursor condition) {
        const CXCursor written = as_written(condition);
        const CXCursorKind kind = clang_getCursorKind(written);
        const auto range = source_.range(written);
        const std::string name = taken(clang_getCursorSpelling(written));
        const bool compares =
            kind == CXCursor_BinaryOperator || kind == CXCursor_UnaryOperator ||
            kind == CXCursor_UnexposedExpr || kind == CXCursor_CXXBoolLiteralExpr ||
            (name.starts_with("operator") && name != "operator[]" && name != "operator()");
        if (range && !compares)
            add("logical", Form::expression, *range, *range,
                "!(" + std::string(source_.text(*range)) + ")");
    }

    /// Of two neighbours of one type.
    void swap_arguments(CXCursor call, const std::vector<CXCursor>& arguments) {
        const auto whole = source_.range(call);
        for (std::size_t i = 0; i + 1 < arguments.size(); ++i) {
            const auto left = source_.range(arguments[i]), right = source_.range(arguments[i + 1]);
            if (!whole || !left || !right || left->end >= right->begin ||
                type_of(arguments[i]) != type_of(arguments[i + 1]) ||
                source_.text(*left) == source_.text(*right) || is_of_range(arguments[i]))
                continue;
            // `{1, 2}` is a call as well; it can stand in no expression.
            if (source_.text(*whole).front() == '{')
                continue;
            add("swapped arguments", Form::expression, *whole, {left->begin, right->end},
                std::string(source_.text(*right)) +
                    std::string(source_.text(Range{left->end, right->begin})) +
                    std::string(source_.text(*left)));
        }
    }

    static std::string type_of(CXCursor cursor) {
        std::string type = taken(
            clang_getTypeSpelling(clang_getCanonicalType(clang_getCursorType(as_written(cursor)))));
        return type.starts_with("const ") ? type.substr(6) : type;
    }

    /// Where types do not tell: `sort(end, begin)` is no mistake that anybody makes.
    bool is_of_range(CXCursor cursor) const {
        const std::string name = taken(clang_getCursorSpelling(as_written(cursor)));
        return name == "begin" || name == "cbegin" || name == "rbegin";
    }

    const Source& source_;
    std::vector<Edit> edits_;
    CXType returned_ = {CXType_Invalid, {nullptr, nullptr}};
};

}  // namespace

std::vector<Edit> find_edits(const Source& source) {
    return Finder(source).find();
}

}  // namespace judge::mutate
