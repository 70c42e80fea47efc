#include <time.h>
#include <unistd.h>

#include <cstdlib>
#include <iostream>
#include <string>
#include <vector>

enum class Way { crash, exit, loop, wait, memory, half, print };

void burn(double seconds) {
    while (clock() < seconds * CLOCKS_PER_SEC) {
    }
}

void go(Way way) {
    if (way == Way::half)
        burn(0.4);
    if (way == Way::print)
        std::cout << std::string(40 << 20, 'x');
}

class Codec {
public:
    Codec(int) {}
    std::string encode(const std::vector<int>& values) {
        go(static_cast<Way>(values.back()));
        return std::to_string(values.back());
    }
    std::vector<int> decode(const std::string& code, int) {
        const Way way = static_cast<Way>(std::stoi(code));
        go(way);
        if (way == Way::crash)
            abort();
        if (way == Way::exit)
            _exit(0);
        if (way == Way::loop)
            burn(1e9);
        if (way == Way::wait)
            pause();
        if (way == Way::memory)
            return std::vector<int>(1 << 28);
        return {static_cast<int>(way)};
    }
};
