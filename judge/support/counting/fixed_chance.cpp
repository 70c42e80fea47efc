// Clocks and sources of chance, the same on every run: a counted program does the same each time.

#include <stddef.h>
#include <stdint.h>
#include <sys/random.h>
#include <sys/time.h>
#include <time.h>

namespace {

constexpr int64_t second = 1'000'000'000;
int64_t now = 1'700'000'000 * second;  // In ns since 1970: some day in 2023.

/// A clock moves on whenever it is read: a program that waits for it to move comes to an end.
int64_t read_clock() {
    return now += 1000;
}

/// Marsaglia, "Xorshift RNGs" (2003).
uint64_t chance = 88172645463325252;

uint32_t draw() {
    chance ^= chance << 13;
    chance ^= chance >> 7;
    chance ^= chance << 17;
    return static_cast<uint32_t>(chance >> 16);
}

void fill(void* place, size_t size) {
    for (size_t i = 0; i < size; ++i)
        static_cast<unsigned char*>(place)[i] = static_cast<unsigned char>(draw());
}

}  // namespace

extern "C" {

int __wrap_clock_gettime(clockid_t, timespec* time) {
    const int64_t at = read_clock();
    *time = {at / second, at % second};
    return 0;
}

int __wrap_gettimeofday(timeval* time, void*) {
    const int64_t at = read_clock();
    *time = {at / second, at % second / 1000};
    return 0;
}

time_t __wrap_time(time_t* place) {
    const time_t at = read_clock() / second;
    if (place != nullptr)
        *place = at;
    return at;
}

clock_t __wrap_clock() {
    return read_clock() % (1000 * second) / 1000;
}

ssize_t __wrap_getrandom(void* place, size_t size, unsigned) {
    fill(place, size);
    return static_cast<ssize_t>(size);
}

int __wrap_getentropy(void* place, size_t size) {
    fill(place, size);
    return 0;
}

uint32_t __wrap_arc4random() {
    return draw();
}

// std::random_device::_M_getval()
uint32_t __wrap__ZNSt13random_device9_M_getvalEv(void*) {
    return draw();
}

}  // extern "C"
