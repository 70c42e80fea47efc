// verdict: accepted
// levels: all
// What a program would take away, rename or change is not there, as on any machine: it goes on.

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/statfs.h>
#include <unistd.h>
#include <utime.h>
#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <string>

int main() {
    int n = 0;
    if (scanf("%d", &n) != 1)
        return 1;
    namespace fs = std::filesystem;
    const auto is_missing = [](int result) { return result == -1 && errno == ENOENT; };
    std::error_code error;
    n += !is_missing(remove("output.txt"));
    n += fs::remove("output.txt") || fs::remove_all("answers") != 0;
    n += !is_missing(rmdir("answers"));
    n += !is_missing(rename("a.txt", "b.txt"));
    n += !is_missing(link("a.txt", "b.txt"));
    n += !is_missing(chmod("a.txt", 0));
    n += !is_missing(truncate("a.txt", 0));
    n += !is_missing(utime("a.txt", nullptr));
    n += !is_missing(chdir("tests"));
    n += !is_missing(mkdir("no-such-folder/answers", 0700));
    n += !is_missing(symlink("a.txt", "no-such-folder/b.txt"));
    n += !is_missing(remove("/no-such-folder-of-the-judge/a.txt"));
    n += !is_missing(remove("/tmp/judge-abuse-is-not-there"));
    n += !is_missing(unlink(""));
    struct statfs about;
    n += !is_missing(statfs("a.txt", &about));
    fs::rename("a.txt", "b.txt", error);
    n += error != std::errc::no_such_file_or_directory;
    fs::permissions("a.txt", fs::perms::owner_all, error);
    n += error != std::errc::no_such_file_or_directory;
    fs::resize_file("a.txt", 5, error);
    n += error != std::errc::no_such_file_or_directory;
    fs::last_write_time("a.txt", {}, error);
    n += error != std::errc::no_such_file_or_directory;
    n += unlink(reinterpret_cast<const char*>(8)) != -1 || errno != EFAULT;
    printf("%d\n", n);
}
