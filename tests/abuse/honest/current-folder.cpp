// verdict: accepted
// levels: all
// It has one, and learns no more of it than that it is the root.

#include <sys/statvfs.h>
#include <unistd.h>
#include <cerrno>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <fstream>

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    char folder[512];
    n += getcwd(folder, sizeof folder) != folder || std::strcmp(folder, "/") != 0;
    n += getcwd(folder, 1) != nullptr || errno != ERANGE;
    n += std::filesystem::current_path() != "/";
    n += std::filesystem::absolute("input.txt") != "/input.txt";
    n += std::ifstream(std::filesystem::current_path() / "input.txt").is_open();
    struct statvfs room;
    n += statvfs(".", &room) != -1 || errno != ENOENT;
    std::error_code error;
    n += std::filesystem::space(".", error).free != static_cast<std::uintmax_t>(-1);
    n += error != std::errc::no_such_file_or_directory;
    printf("%d\n", n);
}
