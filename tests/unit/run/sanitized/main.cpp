/// A program with sanitizers, as `-fsanitize=address,undefined` builds it. Its argument is what it
/// does.

#include <fcntl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cstdio>
#include <limits>
#include <string>
#include <thread>
#include <vector>

namespace {

int read_out_of_bounds(std::size_t index) {
    const std::vector<int> numbers{1, 2, 3};
    return numbers.data()[index];
}

int overflow(int one) {
    return std::numeric_limits<int>::max() + one;
}

/// Honest work with much of the library: threads, exceptions, streams.
int work() {
    std::vector<int> sums(4);
    std::vector<std::thread> threads;
    for (int& sum : sums)
        threads.emplace_back([&sum] {
            try {
                throw 7;
            } catch (int thrown) {
                sum += thrown;
            }
        });
    for (std::thread& thread : threads)
        thread.join();
    int leaked = *new int(sums[3]);
    std::printf("%d\n", leaked);
    return 0;
}

}  // namespace

int main(int count, char** arguments) {
    const std::string what = count > 1 ? arguments[1] : "";
    if (what == "work")
        return work();
    if (what == "read out of bounds")
        return read_out_of_bounds(static_cast<std::size_t>(count + 1));
    if (what == "overflow")
        return overflow(count) > 0;
    if (what == "socket")
        return socket(AF_INET, SOCK_STREAM, 0) < 0;
    if (what == "fork")
        return fork() < 0;
    if (what == "write to a library")
        return open("/usr/lib/os-release", O_RDWR) < 0;
    if (what == "leave a folder")
        return open("/usr/lib/../../etc/passwd", O_RDONLY) < 0;
    return open(what.c_str(), O_RDONLY) < 0;
}
