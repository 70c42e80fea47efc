// What the library does out of sight of the counted blocks. The linker (link.args) sends every
// call of these functions here.
//
// The units, by measurement on labelled programs: 1 for each 16 bytes that are moved, filled,
// compared or hashed, and 1 for the call; 4 for an allocation and 2 for a release; 1 for a step in
// a red-black tree and 3 for balancing it.

#include <errno.h>
#include <malloc.h>
#include <string.h>

#include "counting.h"
#include "heap.h"
#include "plan.h"

using namespace judge_counting;

namespace {

constexpr uint64_t allocation = 4, release = 2, tree_step = 1, tree_balance = 3;

uint64_t for_bytes(size_t bytes) {
    return 1 + bytes / 16;
}

bool watching = false;
int64_t in_use = 0, in_use_before = 0, most_in_use = 0;

/// Stands at the end of a block as the allocator gives it, which is rounded up, and says how much
/// was asked for.
struct Note {
    uint64_t size;
    uint64_t check;
};

constexpr uint64_t check_pattern = 0x6A75646765206974u;

Note* note_of(void* place) {
    return reinterpret_cast<Note*>(static_cast<char*>(place) + malloc_usable_size(place)) - 1;
}

/// What to ask of the allocator; too much where `size` is.
size_t with_note(size_t size) {
    return size + sizeof(Note) < size ? size : size + sizeof(Note);
}

void taken(void* place, size_t size) {
    if (place == nullptr)
        return;
    *note_of(place) = {size, reinterpret_cast<uintptr_t>(place) ^ check_pattern};
    in_use += static_cast<int64_t>(size);
    if (watching && in_use > most_in_use)
        most_in_use = in_use;
}

/// What a block has in use; 0 for one that did not come through here.
int64_t size_of(void* place) {
    if (place == nullptr)
        return 0;
    const Note* const note = note_of(place);
    const bool own = note->check == (reinterpret_cast<uintptr_t>(place) ^ check_pattern);
    return own ? static_cast<int64_t>(note->size) : 0;
}

}  // namespace

namespace judge_counting::heap {

void watch(bool on) {
    watching = on;
    if (on && in_use > most_in_use)
        most_in_use = in_use;
}

void forget_peak() {
    in_use_before = most_in_use = in_use;
}

uint64_t peak() {
    return most_in_use > in_use_before ? static_cast<uint64_t>(most_in_use - in_use_before) : 0;
}

}  // namespace judge_counting::heap

#define CALLER __builtin_return_address(0)

extern "C" {

// ---- Memory and texts -----------------------------------------------------------------------

void* __real_memcpy(void* to, const void* from, size_t size);
void* __wrap_memcpy(void* to, const void* from, size_t size) {
    charge(memory_block, for_bytes(size), CALLER);
    return __real_memcpy(to, from, size);
}

void* __real_memmove(void* to, const void* from, size_t size);
void* __wrap_memmove(void* to, const void* from, size_t size) {
    charge(memory_block, for_bytes(size), CALLER);
    return __real_memmove(to, from, size);
}

void* __real_memset(void* to, int byte, size_t size);
void* __wrap_memset(void* to, int byte, size_t size) {
    charge(memory_block, for_bytes(size), CALLER);
    return __real_memset(to, byte, size);
}

int __wrap_memcmp(const void* left, const void* right, size_t size) {
    const auto* const a = static_cast<const unsigned char*>(left);
    const auto* const b = static_cast<const unsigned char*>(right);
    // Only as far as they agree: the cost is that, and not `size`.
    size_t same = 0;
    while (same < size && a[same] == b[same])
        ++same;
    charge(memory_block, for_bytes(same), CALLER);
    return same < size ? a[same] - b[same] : 0;
}

void* __real_memchr(const void* in, int byte, size_t size);
void* __wrap_memchr(const void* in, int byte, size_t size) {
    void* const found = __real_memchr(in, byte, size);
    const size_t read =
        found == nullptr
            ? size
            : static_cast<size_t>(static_cast<const char*>(found) - static_cast<const char*>(in));
    charge(memory_block, for_bytes(read), CALLER);
    return found;
}

size_t __real_strlen(const char* text);
size_t __wrap_strlen(const char* text) {
    const size_t length = __real_strlen(text);
    charge(memory_block, for_bytes(length), CALLER);
    return length;
}

int __wrap_strncmp(const char* left, const char* right, size_t size) {
    size_t same = 0;
    while (same < size && left[same] == right[same] && left[same] != '\0')
        ++same;
    charge(memory_block, for_bytes(same), CALLER);
    return same == size
               ? 0
               : static_cast<unsigned char>(left[same]) - static_cast<unsigned char>(right[same]);
}

int __wrap_strcmp(const char* left, const char* right) {
    size_t same = 0;
    while (left[same] == right[same] && left[same] != '\0')
        ++same;
    charge(memory_block, for_bytes(same), CALLER);
    return static_cast<unsigned char>(left[same]) - static_cast<unsigned char>(right[same]);
}

char* __real_strcpy(char* to, const char* from);
char* __wrap_strcpy(char* to, const char* from) {
    charge(memory_block, for_bytes(__real_strlen(from)), CALLER);
    return __real_strcpy(to, from);
}

char* __real_strncpy(char* to, const char* from, size_t size);
char* __wrap_strncpy(char* to, const char* from, size_t size) {
    charge(memory_block, for_bytes(size), CALLER);
    return __real_strncpy(to, from, size);
}

char* __real_strcat(char* to, const char* from);
char* __wrap_strcat(char* to, const char* from) {
    charge(memory_block, for_bytes(__real_strlen(to) + __real_strlen(from)), CALLER);
    return __real_strcat(to, from);
}

char* __real_strchr(const char* text, int byte);
char* __wrap_strchr(const char* text, int byte) {
    char* const found = __real_strchr(text, byte);
    const size_t read = found == nullptr ? __real_strlen(text) : static_cast<size_t>(found - text);
    charge(memory_block, for_bytes(read), CALLER);
    return found;
}

char* __real_strstr(const char* text, const char* part);
char* __wrap_strstr(const char* text, const char* part) {
    char* const found = __real_strstr(text, part);
    const size_t read = found == nullptr ? __real_strlen(text) : static_cast<size_t>(found - text);
    charge(memory_block, for_bytes(read + __real_strlen(part)), CALLER);
    return found;
}

// std::_Hash_bytes(const void*, size_t, size_t)
size_t __real__ZSt11_Hash_bytesPKvmm(const void* bytes, size_t size, size_t seed);
size_t __wrap__ZSt11_Hash_bytesPKvmm(const void* bytes, size_t size, size_t seed) {
    charge(hash_block, for_bytes(size), CALLER);
    return __real__ZSt11_Hash_bytesPKvmm(bytes, size, seed);
}

// ---- Red-black trees ------------------------------------------------------------------------

#define TREE_STEP(symbol)                      \
    void* __real_##symbol(void* node);         \
    void* __wrap_##symbol(void* node) {        \
        charge(tree_block, tree_step, CALLER); \
        return __real_##symbol(node);          \
    }

TREE_STEP(_ZSt18_Rb_tree_incrementPSt18_Rb_tree_node_base)
TREE_STEP(_ZSt18_Rb_tree_incrementPKSt18_Rb_tree_node_base)
TREE_STEP(_ZSt18_Rb_tree_decrementPSt18_Rb_tree_node_base)
TREE_STEP(_ZSt18_Rb_tree_decrementPKSt18_Rb_tree_node_base)

void __real__ZSt29_Rb_tree_insert_and_rebalancebPSt18_Rb_tree_node_baseS0_RS_(bool left, void* node,
                                                                              void* parent,
                                                                              void* header);
void __wrap__ZSt29_Rb_tree_insert_and_rebalancebPSt18_Rb_tree_node_baseS0_RS_(bool left, void* node,
                                                                              void* parent,
                                                                              void* header) {
    charge(tree_block, tree_balance, CALLER);
    __real__ZSt29_Rb_tree_insert_and_rebalancebPSt18_Rb_tree_node_baseS0_RS_(left, node, parent,
                                                                             header);
}

void* __real__ZSt28_Rb_tree_rebalance_for_erasePSt18_Rb_tree_node_baseRS_(void* node, void* header);
void* __wrap__ZSt28_Rb_tree_rebalance_for_erasePSt18_Rb_tree_node_baseRS_(void* node,
                                                                          void* header) {
    charge(tree_block, tree_balance, CALLER);
    return __real__ZSt28_Rb_tree_rebalance_for_erasePSt18_Rb_tree_node_baseRS_(node, header);
}

// ---- The heap -------------------------------------------------------------------------------

void* __real_malloc(size_t size);
void* __wrap_malloc(size_t size) {
    void* const place = __real_malloc(with_note(size));
    taken(place, size);
    charge(allocation_block, allocation, CALLER);
    return place;
}

void __real_free(void* place);
void __wrap_free(void* place) {
    if (place != nullptr) {
        in_use -= size_of(place);
        charge(allocation_block, release, CALLER);
    }
    __real_free(place);
}

void* __real_calloc(size_t count, size_t size);
void* __wrap_calloc(size_t count, size_t size) {
    size_t all;
    if (__builtin_mul_overflow(count, size, &all))
        return __real_calloc(count, size);
    void* const place = __real_calloc(1, with_note(all));
    taken(place, all);
    charge(allocation_block, allocation + for_bytes(all), CALLER);
    return place;
}

void* __real_realloc(void* old, size_t size);
void* __wrap_realloc(void* old, size_t size) {
    const int64_t before = size_of(old);
    const bool release_only = old != nullptr && size == 0;
    void* const place = __real_realloc(old, release_only ? 0 : with_note(size));
    if (place != nullptr || release_only) {
        in_use -= before;
        taken(place, size);
    }
    charge(allocation_block, allocation + for_bytes(size), CALLER);
    return place;
}

void* __real_aligned_alloc(size_t alignment, size_t size);
void* __wrap_aligned_alloc(size_t alignment, size_t size) {
    void* const place = __real_aligned_alloc(alignment, with_note(size));
    taken(place, size);
    charge(allocation_block, allocation, CALLER);
    return place;
}

void* __real_memalign(size_t alignment, size_t size);
void* __wrap_memalign(size_t alignment, size_t size) {
    void* const place = __real_memalign(alignment, with_note(size));
    taken(place, size);
    charge(allocation_block, allocation, CALLER);
    return place;
}

int __real_posix_memalign(void** place, size_t alignment, size_t size);
int __wrap_posix_memalign(void** place, size_t alignment, size_t size) {
    const int failure = __real_posix_memalign(place, alignment, with_note(size));
    if (failure == 0)
        taken(*place, size);
    charge(allocation_block, allocation, CALLER);
    return failure;
}

}  // extern "C"
