#pragma once

#include "author/verify.h"

namespace judge {

/// Whether the record beside the problem is of what was just found out; writes it, if that was
/// asked for and no check found an error.
CheckReport check_record(const VerifyRequest& request, const VerifyReport& report);

}  // namespace judge
