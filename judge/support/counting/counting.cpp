// Linked into a solution that is built to have its work counted, in place of ../runtime.cpp.
//
// g++ calls __sanitizer_cov_trace_pc in every basic block of the solution (-fsanitize-coverage),
// and the linker sends calls of the library's costly functions through library_costs.cpp. A block
// is one unit. Each unit belongs to a line of the user's: to that of the block itself, else, in
// a function of the library, to the line that called it. So that the caller of a function deep in
// the library is known, a stack of lines is kept beside the program's own, by frame pointers.
//
// Nothing here allocates, and nothing depends on addresses, time or chance: the same program
// counts the same on every run.

#include "counting.h"

#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

#include "globals.h"
#include "heap.h"
#include "plan.h"

extern "C" {
int __real_main(int count, char** words, char** environment);
[[noreturn]] void __real__exit(int status);
}

namespace judge_counting {
namespace {

/// A function that is running, by its frame's address, and the user's line that it works for.
struct Frame {
    uintptr_t address;
    uint32_t line;
};

/// What is known of the code at one offset.
struct Place {
    uint32_t line_plus_1;  ///< 0: not looked up yet; 1: a place in the library.
    uint32_t entry;        ///< Whether the block is the first of its function.
    uint32_t counted_line_plus_1, counted_cell;  ///< Where it counted last.
};

constexpr uint32_t most_cells = 1 << 16;
constexpr uint32_t hash_bits = 17;
constexpr size_t most_frames = 16 << 20;  // Room is only reserved.

Plan plan;
const Range* ranges;
const uint32_t* entries;
Place* places;
Frame* frames;
Frame* top;

Cell* cells;  // From 1: 0 means none.
uint32_t cell_count = 0;
uint32_t* cell_index;
bool overflow = false;

bool counting = false;
bool begun = false;
uint64_t units = 0;

// Making the input may take more than the work on it. It has an end, too, that depends on no clock.
constexpr uint64_t most_blocks_outside = 20'000'000;
uint64_t blocks_outside = 0;
uint64_t globals_before = 0;
uintptr_t stack_at_begin = 0, lowest_stack = 0;

template <class T>
T* reserve(size_t count) {
    void* const place = mmap(nullptr, count * sizeof(T), PROT_READ | PROT_WRITE,
                             MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (place == MAP_FAILED)
        abort();
    return static_cast<T*>(place);
}

void read_all(void* place, size_t size) {
    char* at = static_cast<char*>(place);
    while (size > 0) {
        const ssize_t got = read(plan_descriptor, at, size);
        if (got <= 0)
            abort();
        at += got;
        size -= static_cast<size_t>(got);
    }
}

void write_all(const void* place, size_t size) {
    const char* at = static_cast<const char*>(place);
    while (size > 0) {
        const ssize_t put = write(counts_descriptor, at, size);
        if (put <= 0)
            return;
        at += put;
        size -= static_cast<size_t>(put);
    }
}

// ---- Lines ------------------------------------------------------------------------------------

/// The user's line at an offset; 0 when it is the library's.
uint32_t find_line(uint32_t offset) {
    uint32_t low = 0, high = plan.ranges;
    while (low < high) {
        const uint32_t middle = (low + high) / 2;
        if (ranges[middle].end <= offset)
            low = middle + 1;
        else
            high = middle;
    }
    return low < plan.ranges && ranges[low].begin <= offset ? ranges[low].line : 0;
}

bool is_entry(uint32_t offset) {
    uint32_t low = 0, high = plan.entries;
    while (low < high) {
        const uint32_t middle = (low + high) / 2;
        if (entries[middle] < offset)
            low = middle + 1;
        else
            high = middle;
    }
    return low < plan.entries && entries[low] == offset;
}

__attribute__((noinline)) void look_up(Place& place, uint32_t offset) {
    // A return address lies behind its call, which may be the last instruction of its line.
    place.line_plus_1 = find_line(offset - 1) + 1;
    place.entry = is_entry(offset);
}

uint32_t line_at(uintptr_t return_address) {
    const uintptr_t offset = return_address - plan.code;
    if (offset - 1 >= plan.code_size)
        return 0;
    Place& place = places[offset];
    if (place.line_plus_1 == 0)
        look_up(place, static_cast<uint32_t>(offset));
    return place.line_plus_1 - 1;
}

/// The line that a block of the frame `address` works for; keeps the stack of lines.
uint32_t working_line(const Place& place, uintptr_t address) {
    const uint32_t own = place.line_plus_1 - 1;
    Frame* frame = top;
    if (place.entry) {
        // A new frame: what lies at or below it has returned.
        while (frame->address <= address)
            --frame;
        const uint32_t caller = frame->line;
        uint32_t line = own;
        if (line == 0)
            line = line_at(reinterpret_cast<const uintptr_t*>(address)[1]);
        *++frame = {address, line != 0 ? line : caller};
    } else {
        while (frame->address < address)
            --frame;
        if (frame->address != address) {
            // Entered before counting began.
            const uint32_t caller = frame->line;
            *++frame = {address, own != 0 ? own : caller};
        } else if (own != 0) {
            frame->line = own;
        }
    }
    top = frame;
    return frame->line;
}

// ---- Cells ------------------------------------------------------------------------------------

uint32_t cell_of(uint32_t line, uint32_t block) {
    const uint64_t key = (uint64_t{line} << 32) | block;
    uint64_t slot = (key * 0x9E3779B97F4A7C15u) >> (64 - hash_bits);
    while (const uint32_t found = cell_index[slot]) {
        if (cells[found].line == line && cells[found].block == block)
            return found;
        slot = (slot + 1) & ((1u << hash_bits) - 1);
    }
    if (cell_count + 1 == most_cells) {
        overflow = true;
        return 0;
    }
    cell_index[slot] = ++cell_count;
    cells[cell_count] = {line, block, 0};
    return cell_count;
}

__attribute__((noinline)) void change_cell(Place& place, uint32_t line, uint32_t block) {
    place.counted_line_plus_1 = line + 1;
    place.counted_cell = cell_of(line, block);
}

void count(uint64_t more) {
    units += more;
    if (__builtin_expect(units > plan.most_units, 0))
        give_up(Ending::most_units);
}

// ---- The measured part --------------------------------------------------------------------------

void begin(uintptr_t stack) {
    if (stack_at_begin == 0) {
        globals_before = globals::changed();
        heap::forget_peak();
        stack_at_begin = lowest_stack = stack;
    }
    top = frames;
    *top = {~uintptr_t{0}, 0};
    counting = true;
    heap::watch(true);
}

void end() {
    counting = false;
    heap::watch(false);
}

void start_over() {
    end();
    units = 0;
    cell_count = 0;
    stack_at_begin = 0;
    places = reserve<Place>(plan.code_size + 1);
    cell_index = reserve<uint32_t>(1u << hash_bits);
}

void report(Ending ending) {
    static bool reported = false;
    if (reported)
        return;
    reported = true;
    end();
    const uint64_t globals_now = globals::changed();
    const uint64_t stack = stack_at_begin > lowest_stack ? stack_at_begin - lowest_stack : 0;
    const Counts counts = {
        ending,       begun,   units,
        heap::peak(), stack,   globals_now > globals_before ? globals_now - globals_before : 0,
        cell_count,   overflow};
    write_all(&counts, sizeof counts);
    write_all(cells + 1, sizeof(Cell) * cell_count);
}

__attribute__((constructor(101))) void prepare() {
    globals::remember();
    read_all(&plan, sizeof plan);
    auto* const some_ranges = reserve<Range>(plan.ranges + 1);
    read_all(some_ranges, sizeof(Range) * plan.ranges);
    ranges = some_ranges;
    auto* const some_entries = reserve<uint32_t>(plan.entries + 1);
    read_all(some_entries, sizeof(uint32_t) * plan.entries);
    entries = some_entries;
    places = reserve<Place>(plan.code_size + 1);
    frames = reserve<Frame>(most_frames);
    cells = reserve<Cell>(most_cells);
    cell_index = reserve<uint32_t>(1u << hash_bits);
}

}  // namespace

void give_up(Ending ending) {
    report(ending);
    __real__exit(0);
}

void charge(uint32_t library_block, uint64_t more, const void* return_address) {
    if (!counting)
        return;
    const auto address = reinterpret_cast<uintptr_t>(return_address);
    uint32_t line = line_at(address);
    if (line == 0) {
        const auto here = reinterpret_cast<uintptr_t>(__builtin_frame_address(0));
        while (top->address < here)
            --top;
        line = top->line;
    }
    cells[cell_of(line, library_block)].units += more;
    count(more);
}

}  // namespace judge_counting

using namespace judge_counting;

extern "C" {

void __sanitizer_cov_trace_pc() {
    if (__builtin_expect(!counting, 0)) {
        if (__builtin_expect(++blocks_outside > most_blocks_outside, 0))
            give_up(Ending::most_units);
        return;
    }
    const auto block = reinterpret_cast<uintptr_t>(__builtin_return_address(0)) - plan.code;
    const auto* const frame = static_cast<const uintptr_t*>(__builtin_frame_address(0));
    const auto here = reinterpret_cast<uintptr_t>(frame);
    if (here < lowest_stack)
        lowest_stack = here;
    if (__builtin_expect(block > plan.code_size, 0))
        return;
    Place& place = places[block];
    if (__builtin_expect(place.line_plus_1 == 0, 0))
        look_up(place, static_cast<uint32_t>(block));
    const uint32_t line = working_line(place, frame[0]);
    if (__builtin_expect(place.counted_line_plus_1 != line + 1, 0))
        change_cell(place, line, static_cast<uint32_t>(block));
    ++cells[place.counted_cell].units;
    count(1);
}

/// The solution's own work begins and ends here (../harness.h). A program that is not of our
/// harness may call these too; else all of its main is counted.
void judge_begin() {
    if (!begun)
        start_over();
    begun = true;
    begin(reinterpret_cast<uintptr_t>(__builtin_frame_address(0)));
}

void judge_end() {
    if (begun)
        end();
}

int __wrap_main(int count, char** words, char** environment) {
    if (plan.whole != 0)
        begin(reinterpret_cast<uintptr_t>(__builtin_frame_address(0)));
    const int status = __real_main(count, words, environment);
    report(Ending::complete);
    return status;
}

[[noreturn]] void __wrap__exit(int status) {
    report(Ending::complete);
    __real__exit(status);
}

int __wrap_pthread_create(void*, const void*, void* (*)(void*), void*) {
    give_up(Ending::threads);
}

}  // extern "C"
