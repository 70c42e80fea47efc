// Whole pages would be too coarse: where a table has rows of 20 kB of which a small input uses the
// first bytes, its pages grow with its rows alone.

#include "globals.h"

#include <stdlib.h>
#include <sys/mman.h>

extern "C" {
extern char __data_start, __bss_start;
}

namespace judge_counting::globals {
namespace {

constexpr uintptr_t line_size = 64, page_size = 4096;

using Word = uint64_t;
constexpr uintptr_t words_in_line = line_size / sizeof(Word);

/// The linker puts the solution's variables first, then these, then those of the libraries, which
/// are not the solution's.
Word end_of_data = 1;
Word end_of_zeros;

Word* initial_data;

template <class T>
uintptr_t address(const T& variable) {
    return reinterpret_cast<uintptr_t>(&variable);
}

uintptr_t rounded_down(uintptr_t at, uintptr_t size) {
    return at & ~(size - 1);
}

uintptr_t rounded_up(uintptr_t at, uintptr_t size) {
    return rounded_down(at + size - 1, size);
}

uintptr_t data_begin() {
    return rounded_down(address(__data_start), line_size);
}
uintptr_t data_end() {
    return rounded_up(address(end_of_data), line_size);
}

uint64_t changed_data() {
    uint64_t bytes = 0;
    const Word* before = initial_data;
    for (uintptr_t line = data_begin(); line < data_end(); line += line_size) {
        const Word* const now = reinterpret_cast<const Word*>(line);
        Word difference = 0;
        for (uintptr_t i = 0; i < words_in_line; ++i)
            difference |= now[i] ^ *before++;
        bytes += difference != 0 ? line_size : 0;
    }
    return bytes;
}

/// Bytes of the lines that were written to in a touched page, or part of one, that began as zeros.
uint64_t written_lines(uintptr_t begin, uintptr_t end) {
    uint64_t bytes = 0;
    for (uintptr_t line = begin; line < end; line += line_size) {
        Word any = 0;
        for (uintptr_t i = 0; i < words_in_line; ++i)
            any |= reinterpret_cast<const Word*>(line)[i];
        bytes += any != 0 ? line_size : 0;
    }
    return bytes != 0 ? bytes : end - begin;
}

uint64_t changed_zeros() {
    const uintptr_t begin = rounded_down(address(__bss_start), line_size);
    const uintptr_t end = rounded_up(address(end_of_zeros), line_size);
    unsigned char resident[1024];
    constexpr uintptr_t most_at_once = sizeof resident * page_size;
    uint64_t bytes = 0;
    for (uintptr_t some = rounded_down(begin, page_size); some < end; some += most_at_once) {
        const uintptr_t left = rounded_up(end, page_size) - some;
        const uintptr_t size = left < most_at_once ? left : most_at_once;
        if (mincore(reinterpret_cast<void*>(some), size, resident) != 0)
            return 0;
        for (uintptr_t page = some; page < some + size; page += page_size) {
            if ((resident[(page - some) / page_size] & 1) != 0)
                bytes += written_lines(page < begin ? begin : page,
                                       page + page_size > end ? end : page + page_size);
        }
    }
    return bytes;
}

}  // namespace

void remember() {
    const uintptr_t size = data_end() - data_begin();
    void* const place =
        mmap(nullptr, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (place == MAP_FAILED)
        abort();
    initial_data = static_cast<Word*>(place);
    const Word* const data = reinterpret_cast<const Word*>(data_begin());
    for (uintptr_t i = 0; i < size / sizeof(Word); ++i)
        initial_data[i] = data[i];
}

uint64_t changed() {
    return changed_data() + changed_zeros();
}

}  // namespace judge_counting::globals
