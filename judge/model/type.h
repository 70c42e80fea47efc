#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace judge {

/// The type of a parameter or an answer: a scalar, or an array of scalars to any depth.
/// Trees, lists and references to nodes are not in it yet.
struct Type {
    enum class Scalar { boolean, integer, long_integer, real, character, string };

    Scalar scalar = Scalar::integer;
    int depth = 0;  ///< 0 for a scalar, 2 for `int[][]`.

    bool operator==(const Type&) const = default;
};

/// "string[][]" -> Type. Names: bool, int (32 bits), long (64), double, char, string (bytes).
std::optional<Type> parse_type(std::string_view text);

/// As in the problem file: "string[][]".
std::string to_text(const Type& type);

/// As in a solution, with `std::` or as a person writes under `using namespace std`:
/// "std::vector<std::string>", "long long".
std::string cpp_name(const Type& type, bool qualified);

/// The names that parse_type knows, without brackets, in the order of the documentation.
const std::vector<std::string>& scalar_names();

/// Whether a value of `type` is what a problem file calls it, for messages: "a whole number",
/// "an array of strings".
std::string described(const Type& type);

}  // namespace judge
