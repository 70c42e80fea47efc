// Linked into every solution: tells the judge in words how the process came to a bad end, line by
// line, with a system call that is none elsewhere and that the judge's runner takes (tell of
// runner/protocol.h). The judge takes these lines as a solution's word, never as proof: they
// explain a verdict, and tell "ran out of memory" from other crashes.
//
//   memory BYTES           so much memory was refused, for the first time
//   memory                 operator new failed
//   stack                  a fault beside the stack pointer
//   output                 a write past the largest size of a file
//   exception TYPE: WHAT   an exception that nobody caught

#include <cxxabi.h>
#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <ucontext.h>
#include <unistd.h>

#include <exception>
#include <new>
#include <typeinfo>

namespace {

constexpr int tell_option = 0x6a756467;
constexpr size_t thread_stack_size = 8 << 20;

void tell(const char* text) {
    // Without a judge that listens this fails, and nothing is lost.
    prctl(tell_option, text, strlen(text));
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

/// Only once: a program may try for more again and again.
void tell_refused(size_t size) {
    static bool told = false;
    if (__atomic_exchange_n(&told, true, __ATOMIC_RELAXED))
        return;
    char line[32];
    snprintf(line, sizeof line, size > 0 ? "memory %zu\n" : "memory\n", size);
    tell(line);
}

void on_new_failed() {
    tell_refused(0);
    // From here on `new` throws std::bad_alloc, as it would have without us.
    std::set_new_handler(nullptr);
    throw std::bad_alloc();
}

/// The lowest address of this thread's stack; 0 for the main thread, whose stack grows.
thread_local uintptr_t thread_stack_bottom = 0;

uintptr_t stack_top = 0;
uintptr_t stack_size = 0;

/// A fault at or above the stack pointer, where the main stack may not grow any more or below the
/// end of a thread's; or close to any thread's stack pointer.
bool is_stack_overflow(uintptr_t address, uintptr_t stack_pointer) {
    constexpr uintptr_t reach = 1 << 16;
    if (thread_stack_bottom != 0 && address + reach >= stack_pointer &&
        address < thread_stack_bottom + reach)
        return true;
    const bool beside = address + reach >= stack_pointer && address <= stack_pointer + reach;
    const bool below_the_stack = address + reach >= stack_pointer && address < stack_top &&
                                 address <= stack_top - stack_size + reach;
    return beside || below_the_stack;
}

/// The handlers below are gone once they run (SA_RESETHAND), so that the process still ends by
/// its signal: the faulting instruction runs again, or the signal, where it was sent, comes again.
void on_fault(int signal, siginfo_t* info, void* context) {
    if (info->si_code <= 0) {  // By raise(3), say: no instruction was at fault.
        raise(signal);
        return;
    }
    const auto* machine = static_cast<const ucontext_t*>(context);
#if defined(__x86_64__)
    const auto pointer = static_cast<uintptr_t>(machine->uc_mcontext.gregs[REG_RSP]);
#elif defined(__aarch64__)
    const auto pointer = static_cast<uintptr_t>(machine->uc_mcontext.sp);
#endif
    if (is_stack_overflow(reinterpret_cast<uintptr_t>(info->si_addr), pointer))
        tell("stack\n");
}

/// The same signal comes from the kernel and from raise(3); only one of them has a write fail.
void on_large_file(int signal, siginfo_t*, void* context) {
    const auto* machine = static_cast<const ucontext_t*>(context);
#if defined(__x86_64__)
    const auto returned = static_cast<int64_t>(machine->uc_mcontext.gregs[REG_RAX]);
#elif defined(__aarch64__)
    const auto returned = static_cast<int64_t>(machine->uc_mcontext.regs[0]);
#endif
    if (returned == -EFBIG)
        tell("output\n");
    raise(signal);
}

constexpr size_t signal_stack_size = 16384;
alignas(16) char signal_stack[signal_stack_size];

void handle_faults_on(void* place) {
    stack_t stack{};
    stack.ss_sp = place;
    stack.ss_size = signal_stack_size;
    sigaltstack(&stack, nullptr);
}

/// What a thread was made for, after its own preparation.
struct Task {
    void* (*function)(void*);
    void* argument;
};

void* run_task(void* given) {
    const Task task = *static_cast<Task*>(given);
    free(given);
    pthread_attr_t attributes;
    void* bottom = nullptr;
    size_t size = 0;
    if (pthread_getattr_np(pthread_self(), &attributes) == 0) {
        pthread_attr_getstack(&attributes, &bottom, &size);
        pthread_attr_destroy(&attributes);
    }
    thread_stack_bottom = reinterpret_cast<uintptr_t>(bottom);
    // On the thread's own stack, which lives as long as the thread.
    alignas(16) char place[signal_stack_size];
    handle_faults_on(place);
    return task.function(task.argument);
}

size_t product(size_t count, size_t size) {
    return __builtin_mul_overflow(count, size, &size) ? SIZE_MAX : size;
}

/// `size`: what was asked for.
template <class Pointer>
Pointer noted(Pointer result, bool failed, size_t size) {
    if (failed)
        tell_refused(size);
    return result;
}

void handle(int signal, void (*handler)(int, siginfo_t*, void*)) {
    struct sigaction action {};
    action.sa_sigaction = handler;
    action.sa_flags = SA_SIGINFO | SA_ONSTACK | static_cast<int>(SA_RESETHAND);
    sigaction(signal, &action, nullptr);
}

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

    handle_faults_on(signal_stack);

    handle(SIGSEGV, on_fault);
    handle(SIGBUS, on_fault);
    handle(SIGXFSZ, on_large_file);

    std::set_terminate(on_terminate);
    std::set_new_handler(on_new_failed);
}

}  // namespace

// The linker puts these in place of every call of their namesakes (link.args): a
// program that meets a refusal of memory and crashes over it has run out of memory, and a thread
// that overflows its stack can say so.
extern "C" {

void* __real_malloc(size_t size);
void* __real_calloc(size_t count, size_t size);
void* __real_realloc(void* old, size_t size);
void* __real_mmap(void* at, size_t size, int protection, int flags, int file, off_t offset);
void* __real_sbrk(intptr_t change);
int __real_pthread_create(pthread_t* thread, const pthread_attr_t* attributes,
                          void* (*function)(void*), void* argument);

void* __wrap_malloc(size_t size) {
    void* const result = __real_malloc(size);
    return __builtin_expect(result == nullptr, 0) ? noted(result, size > 0, size) : result;
}

void* __wrap_calloc(size_t count, size_t size) {
    void* const result = __real_calloc(count, size);
    return noted(result, result == nullptr && count > 0 && size > 0, product(count, size));
}

void* __wrap_realloc(void* old, size_t size) {
    void* const result = __real_realloc(old, size);
    return noted(result, result == nullptr && size > 0, size);
}

/// Shared memory that has no file is as good as private where there is no other process, and it is
/// refused by the judge's sandbox, which would lose sight of it.
void* __wrap_mmap(void* at, size_t size, int protection, int flags, int file, off_t offset) {
    if ((flags & MAP_ANONYMOUS) && (flags & MAP_TYPE) == MAP_SHARED)
        flags ^= MAP_SHARED | MAP_PRIVATE;
    void* const result = __real_mmap(at, size, protection, flags, file, offset);
    return noted(result, result == MAP_FAILED && errno == ENOMEM, size);
}

void* __wrap_mmap64(void* at, size_t size, int protection, int flags, int file, off64_t offset) {
    return __wrap_mmap(at, size, protection, flags, file, offset);
}

void* __wrap_sbrk(intptr_t change) {
    void* const result = __real_sbrk(change);
    return noted(result, change > 0 && result == reinterpret_cast<void*>(-1),
                 static_cast<size_t>(change));
}

int __wrap_pthread_create(pthread_t* thread, const pthread_attr_t* attributes,
                          void* (*function)(void*), void* argument) {
    auto* const task = static_cast<Task*>(malloc(sizeof(Task)));
    if (task == nullptr)
        return EAGAIN;
    *task = {function, argument};
    const int failure = __real_pthread_create(thread, attributes, run_task, task);
    if (failure != 0)
        free(task);
    return failure;
}

}  // extern "C"
