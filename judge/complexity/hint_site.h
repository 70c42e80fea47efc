#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "complexity/code_structure.h"
#include "complexity/scanned_source.h"
#include "model/order.h"

namespace judge {

/// A statement that carries growth, as the patterns of hints look at it.
struct HintSite {
    std::string text;  ///< As it is written, on one line.
    std::string code;  ///< The same with comments and the contents of literals blanked out.
    int loops = 0;     ///< Around it, in its function.
    const CodeFunction* function = nullptr;  ///< Where it stands, if that is known.
    Order growth;                            ///< As measured.
    const ScannedSource* source = nullptr;
    const CodeStructure* structure = nullptr;
};

/// The outermost container that `name` is declared as: "vector", "unordered_map", "string". Empty
/// when no declaration is seen, when there are several kinds, or when it is no container.
std::string container_of(const ScannedSource& source, const std::string& name);

/// Whether a parameter of the list is a container that each call copies.
bool takes_container_by_value(const std::string& parameters);

}  // namespace judge
