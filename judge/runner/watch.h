#pragma once

#include <optional>

#include "runner/notifications.h"
#include "runner/protocol.h"
#include "runner/start_child.h"

namespace judge {

/// Waits until the child ends or passes a limit, then ends it and all its descendants. Fills in
/// everything of a reply but the wall time. nullopt: the judge is gone (nothing of the child is
/// left then either).
std::optional<protocol::Reply> watch(const Started& child, const protocol::Request& limits,
                                     const Services& services);

}  // namespace judge
