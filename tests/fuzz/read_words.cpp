/// Orders, claims and conditions on sizes, as people write them, and their C++.

#include "advice/code_structure.h"
#include "advice/judge_claim.h"
#include "base/cpp_lexer.h"
#include "claims/claims.h"
#include "harness/brackets.h"
#include "harness/explain_errors.h"
#include "harness/odd_class.h"
#include "harness/signature.h"
#include "harness/source_scan.h"
#include "model/domain.h"
#include "model/order.h"
#include "readers.h"

namespace judge::fuzz {

void read_order(std::string_view text) {
    const std::vector<std::string> sizes = {"n", "m", "k"};
    const auto order = parse_order(text, sizes);
    if (!order)
        return;
    const Order form = canonical(*order);
    const auto again = parse_order(to_text(form), sizes);
    promise(again && canonical(*again) == form, "what is printed of an order is the same order");
    promise(compare(form, form) == OrderRelation::equal, "an order equals itself");
}

void read_claim(std::string_view text) {
    const Claims claims = read_claims(text, {"n", "k"});
    for (const auto& claim : {claims.time, claims.space})
        if (claim && claim->order)
            promise(judge_claim(*claim->order, canonical(*claim->order)) == ClaimVerdict::right,
                    "a claim is right about itself");
    read_claims(text, {});
}

void read_where(std::string_view text) {
    const auto domain = Domain::parse(text, {"n", "m"});
    if (!domain) {
        promise(!domain.errors().front().message.empty(), "a refusal says why");
        return;
    }
    domain->contains({0, 0});
    domain->contains({9'000'000'000'000'000'000, 1});
    promise(domain->diagonal(2).size() == 2, "each size has its multiple");
}

void read_solution(std::string_view text) {
    std::string again;
    for (const CppToken& token : lex_cpp(text))
        again += token.text;
    promise(again == text, "tokens make up the source again");

    const CodeStructure structure = read_structure(text);
    const int lines = static_cast<int>(structure.lines.size());
    for (const CodeStatement& statement : structure.statements)
        promise(1 <= statement.first_line && statement.first_line <= statement.last_line &&
                    statement.last_line <= lines,
                "a statement lies inside the text");
    for (int line = -1; line <= lines + 1; ++line)
        structure.at_line(line);

    const SourceScan scan(text);
    for (const std::string& name : scan.function_names())
        scan.find_function(name);
    const FunctionInterface function{"top", {{"events", *parse_type("string[]")}}, Type{}, {}};
    for (const char* complaint : {"call top", "returns top", "changes top", ""}) {
        const CompilerMessage message =
            explain_signature(function, complaint, text, "solution.cpp");
        promise(message.line >= 0 && message.line <= lines + 1,
                "a signature stands inside the text");
    }

    if (const auto brace = find_unclosed_brace(text))
        promise(1 <= brace->line && brace->line <= lines && brace->closed_in <= lines,
                "a brace stands inside the text");
    if (const auto odd = find_odd_class(text, "Solution"))
        promise(1 <= odd->line && odd->line <= lines, "a class stands inside the text");
    for (const char* error : {"expected '}' at end of input", "'top' was not declared",
                              "undefined reference to `top(int)'"}) {
        std::vector<CompilerMessage> messages(1);
        messages[0].text = error;
        messages[0].file = "solution.cpp";
        messages[0].line = lines;
        explain_errors(function, text, "solution.cpp", messages);
        promise(!messages.empty(), "what does not compile has a reason");
    }
}

}  // namespace judge::fuzz
