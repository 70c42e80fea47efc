// Linked into programs that are built to have their mistakes explained (Purpose::debugging): when
// the process aborts, which the sanitizers are told to do with every mistake, writes an image of it
// to descriptor 9, as the kernel's core dumps are (core(5)), but without the sanitizers' shadow.
// Where 9 is no open file, it does not.
//
// It also has the process abort where it runs for more than JUDGE_SECONDS of real time, or has more
// than JUDGE_BYTES allocated, both in its environment, and says so (practice/mistake.cpp).
//
// It is called in the middle of anything: it allocates nothing, and calls the kernel itself, since
// the sanitizers look at what libc's functions are given.

#include <elf.h>
#include <fcntl.h>
#include <signal.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/procfs.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <ucontext.h>
#include <unistd.h>

// sanitizer/allocator_interface.h
extern "C" {
int __sanitizer_install_malloc_and_free_hooks(void (*allocated)(const volatile void*, size_t),
                                              void (*freed)(const volatile void*));
size_t __sanitizer_get_allocated_size(const volatile void* block);
}

namespace {

constexpr int image = 9;
constexpr uintptr_t page = 4096;
constexpr uintptr_t largest_region = 64 << 20;  // The shadow has terabytes.
constexpr uintptr_t largest_stack = 256
                                    << 20;  // Twice what a deep recursion takes with sanitizers.
constexpr uintptr_t behind_stack = uintptr_t{4} << 30;  // What a large array may jump over.
constexpr size_t most_regions = 1024;

struct Region {
    uintptr_t begin, end;
};
Region regions[most_regions];
size_t region_count = 0;

uintptr_t main_stack = 0;  ///< An address in the main thread's.
uintptr_t used_stack = 0;  ///< Where the stack ends on which it aborted.

/// Puts down what is to come: notes are of 4 bytes, names and contents filled up.
alignas(16) char notes[4096];
size_t notes_size = 0;

void add_note(unsigned type, const void* content, size_t size) {
    constexpr char name[8] = "CORE";
    const Elf64_Nhdr header{5, static_cast<Elf64_Word>(size), type};
    if (notes_size + sizeof header + sizeof name + size + 4 > sizeof notes)
        return;
    memcpy(notes + notes_size, &header, sizeof header);
    memcpy(notes + notes_size + sizeof header, name, sizeof name);
    memcpy(notes + notes_size + sizeof header + sizeof name, content, size);
    notes_size += sizeof header + sizeof name + ((size + 3) & ~size_t{3});
}

/// One line of /proc/self/maps (proc(5)).
struct Line {
    uintptr_t begin = 0, end = 0;
    bool readable = false, writable = false, code = false;
    const char* name = nullptr;  ///< Of a file; null for none.
    size_t name_size = 0;
};

Line read_line(const char* text, size_t size) {
    Line line;
    char* rest = nullptr;
    line.begin = strtoul(text, &rest, 16);
    line.end = strtoul(rest + 1, &rest, 16);
    line.readable = rest[1] == 'r';
    line.writable = rest[2] == 'w';
    line.code = rest[3] == 'x';
    line.name = static_cast<const char*>(memchr(text, '/', size));
    if (line.name != nullptr)
        line.name_size = text + size - line.name;
    return line;
}

template <class Take>
void each_line(const char* maps, const Take& take) {
    while (*maps != '\0') {
        const char* const end = strchr(maps, '\n');
        const size_t size = end == nullptr ? strlen(maps) : end - maps;
        take(read_line(maps, size));
        maps += size + (end == nullptr ? 0 : 1);
    }
}

/// What can be written, and of the program's own file what was so until it was relocated: there
/// stands where the libraries are.
void read_regions() {
    static char maps[1 << 17];
    const long file = syscall(SYS_openat, AT_FDCWD, "/proc/self/maps", O_RDONLY);
    size_t size = 0;
    while (size + 1 < sizeof maps) {
        const long got = syscall(SYS_read, file, maps + size, sizeof maps - 1 - size);
        if (got <= 0)
            break;
        size += static_cast<size_t>(got);
    }
    syscall(SYS_close, file);
    Line own;
    const auto here = reinterpret_cast<uintptr_t>(&read_regions);
    each_line(maps, [&](const Line& line) {
        if (line.begin <= here && here < line.end)
            own = line;
    });
    each_line(maps, [&](const Line& line) {
        const bool is_programs = own.name_size > 0 && line.name_size == own.name_size &&
                                 memcmp(line.name, own.name, own.name_size) == 0;
        // Of a large stack, the innermost calls: the main thread's was mapped as far as it is used,
        // those of others whole.
        const bool is_main = line.begin <= main_stack && main_stack < line.end;
        const bool is_other = !is_main && line.begin <= used_stack && used_stack < line.end;
        const uintptr_t begin =
            is_other && line.end - line.begin > largest_region ? used_stack : line.begin;
        const uintptr_t end = (is_main || is_other) && line.end - begin > largest_region
                                  ? begin + largest_region
                                  : line.end;
        if (line.readable && !line.code && (line.writable || is_programs) &&
            end - begin <= largest_region && region_count < most_regions)
            regions[region_count++] = {begin, end};
    });
}

/// Zeros in place of what cannot be read.
void put(const void* content, size_t size) {
    static const char zeros[4096] = {};
    const char* at = static_cast<const char*>(content);
    while (size > 0) {
        long put = syscall(SYS_write, image, at, size);
        if (put <= 0)
            put = syscall(SYS_write, image, zeros, size < sizeof zeros ? size : sizeof zeros);
        if (put <= 0)
            return;
        at += put;
        size -= static_cast<size_t>(put);
    }
}

void add_registers(const ucontext_t& context) {
    prstatus_t status;
    memset(&status, 0, sizeof status);
    status.pr_pid = getpid();
    status.pr_cursig = SIGABRT;
    const mcontext_t& machine = context.uc_mcontext;
#if defined(__x86_64__)
    // In the order of struct user_regs_struct; -1: none of them.
    constexpr int order[] = {REG_R15, REG_R14, REG_R13, REG_R12, REG_RBP, REG_RBX, REG_R11,
                             REG_R10, REG_R9,  REG_R8,  REG_RAX, REG_RCX, REG_RDX, REG_RSI,
                             REG_RDI, -1,      REG_RIP, -1,      REG_EFL, REG_RSP};
    for (size_t i = 0; i < sizeof order / sizeof *order; ++i)
        if (order[i] >= 0)
            status.pr_reg[i] = static_cast<elf_greg_t>(machine.gregs[order[i]]);
    constexpr int code_segment = 17;
    status.pr_reg[code_segment] = 0x33;  // Of 64-bit programs.
#elif defined(__aarch64__)
    for (size_t i = 0; i < 31; ++i)
        status.pr_reg[i] = machine.regs[i];
    status.pr_reg[31] = machine.sp;
    status.pr_reg[32] = machine.pc;
    status.pr_reg[33] = machine.pstate;
#endif
    add_note(NT_PRSTATUS, &status, sizeof status);
}

/// Where the program was loaded; it stands behind the environment.
void add_auxiliary_vector() {
    char** end = environ;
    while (*end != nullptr)
        ++end;
    const auto* const vector = reinterpret_cast<const Elf64_auxv_t*>(end + 1);
    size_t count = 1;
    while (vector[count - 1].a_type != AT_NULL)
        ++count;
    add_note(NT_AUXV, vector, count * sizeof *vector);
}

void put_image() {
    Elf64_Ehdr header{};
    memcpy(header.e_ident, ELFMAG, SELFMAG);
    header.e_ident[EI_CLASS] = ELFCLASS64;
    header.e_ident[EI_DATA] = ELFDATA2LSB;
    header.e_ident[EI_VERSION] = EV_CURRENT;
    header.e_type = ET_CORE;
#if defined(__x86_64__)
    header.e_machine = EM_X86_64;
#elif defined(__aarch64__)
    header.e_machine = EM_AARCH64;
#endif
    header.e_version = EV_CURRENT;
    header.e_phoff = sizeof header;
    header.e_ehsize = sizeof header;
    header.e_phentsize = sizeof(Elf64_Phdr);
    header.e_phnum = static_cast<Elf64_Half>(region_count + 1);
    put(&header, sizeof header);

    Elf64_Phdr part{};
    part.p_type = PT_NOTE;
    part.p_offset = sizeof header + (region_count + 1) * sizeof part;
    part.p_filesz = notes_size;
    put(&part, sizeof part);
    part.p_type = PT_LOAD;
    part.p_flags = PF_R | PF_W;
    for (size_t i = 0; i < region_count; ++i) {
        part.p_offset += part.p_filesz;
        part.p_vaddr = regions[i].begin;
        part.p_filesz = part.p_memsz = regions[i].end - regions[i].begin;
        put(&part, sizeof part);
    }
    put(notes, notes_size);
    for (size_t i = 0; i < region_count; ++i)
        put(reinterpret_cast<const void*>(regions[i].begin), regions[i].end - regions[i].begin);
}

/// The judge bounds a stack by the memory that is left, and sanitizers notice only its end.
void end_the_stack() {
    const auto here = reinterpret_cast<uintptr_t>(__builtin_frame_address(0));
    main_stack = here;
    const uintptr_t end = (here - largest_stack) & ~(page - 1);
    const auto refuse = [&](uintptr_t size) {
        return mmap(reinterpret_cast<void*>(end - size), size, PROT_NONE,
                    MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE | MAP_FIXED_NOREPLACE, -1,
                    0) != MAP_FAILED;
    };
    if (!refuse(behind_stack))
        refuse(page);
}

uintptr_t stack_end_of(const ucontext_t& context) {
#if defined(__x86_64__)
    constexpr uintptr_t red_zone = 128;
    const auto top = static_cast<uintptr_t>(context.uc_mcontext.gregs[REG_RSP]) - red_zone;
#elif defined(__aarch64__)
    const auto top = static_cast<uintptr_t>(context.uc_mcontext.sp);
#endif
    return top & ~(page - 1);
}

void on_abort(int, siginfo_t*, void* context) {
    signal(SIGABRT, SIG_DFL);
    used_stack = stack_end_of(*static_cast<const ucontext_t*>(context));
    read_regions();
    add_registers(*static_cast<const ucontext_t*>(context));
    add_auxiliary_vector();
    put_image();
    raise(SIGABRT);
}

void say(const char* words) {
    syscall(SYS_write, STDERR_FILENO, words, strlen(words));
}

void on_time(int, siginfo_t*, void*) {
    say("judge: it is still running\n");
    raise(SIGABRT);
}

size_t most_allocated = 0, allocated = 0;

void on_allocated(const volatile void*, size_t size) {
    allocated += size;
    if (allocated <= most_allocated)
        return;
    most_allocated = SIZE_MAX;
    say("judge: it has too much allocated\n");
    raise(SIGABRT);
}

void on_freed(const volatile void* block) {
    const size_t size = block == nullptr ? 0 : __sanitizer_get_allocated_size(block);
    allocated -= size < allocated ? size : allocated;
}

void bound_time_and_memory() {
    if (const char* const bytes = getenv("JUDGE_BYTES")) {
        most_allocated = strtoul(bytes, nullptr, 10);
        __sanitizer_install_malloc_and_free_hooks(on_allocated, on_freed);
    }
    if (const char* const seconds = getenv("JUDGE_SECONDS")) {
        struct sigaction action;
        memset(&action, 0, sizeof action);
        action.sa_sigaction = on_time;
        action.sa_flags = SA_SIGINFO | SA_ONSTACK;
        sigaction(SIGALRM, &action, nullptr);
        itimerval timer{};
        timer.it_value.tv_sec = strtol(seconds, nullptr, 10);
        setitimer(ITIMER_REAL, &timer, nullptr);
    }
}

[[gnu::constructor]] void write_an_image_when_it_aborts() {
    end_the_stack();
    bound_time_and_memory();
    // Else the sanitizer's own handler stays, which tells the stack.
    if (fcntl(image, F_GETFD) < 0)
        return;
    struct sigaction action;
    memset(&action, 0, sizeof action);
    action.sa_sigaction = on_abort;
    action.sa_flags = SA_SIGINFO | SA_ONSTACK;
    sigaction(SIGABRT, &action, nullptr);
}

}  // namespace
