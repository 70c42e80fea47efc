#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace judge {

struct Structure;

/// The type of a parameter, of an answer or of a struct's field: a base, and what stands around it,
/// as the text in a problem file reads.
struct Type {
    enum class Base {
        boolean,
        integer,
        long_integer,
        real,
        character,
        string,
        tree,       ///< By its root, a `TreeNode*`.
        list,       ///< By its first node, a `ListNode*`.
        tree_node,  ///< A node of the tree that another parameter of the same call is.
        list_node,
        structure,  ///< One of the problem's own.
    };
    enum class Around { array, nullable };

    Base base = Base::integer;
    std::vector<Around> around{};  ///< Innermost first: `int[]?` is {array, nullable}.
    std::string argument{};        ///< Of a node: the parameter that it is part of.
    std::shared_ptr<const Structure> structure{};  ///< Of a struct; never changed.

    bool operator==(const Type&) const = default;

    bool is_array() const { return !around.empty() && around.back() == Around::array; }
    bool is_nullable() const { return !around.empty() && around.back() == Around::nullable; }
    bool is_plain() const { return around.empty(); }
    bool is_node() const { return base == Base::tree_node || base == Base::list_node; }

    /// What an array has as elements, or a nullable holds.
    Type inside() const;

    /// How many arrays there are, one in another.
    int depth() const;

    /// A number, a character or a truth value.
    bool is_small() const;

    /// A pointer to a node, in C++.
    bool is_pointer() const;
    bool is_whole_number() const;
};

/// A name with the type of what it stands for: a parameter, or a field of a struct.
struct Parameter {
    std::string name;
    Type type;

    bool operator==(const Parameter&) const = default;
};

/// A struct of named fields, which are no trees, lists or nodes.
struct Structure {
    std::string name;  ///< In C++ and in the problem file.
    std::vector<Parameter> fields;
};

/// Stands for a type that is not known, since the problem file says it wrongly: any value fits it.
/// It never leaves a reader, whose report keeps the problem from being made.
inline const Type unknown_type{Type::Base::structure};

using Structures = std::vector<std::shared_ptr<const Structure>>;

/// "string[][]" -> Type. Names: bool, int (32 bits), long (64), double, char, string (bytes), tree,
/// list, and the structures'. "node(root)" is a tree_node until somebody who knows `root` says that
/// it is a list_node. Nothing where `?` stands around what can be null anyway.
std::optional<Type> parse_type(std::string_view text, const Structures& structures = {});

/// As in the problem file: "string[][]".
std::string to_text(const Type& type);

/// As in a solution, with `std::` or as a person writes under `using namespace std`:
/// "std::vector<std::string>", "long long", "TreeNode*".
std::string cpp_name(const Type& type, bool qualified);

/// The names that parse_type knows, without brackets, in the order of the documentation.
const std::vector<std::string>& type_names();

/// Whether a value of `type` is what a problem file calls it, for messages: "a whole number",
/// "an array of strings".
std::string described(const Type& type);

}  // namespace judge
