// Linked into every solution: tells the judge in words how the process came to a bad end, by one
// line on a descriptor of its own. The judge takes these lines as a solution's word, never as
// proof: they explain a verdict, and tell "ran out of memory" from other crashes.
//
//   memory                 operator new failed
//   stack                  a fault beside the stack pointer
//   exception TYPE: WHAT   an exception that nobody caught

#include <cxxabi.h>
#include <pthread.h>
#include <signal.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <ucontext.h>
#include <unistd.h>

#include <exception>
#include <new>
#include <typeinfo>

namespace {

constexpr int status_descriptor = 5;
constexpr size_t thread_stack_size = 8 << 20;

void tell(const char* text) {
    // A full disk or a closed descriptor loses the explanation, not the verdict.
    [[maybe_unused]] const auto wrote = write(status_descriptor, text, strlen(text));
}

void on_terminate() {
    if (const std::type_info* type = abi::__cxa_current_exception_type()) {
        char* readable = abi::__cxa_demangle(type->name(), nullptr, nullptr, nullptr);
        tell("exception ");
        tell(readable != nullptr ? readable : type->name());
        try {
            throw;
        } catch (const std::exception& exception) {
            tell(": ");
            tell(exception.what());
        } catch (...) {
        }
        tell("\n");
    }
    abort();
}

void on_new_failed() {
    tell("memory\n");
    // From here on `new` throws std::bad_alloc, as it would have without us.
    std::set_new_handler(nullptr);
    throw std::bad_alloc();
}

uintptr_t stack_top = 0;
uintptr_t stack_size = 0;

/// A fault at or above the stack pointer, in the part where the main stack may not grow any
/// more, or within a page's reach of any thread's stack pointer.
bool is_stack_overflow(uintptr_t address, uintptr_t stack_pointer) {
    constexpr uintptr_t reach = 1 << 16;
    const bool beside = address + reach >= stack_pointer && address <= stack_pointer + reach;
    const bool below_the_stack = address + reach >= stack_pointer && address < stack_top &&
                                 address <= stack_top - stack_size + reach;
    return beside || below_the_stack;
}

void on_fault(int signal, siginfo_t* info, void* context) {
    const auto* machine = static_cast<const ucontext_t*>(context);
#if defined(__x86_64__)
    const auto pointer = static_cast<uintptr_t>(machine->uc_mcontext.gregs[REG_RSP]);
#elif defined(__aarch64__)
    const auto pointer = static_cast<uintptr_t>(machine->uc_mcontext.sp);
#endif
    if (is_stack_overflow(reinterpret_cast<uintptr_t>(info->si_addr), pointer))
        tell("stack\n");
    // Returning runs the faulting instruction again, which now ends the process by its signal.
    ::signal(signal, SIG_DFL);
}

alignas(16) char signal_stack[16384];

__attribute__((constructor(101))) void watch() {
    rlimit limit{};
    getrlimit(RLIMIT_STACK, &limit);
    stack_top = reinterpret_cast<uintptr_t>(__builtin_frame_address(0));
    stack_size = limit.rlim_cur < stack_top ? limit.rlim_cur : stack_top;

    // Threads would otherwise reserve as much for their stacks as the main one may grow to.
    pthread_attr_t attributes;
    pthread_attr_init(&attributes);
    pthread_attr_setstacksize(&attributes, thread_stack_size);
    pthread_setattr_default_np(&attributes);

    stack_t stack{};
    stack.ss_sp = signal_stack;
    stack.ss_size = sizeof signal_stack;
    sigaltstack(&stack, nullptr);

    struct sigaction action {};
    action.sa_sigaction = on_fault;
    action.sa_flags = SA_SIGINFO | SA_ONSTACK;
    sigaction(SIGSEGV, &action, nullptr);
    sigaction(SIGBUS, &action, nullptr);

    std::set_terminate(on_terminate);
    std::set_new_handler(on_new_failed);
}

}  // namespace
