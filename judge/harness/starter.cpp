#include "harness/starter.h"

#include "base/overloaded.h"
#include "harness/definitions.h"
#include "harness/signature.h"

namespace judge {
namespace {

void fill(std::string& text, std::string_view placeholder, const std::string& value) {
    for (std::size_t at = text.find(placeholder); at != text.npos;
         at = text.find(placeholder, at + value.size()))
        text.replace(at, placeholder.size(), value);
}

std::string body(const std::optional<Type>& returns) {
    return returns ? "return {};" : "";
}

/// What the judge defines where a solution does not: editors and compilers that know nothing of the
/// judge find it in the file. Nothing where there is nothing.
std::string kept_definitions(const std::string& definitions) {
    return definitions.empty()
               ? ""
               : "// The judge knows this already: it is for your editor, and may go.\n" +
                     definitions + "\n";
}

std::string members(const ClassInterface& described) {
    std::string text = "    " + constructor_signature(described) + " {\n    }\n";
    for (const Method& method : described.methods)
        text += "\n    " + signature(method) + " {\n        " + body(method.returns) + "\n    }\n";
    return text;
}

}  // namespace

std::string starter(const Problem& problem, std::string_view frame) {
    std::string text(frame);
    fill(text, "{{definitions}}", kept_definitions(definitions_in_words(problem.interface)));
    fill(text, "{{slug}}", problem.slug);
    std::visit(Overloaded{[&](const FunctionInterface& function) {
                              fill(text, "{{signature}}", signature(function));
                              fill(text, "{{body}}", body(function.returns));
                          },
                          [&](const ClassInterface& described) {
                              fill(text, "{{class}}", described.name);
                              fill(text, "{{members}}", members(described));
                          },
                          [](const ProgramInterface&) {}},
               problem.interface);
    return text;
}

}  // namespace judge
