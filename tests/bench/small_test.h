#pragma once

#include "judging/prepare.h"
#include "os/descriptor.h"
#include "os/worker.h"

namespace judge {

/// Says why and ends: a measurement that does not work is none.
[[noreturn]] void give_up(const char* what);

/// A static program with one input and its answer, in files, as a test of a program problem.
class SmallTest {
  public:
    SmallTest(const char* program, const char* input, const char* answer);

    /// Judges it as `submit` does (open, run, compare, conclude); it has to be accepted.
    void judge(Worker& worker) const;

    /// The program in memory.
    const Program& program() const { return program_; }

  private:
    Problem problem_;
    PreparedTest test_;
    Program program_;
};

}  // namespace judge
