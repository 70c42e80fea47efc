#pragma once

#include <CLI/CLI.hpp>
#include <string>

#include "app/commands.h"

namespace judge {

/// All that a command line may say: the commands, their options, and what each is for. What is
/// typed is read by it; `--help`, the manual page and completion tell it.
class Grammar {
  public:
    Grammar();

    CLI::App app;
    Command chosen;  ///< What was typed, once `app` has parsed it.

  private:
    ListCommand list_;
    ShowCommand show_;
    StartCommand start_;
    JudgeCommand run_, submit_;
    ExplainCommand explain_;
    HintCommand hint_;
    ReviewCommand review_;
    FixCommand fix_;
    WatchCommand watch_;
    ReproCommand repro_;
    DebugCommand debug_;
    BatchCommand batch_;
    MergeCommand merge_;
    PackCommand pack_;
    StressCommand stress_;
    ComplexityCommand complexity_;
    VerifyCommand verify_;
    TestsCommand tests_;
    DoctorCommand doctor_;
    NewCommand new_;
    HelpCommand help_;
};

/// Whether something follows the option's name.
bool takes_value(const CLI::Option& option);

/// The command of that name; an Error with the nearest one where there is none.
Result<const CLI::App*> find_command(const Grammar& grammar, const std::string& name);

}  // namespace judge
