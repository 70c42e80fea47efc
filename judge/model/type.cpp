#include "model/type.h"

#include <array>

namespace judge {
namespace {

struct ScalarWords {
    std::string_view cpp;       ///< Without `std::`.
    std::string_view singular;  ///< For messages.
    std::string_view plural;
};

/// In the order of Type::Scalar, as scalar_names() is.
constexpr std::array<ScalarWords, 6> scalar_words = {{
    {"bool", "true or false", "truth values"},
    {"int", "a whole number", "whole numbers"},
    {"long long", "a whole number", "whole numbers"},
    {"double", "a number", "numbers"},
    {"char", "a single character", "single characters"},
    {"string", "a string", "strings"},
}};

const ScalarWords& words_of(Type::Scalar scalar) {
    return scalar_words[static_cast<std::size_t>(scalar)];
}

}  // namespace

const std::vector<std::string>& scalar_names() {
    static const std::vector<std::string> names = {"bool",   "int",  "long",
                                                   "double", "char", "string"};
    return names;
}

std::optional<Type> parse_type(std::string_view text) {
    Type type;
    while (text.ends_with("[]")) {
        ++type.depth;
        text.remove_suffix(2);
    }
    for (std::size_t i = 0; i < scalar_names().size(); ++i) {
        if (scalar_names()[i] == text) {
            type.scalar = static_cast<Type::Scalar>(i);
            return type;
        }
    }
    return std::nullopt;
}

std::string to_text(const Type& type) {
    std::string text = scalar_names()[static_cast<std::size_t>(type.scalar)];
    for (int i = 0; i < type.depth; ++i)
        text += "[]";
    return text;
}

std::string cpp_name(const Type& type, bool qualified) {
    const std::string library = qualified ? "std::" : "";
    std::string name;
    for (int i = 0; i < type.depth; ++i)
        name += library + "vector<";
    name += type.scalar == Type::Scalar::string ? library : "";
    name += words_of(type.scalar).cpp;
    name.append(static_cast<std::size_t>(type.depth), '>');
    return name;
}

std::string described(const Type& type) {
    if (type.depth == 0)
        return std::string(words_of(type.scalar).singular);
    std::string text = "an array of ";
    for (int i = 1; i < type.depth; ++i)
        text += "arrays of ";
    text += words_of(type.scalar).plural;
    return text;
}

}  // namespace judge
