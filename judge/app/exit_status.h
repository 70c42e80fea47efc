#pragma once

#include "model/verdict.h"

namespace judge {

/// Of a command that judges one solution.
inline int exit_status(Verdict verdict) {
    return verdict == Verdict::accepted ? 0 : verdict == Verdict::judge_error ? 3 : 1;
}

}  // namespace judge
