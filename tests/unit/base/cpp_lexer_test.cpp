#include "base/cpp_lexer.h"

#include <doctest/doctest.h>

#include <string>

using namespace judge;

namespace {

/// The tokens between bars, without white space: "int|x|;". `#` stands before what is in a
/// directive, `$` before a literal, `/` before a comment.
std::string tokens(std::string_view source) {
    std::string text, again;
    for (const CppToken& token : lex_cpp(source)) {
        again += token.text;
        if (token.kind == CppToken::Kind::space || token.kind == CppToken::Kind::splice)
            continue;
        text += text.empty() ? "" : "|";
        text += token.in_directive ? "#" : "";
        text += token.kind == CppToken::Kind::literal ? "$" : token.is_comment() ? "/" : "";
        text += token.text;
    }
    CHECK(again == source);
    return text;
}

}  // namespace

TEST_CASE("words, numbers and marks are told apart") {
    CHECK(tokens("int x_1 += .5e3*1'000'000;") == "int|x_1|+|=|.5e3|*|1'000'000|;");
    CHECK(tokens("a.b->c::d") == "a|.|b|-|>|c|:|:|d");
    CHECK(tokens("0xFF'FFu") == "0xFF'FFu");
}

TEST_CASE("literals keep what they hold to themselves") {
    CHECK(tokens(R"(f("a // b", '"', "\"", '\'');)") ==
          R"(f|(|$"a // b"|,|$'"'|,|$"\""|,|$'\''|)|;)");
    CHECK(tokens("L'\"' + u8\"/*\"") == "L|$'\"'|+|u8|$\"/*\"");
    CHECK(tokens("case 1:'a'") == "case|1|:|$'a'");
}

TEST_CASE("a raw string ends at its own mark") {
    CHECK(tokens("R\"(a\")\" + u8R\"x()\")x\";") == "R|$\"(a\")\"|+|u8R|$\"x()\")x\"|;");
    CHECK(tokens("R\"(\n#define x\n)\" y") == "R|$\"(\n#define x\n)\"|y");
    CHECK(tokens("FOUR\"(a\" b") == "FOUR|$\"(a\"|b");
}

TEST_CASE("comments end where the compiler ends them") {
    CHECK(tokens("a // b\nc /* d\n e */ f") == "a|/// b|c|//* d\n e */|f");
    CHECK(tokens("// a \\\nb\nc") == "/// a \\\nb|c");
    CHECK(tokens("/*/ a */ b") == "//*/ a */|b");
    CHECK(tokens("// it's\nc") == "/// it's|c");
}

TEST_CASE("a directive goes from its # to the end of its line, continued or not") {
    CHECK(tokens("#define f(x) \\\n x\ny") == "##|#define|#f|#(|#x|#)|#x|y");
    CHECK(tokens(" /* a */ %: include <map> // b\ny") ==
          "//* a */|#%|#:|#include|#<|#map|#>|#/// b|y");
    CHECK(tokens("#if 0 /* a\n b */ c\nd") == "##|#if|#0|#//* a\n b */|#c|d");
    CHECK(tokens("a # b") == "a|#|b");
    CHECK(tokens("\xEF\xBB\xBF#include") == "##|#include");
    CHECK(tokens("a %\n: b") == "a|%|:|b");
}

TEST_CASE("what is not closed ends with its line, or with the text") {
    CHECK(tokens("\"a\nb'c\nd") == "$\"a|b|$'c|d");
    CHECK(tokens("\"a\\\nb\" c") == "$\"a\\\nb\"|c");
    CHECK(tokens("a /* b") == "a|//* b");
    CHECK(tokens("R\"(a") == "R|$\"(a");
    CHECK(tokens("R\"a\nb") == "R|$\"a|b");
    for (const char* const text : {"", "\"", "'", "\\", "\"\\", "R\"", "/", "/*", "#", "%", "\xff"})
        tokens(text);
}

TEST_CASE("each token knows its line, and the code is what a parser sees") {
    std::string text;
    for (const CppToken& token :
         code_tokens("#include <map>\n/* a\n */ int x = /* b */ 1; // c\r\nR\"(\n)\"\n\\\nend"))
        text += std::to_string(token.line) + ":" + std::string(token.text) + " ";
    CHECK(text == "3:int 3:x 3:= 3:1 3:; 4:R 4:\"(\n)\" 7:end ");
}

TEST_CASE("what is blanked keeps its line breaks") {
    CHECK(blanked("ab\r\nc") == "   \n ");
}
