#include "app/commands.h"
#include "app/output.h"

namespace judge {

Result<int> run(const WelcomeCommand&) {
    print(
        "judge: practise coding rounds offline.\n\n"
        "  judge list                    what there is to solve\n"
        "  judge show top-k-events       read a problem\n"
        "  judge start top-k-events      write a file to start from\n"
        "  judge run top-k-events.cpp    try the samples\n"
        "  judge submit top-k-events.cpp judge it on all hidden tests\n\n"
        "`judge --help` lists all commands, `judge COMMAND --help` explains one.\n");
    return 0;
}

Result<int> run(const PrintCommand& command) {
    print(command.text);
    return 0;
}

}  // namespace judge
