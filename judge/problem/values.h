#pragma once

#include <string>

#include "model/type.h"
#include "problem/document.h"

namespace judge {

/// Appends `node`, read as a `type`, in the canonical form of support/wire.h. A value that does not
/// fit is reported under `name`; what was appended then is of no use.
void append_value(Document& document, const Node& node, const Type& type, const std::string& name,
                  std::string& text);

}  // namespace judge
