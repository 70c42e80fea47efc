// What of harness.h needs headers that declare common names (read, link, remove), which the globals
// of solutions have as well.
#include "harness.h"

#include <stdio.h>
#include <unistd.h>

namespace judge_harness {

void end_process() {
    fflush(nullptr);
    _exit(0);
}

}  // namespace judge_harness
