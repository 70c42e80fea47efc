#pragma once

#include <chrono>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "base/lowered_limits.h"
#include "base/process_end.h"
#include "base/profile.h"
#include "base/result.h"
#include "base/units.h"
#include "os/descriptor.h"
#include "os/folders.h"
#include "os/turns.h"

namespace judge {

/// An open file of the judge's that the child gets as descriptor `target`.
struct Stream {
    int descriptor;
    int target;
};

/// How much of the sandbox's layers (runner/main.cpp) there has to be.
enum class SandboxLevel {
    automatic,  ///< As many layers as the machine offers; seccomp at least.
    full,       ///< All of them.
    landlock,   ///< Exactly seccomp and Landlock.
    seccomp,    ///< Exactly seccomp.
};

/// The layers that a machine offers; where one is lacking, the system's reason.
struct SandboxLayers {
    struct Layer {
        bool in_force = false;
        std::string failure;
    };
    Layer seccomp, landlock, namespaces;
};

/// What a child may use. Zero means no limit of that kind.
struct Allowance {
    std::chrono::nanoseconds cpu{};   ///< Killed when its CPU time passes this.
    std::chrono::nanoseconds idle{};  ///< Killed when it has waited this long in all, without
                                      ///< using or wanting a processor.
    Bytes memory{};         ///< Killed when its resident size is seen above this. The stack is
                            ///< bounded by this alone.
    Bytes address_space{};  ///< RLIMIT_AS, a loose backstop.
    Bytes file_size{};      ///< RLIMIT_FSIZE for each file it writes.
    int threads = 0;        ///< Processes and threads at once.
};

/// One child to start.
struct Launch {
    const Program* program = nullptr;      ///< Null: it lies at the path in arguments[0].
    std::vector<std::string> arguments;    ///< argv; never empty.
    std::vector<std::string> environment;  ///< "NAME=value"; nothing is inherited.
    std::string folder = "/";              ///< Where it starts; a program has no folder but "/".
    Profile profile = Profile::program;
    std::vector<std::string> readable;  ///< Files and folders that may be read, by who may at all,
    std::vector<std::string> writable;  ///< and those that a compiler may read and change.
    std::vector<Stream> streams;        ///< All that it gets; targets 0 to 2 that are not named are
                                        ///< /dev/null.
    Allowance allowance;
    /// The same program with the same request gets the same addresses each time and no huge pages,
    /// so that its work can be counted. Addresses still vary in a container that denies
    /// personality(2).
    bool reproducible = false;
};

/// A system call that ended a program, as it made it.
struct ForbiddenCall {
    std::string name;      ///< "socket"; "number 999" when it has none here.
    std::string path;      ///< The file that it would open; empty for other calls.
    bool foreign = false;  ///< By the rules of another machine, such as a 32-bit one.
};

/// How a child ended. The judge's conclusion is a Verdict; what is told of a solution, a
/// RunResult.
struct Exit {
    ProcessEnd end = ProcessEnd::exited;
    int code = 0;  ///< Exit status, the signal, or why it was not started (errno).
    std::chrono::nanoseconds cpu{}, wall{};
    std::chrono::nanoseconds idle{};  ///< How long it waited, as far as that was looked at.
    Bytes peak_memory;
    ForbiddenCall forbidden;  ///< Where that is the end.
    LoweredLimits lowered;
    Bytes main_stack;     ///< Its size when the memory limit was passed; else 0.
    std::string missing;  ///< The first file that it wanted to open and that is not there.
    std::string told;     ///< What it said of its end (support/runtime.cpp): its word, no proof.
};

/// The judge's end of one runner: a small process of its own that starts, limits, watches and
/// measures one child at a time (see runner/main.cpp). It is small so that a child's reported peak
/// memory is the child's, and it kills the child and all its descendants when the judge goes away.
///
/// Not thread-safe; use one per thread.
class Worker {
  public:
    /// Starts a runner. Call before test data is loaded: starting copies the judge for a moment.
    static Result<Worker> start(SandboxLevel level = SandboxLevel::automatic,
                                const std::string& runner = runner_path());
    Worker(Worker&&) noexcept;
    Worker& operator=(Worker&&) noexcept;
    ~Worker();  ///< Ends the runner and whatever it runs, and waits for it.

    /// Runs one child to its end. An Error: the child could not be started or watched, or the
    /// judge was interrupted (the child is dead then). When the runner was lost, the next run
    /// starts another.
    Result<Exit> run(const Launch& launch);

    /// What surrounds the programs that it runs.
    Result<SandboxLayers> layers();

  private:
    friend class Workers;
    struct State;
    explicit Worker(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
    std::shared_ptr<Turns>
        turns_;  ///< Held while a child runs; none where nobody wants to be alone.
};

/// One Worker for each processor that the judge may use (at most `most`).
class Workers {
  public:
    static Result<Workers> start(SandboxLevel level = SandboxLevel::automatic, int most = 64,
                                 const std::string& runner = runner_path());

    std::size_t count() const { return workers_.size(); }
    Worker& first() { return workers_.front(); }

    /// Calls `job(worker, i)` once for each i below `jobs`, in order of i, on as many threads as
    /// there are workers; returns when all have returned.
    void each(std::size_t jobs, const std::function<void(Worker&, std::size_t)>& job);

    /// The same with each worker by itself, as a lane: for jobs that themselves ask for workers.
    void each_lane(std::size_t jobs, const std::function<void(Workers& lane, std::size_t)>& job);

    /// Calls `work` while no other lane runs a child.
    void alone(const std::function<void()>& work);

  private:
    std::vector<Worker> workers_;
    std::shared_ptr<Turns> turns_;  ///< Of a lane; else none.
};

}  // namespace judge
