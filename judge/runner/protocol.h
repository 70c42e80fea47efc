#pragma once

#include <cstddef>
#include <cstdint>

#include "base/process_end.h"

/// What the judge and its runner say to each other over a SOCK_SEQPACKET socket: the runner's
/// Ready, then one Request, one Reply, in turn. Both ends are built and installed together, so
/// there are no versions; the structs are the bytes on the wire.
namespace judge::protocol {

/// The socket on which the runner is spoken to. It is the runner's only open file of the judge's
/// but standard output (/dev/null) and standard error (the judge's own).
constexpr int runner_socket = 0;

/// A whole Request with its strings. Below the least that an unprivileged process can have for a
/// socket's buffer on a default system (2 x 208 KiB).
constexpr std::size_t largest_request = 384 * 1024;

constexpr std::size_t most_streams = 32;

/// How a program tells how it came to a bad end, without an open file for it: by the call
/// prctl(tell, TEXT, LENGTH), which its filter refers to the runner (support/runtime.cpp).
constexpr std::uint32_t tell = 0x6a756467;

/// All that one run can tell, in bytes; the rest is dropped.
constexpr std::size_t longest_told = 4096;

/// Layers of the sandbox, as bits.
enum Layer : std::uint32_t { seccomp = 1, landlock = 2, namespaces = 4 };

/// The runner's first message: which of the layers it was started for it has.
struct Ready {
    std::uint32_t layers;
    std::int32_t seccomp_failure;  ///< errno; 0 where it was not tried or is in force.
    std::int32_t landlock_failure;
    std::int32_t namespaces_failure;
};

/// Starts a child. After it in the same message: the arguments, the environment, the folder, and
/// the paths that a compiler or a program with sanitizers may read, and that a compiler may change,
/// each ended by a zero byte. With it, as SCM_RIGHTS: the executable if there is one, then one
/// descriptor for each stream. Zero limits nothing.
struct Request {
    std::int64_t cpu_ns;
    std::int64_t idle_ns;
    std::uint64_t memory;
    std::uint64_t address_space;
    std::uint64_t file_size;
    std::int32_t threads;
    std::uint32_t reproducible;  ///< Nonzero: see Launch in os/worker.h.
    std::uint32_t arguments;     ///< How many strings.
    std::uint32_t environment;   ///< How many strings.
    std::uint32_t readable;      ///< How many paths.
    std::uint32_t writable;      ///< How many paths.
    std::uint32_t executables;   ///< 0: the path in the first argument; 1: the first descriptor.
    std::uint32_t streams;
    std::int32_t targets[most_streams];  ///< The child's numbers for the streams: below
                                         ///< most_streams.
};

/// How far the runner came with a child that could not be started.
enum class Step : std::int32_t {
    none,
    request,
    clone,
    streams,
    root,
    folder,
    limits,
    isolation,
    program
};

/// A system call that a program may not make.
struct ForbiddenCall {
    std::uint32_t architecture;  ///< AUDIT_ARCH_...
    std::int32_t number;
    char path[256];  ///< The file that it was about, ended by a zero byte; empty when none.
};

struct Reply {
    Step failed;           ///< none: there was a child, and the rest tells of its end.
    std::int32_t failure;  ///< errno of a failed step.
    ProcessEnd end;
    std::int32_t code;            ///< Exit status, or the signal.
    std::int64_t cpu_ns;          ///< Of the child and all its descendants.
    std::int64_t wall_ns;         ///< From just before the child was made to its end.
    std::int64_t idle_ns;         ///< How long it waited, as far as that was looked at.
    std::uint64_t peak_memory;    ///< In bytes: of the largest process.
    ForbiddenCall forbidden;      ///< Where that is the end.
    std::uint64_t main_stack;     ///< Bytes of it when the memory limit was passed; else 0.
    char missing[256];            ///< The first file that it wanted to open and that is not there,
                                  ///< ended by a zero byte; empty: none.
    std::uint64_t lowered_stack;  ///< The machine's own limits where they are lower than asked for.
    std::uint64_t lowered_address_space;
    std::uint64_t lowered_file_size;
    std::uint32_t told_size;
    char told[longest_told];  ///< Sent up to `told_size`.

    std::size_t size() const { return offsetof(Reply, told) + told_size; }
};

}  // namespace judge::protocol
