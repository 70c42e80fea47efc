/// The program that the tests of run/ run, static like a solution. Its arguments are what it does,
/// one after the other: `copy FROM TO`, `say TO TEXT`, `tell TEXT`, `tell-from ADDRESS`,
/// `flood TO`, `exit STATUS`, `raise SIGNAL`, `spin`, `sleep`, `hoard`, `variables TO`,
/// `addresses TO`, `descriptors TO`.

#include <fcntl.h>
#include <sys/prctl.h>
#include <unistd.h>

#include <csignal>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <vector>

namespace {

void copy(int from, int to) {
    char piece[100];
    for (ssize_t size; (size = read(from, piece, sizeof piece)) > 0;)
        if (write(to, piece, static_cast<std::size_t>(size)) != size)
            return;
}

void say(int to, std::string text) {
    text += '\n';
    if (write(to, text.data(), text.size()) < 0)
        _exit(99);
}

void say_descriptors(int to) {
    std::string open;
    for (int i = 0; i < 256; ++i)
        if (fcntl(i, F_GETFD) >= 0)
            open += (open.empty() ? "" : " ") + std::to_string(i);
    say(to, open);
}

/// As support/runtime.cpp does.
void tell(const char* text, std::size_t size) {
    prctl(0x6a756467, text, size);
}

/// Where things of each kind lie: on the stack, in small and in large blocks, and for good.
void say_addresses(int to) {
    static int fixed;
    int local = 0;
    void* const small = std::malloc(100);
    void* const large = std::malloc(1 << 20);
    for (const void* place : {static_cast<void*>(&fixed), static_cast<void*>(&local), small, large})
        say(to, std::to_string(reinterpret_cast<std::uintptr_t>(place)));
    std::free(small);
    std::free(large);
}

[[noreturn]] void spin() {
    volatile bool on = true;
    while (on) {
    }
    _exit(0);
}

[[noreturn]] void hoard() {
    std::vector<std::string> pages;
    for (;;)
        pages.emplace_back(1 << 16, 'a');
}

}  // namespace

int main(int count, char** words) {
    const auto number = [&](int at) { return at < count ? std::atoi(words[at]) : 0; };
    for (int i = 1; i < count; ++i) {
        const std::string what = words[i];
        if (what == "copy") {
            copy(number(i + 1), number(i + 2));
            i += 2;
        } else if (what == "say") {
            say(number(i + 1), words[i + 2]);
            i += 2;
        } else if (what == "tell") {
            const std::string text = words[++i];
            tell(text.data(), text.size());
        } else if (what == "tell-from") {
            tell(reinterpret_cast<const char*>(std::intptr_t{number(i + 1)}), 10);
            ++i;
        } else if (what == "descriptors") {
            say_descriptors(number(i + 1));
            ++i;
        } else if (what == "variables") {
            for (char** variable = environ; *variable; ++variable)
                say(number(i + 1), *variable);
            ++i;
        } else if (what == "addresses") {
            say_addresses(number(i + 1));
            ++i;
        } else if (what == "flood") {
            for (;;)
                say(number(i + 1), std::string(1000, 'a'));
        } else if (what == "exit") {
            return number(i + 1);
        } else if (what == "raise") {
            std::raise(number(i + 1));
        } else if (what == "spin") {
            spin();
        } else if (what == "sleep") {
            for (;;)
                pause();
        } else if (what == "hoard") {
            hoard();
        }
    }
}
