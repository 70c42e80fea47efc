// What of harness.h needs headers that declare common names (read, link, remove), which the globals
// of solutions have as well.
#include "harness.h"

#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

#include "further_tests.h"

namespace judge_harness {

int input_descriptor = 3;
int answer_descriptor = 4;

void end_process() {
    fflush(nullptr);
    _exit(0);
}

void next_test() {
    static int next = further_descriptors;
    // Freeing what the solution built would count against its time: no destructor runs.
    if (fcntl(next, F_GETFD) < 0)
        end_process();
    input_descriptor = next++;
    answer_descriptor = next++;
}

}  // namespace judge_harness
