#include "mutate/syntax.h"

namespace judge::mutate {

bool is_loop(CXCursorKind kind) {
    return kind == CXCursor_ForStmt || kind == CXCursor_WhileStmt || kind == CXCursor_DoStmt ||
           kind == CXCursor_CXXForRangeStmt;
}

bool is_function(CXCursorKind kind) {
    return kind == CXCursor_FunctionDecl || kind == CXCursor_CXXMethod ||
           kind == CXCursor_Constructor || kind == CXCursor_Destructor ||
           kind == CXCursor_ConversionFunction || kind == CXCursor_FunctionTemplate;
}

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

}  // namespace judge::mutate
