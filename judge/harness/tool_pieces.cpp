#include "harness/tool_pieces.h"

#include <fmt/core.h>

namespace judge {

std::string declarations(const std::vector<Parameter>& parameters, const char* form) {
    std::string text;
    for (const Parameter& parameter : parameters)
        text += fmt::format(fmt::runtime(form), fmt::arg("type", cpp_name(parameter.type, true)),
                            fmt::arg("name", parameter.name));
    return text;
}

std::string read_call(const std::vector<Parameter>& parameters) {
    return declarations(parameters,
                        "    {type} {name}{{}};\n    in.expect(','); in.read({name});\n") +
           "    in.expect(']'); in.expect('\\n');\n";
}

}  // namespace judge
