#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace judge {

/// The source with comments, literals and the preprocessor's lines as blanks; every other byte, and
/// every line break, stays where it is.
std::string code_alone(std::string_view source);

/// A function as its declaration reads: types without parameter names, `const` and `std::`.
struct ScannedFunction {
    std::string returns;     ///< "vector<string>"; empty for a constructor.
    std::string parameters;  ///< "vector<string>&, int".
    int line = 0;
};

/// A look at C++ text for the wording of messages. It knows comments, literals and brackets, but
/// is no parser: macros and unusual declarations can mislead it.
class SourceScan {
  public:
    explicit SourceScan(std::string_view source);

    /// The first function that is defined under this name.
    std::optional<ScannedFunction> find_function(std::string_view name) const;

    /// Names that stand before a parameter list and a body.
    std::vector<std::string> function_names() const;

  private:
    struct Place {
        std::size_t name;   ///< Where the name begins.
        std::size_t open;   ///< Its opening parenthesis.
        std::size_t close;  ///< The one that closes it.
    };
    std::vector<Place> definitions() const;

    std::string code_;  ///< What code_alone() leaves.
};

}  // namespace judge
