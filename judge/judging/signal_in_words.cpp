#include "judging/signal_in_words.h"

#include <fmt/core.h>

#include <algorithm>
#include <csignal>
#include <cstring>

namespace judge {
namespace {

struct SignalMeaning {
    int signal;
    std::string_view words;
};

constexpr SignalMeaning meanings[] = {
    {SIGSEGV, "segmentation fault (SIGSEGV): memory that is not the program's was touched"},
    {SIGBUS, "bus error (SIGBUS): memory that is not there was touched"},
    {SIGFPE, "division by zero (SIGFPE), or of the smallest integer by -1"},
    // Where a compiler sees that nothing else can come, it ends the program by one of these.
    {SIGILL,
     "illegal instruction (SIGILL), which compilers put where a program divides by zero, uses a "
     "null pointer or reaches a missing `return`"},
    {SIGTRAP,
     "trap (SIGTRAP), which compilers put where a program divides by zero, uses a null pointer or "
     "reaches a missing `return`"},
    {SIGABRT, "aborted (SIGABRT)"},
    {SIGKILL, "killed (SIGKILL): by itself, or by a system that has no memory left"},
};

struct AbortReason {
    std::string_view said;  ///< By libc, as it aborts.
    std::string_view words;
};

/// The first one that fits counts.
constexpr AbortReason abort_reasons[] = {
    {"double free", "memory was given back twice"},
    {"free(): invalid pointer", "memory was given back that was not allocated"},
    {"munmap_chunk(): invalid pointer", "memory was given back that was not allocated"},
    {"realloc(): invalid pointer", "memory was given back that was not allocated"},
    {"malloc(): ", "the heap was overwritten, as by an index past the end of an array"},
    {"free(): ", "the heap was overwritten, as by an index past the end of an array"},
    {"realloc(): ", "the heap was overwritten, as by an index past the end of an array"},
    {"malloc_consolidate(): ", "the heap was overwritten, as by an index past the end of an array"},
    {"malloc assertion failure",
     "the heap was overwritten, as by an index past the end of an "
     "array"},
    {"corrupted ", "the heap was overwritten, as by an index past the end of an array"},
    {"stack smashing detected",
     "the stack was overwritten, as by an index past the end of a local "
     "array"},
    {"buffer overflow detected", "a library function was to write past the end of an array"},
    {"pure virtual method called", "a function was called that is only declared (pure virtual)"},
};

}  // namespace

std::string signal_in_words(int signal, std::string_view last_words) {
    const auto* const known =
        std::find_if(std::begin(meanings), std::end(meanings),
                     [signal](const SignalMeaning& meaning) { return meaning.signal == signal; });
    if (known == std::end(meanings)) {
        const char* const name = sigabbrev_np(signal);
        return name != nullptr ? fmt::format("killed by signal {} (SIG{})", signal, name)
                               : fmt::format("killed by signal {}", signal);
    }
    std::string words(known->words);
    if (signal == SIGABRT)
        for (const AbortReason& reason : abort_reasons)
            if (last_words.find(reason.said) != last_words.npos)
                return words + ": " + std::string(reason.words);
    return words;
}

}  // namespace judge
