#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace judge {

/// Why the judge does not find a class that a person would say is there, and what to write instead.
struct OddClass {
    int line = 0;
    std::string text;
};

/// Looks for `name` as a union, as another name for a class (`using`, `typedef`), as a template, or
/// inside a namespace; nothing where it is an ordinary class or not there at all. A look at the
/// text, for the wording of messages: what does not compile has been found out by the compiler.
std::optional<OddClass> find_odd_class(std::string_view source, const std::string& name);

struct NamedClass {
    std::string name;
    int line = 0;
};

/// The classes and structs that a source defines, in its order.
std::vector<NamedClass> class_names(std::string_view source);

}  // namespace judge
