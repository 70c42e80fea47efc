#include "os/files.h"

#include <doctest/doctest.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <thread>

#include "os/content.h"
#include "os/interrupt.h"

using namespace judge;

TEST_CASE("a file is read back as it was written, with bytes of every kind") {
    const TemporaryFolder folder = *TemporaryFolder::make();
    const std::string path = folder.path() + "/ä file";
    const std::string content = std::string("a\0b\r\n\xff", 6) + std::string(200'000, 'x');
    REQUIRE(write_file(path, content));
    CHECK(*read_file(path) == content);
    REQUIRE(write_file(path, ""));
    CHECK(*read_file(path) == "");
    CHECK(list_folder(folder.path()) == std::vector<std::string>{"ä file"});
}

TEST_CASE("a file may be exactly as large as is allowed, not larger") {
    const TemporaryFolder folder = *TemporaryFolder::make();
    const std::string path = folder.path() + "/file";
    REQUIRE(write_file(path, "12345"));
    CHECK(*read_file(path, Bytes{5}) == "12345");
    auto content = read_file(path, Bytes{4});
    REQUIRE(!content);
    CHECK(content.errors()[0].message == "cannot read " + path + ": it is larger than 4 B");
}

TEST_CASE("what cannot be read is named with the reason, as the user's business") {
    auto missing = read_file("/nowhere/x");
    REQUIRE(!missing);
    CHECK(missing.errors()[0].message == "cannot read /nowhere/x: No such file or directory");
    CHECK(missing.errors()[0].kind == Error::Kind::usage);
    auto folder = read_file("/tmp");
    REQUIRE(!folder);
    CHECK(folder.errors()[0].message == "cannot read /tmp: it is a folder");
}

TEST_CASE("what is no file is refused at once where a file is wanted") {
    const TemporaryFolder folder = *TemporaryFolder::make();
    const std::string pipe = folder.path() + "/pipe";
    REQUIRE(mkfifo(pipe.c_str(), 0600) == 0);
    const auto refused = [](const std::string& path) {
        CHECK_FALSE(open_file(path));
        const auto content = read_file(path);
        return content ? "nothing" : content.errors()[0].message;
    };
    CHECK(refused(pipe) == "cannot read " + pipe + ": it is a named pipe, not a file");
    CHECK(refused("/dev/zero") == "cannot read /dev/zero: it is a device, not a file");
    CHECK(refused(folder.path()) == "cannot read " + folder.path() + ": it is a folder");
}

TEST_CASE("an endless device on the command line is read only up to what is allowed") {
    CHECK(*read_argument("/dev/null") == "");
    auto content = read_argument("/dev/zero", mebibytes(1));
    REQUIRE(!content);
    CHECK(content.errors()[0].message == "cannot read /dev/zero: it is larger than 1 MiB");
}

TEST_CASE("a pipe on the command line is read to its end, however slowly it comes") {
    const TemporaryFolder folder = *TemporaryFolder::make();
    const std::string pipe = folder.path() + "/pipe";
    REQUIRE(mkfifo(pipe.c_str(), 0600) == 0);
    const std::string part(100'000, 'x');
    std::thread writer([&] {
        // Opened for writing after it was opened for reading, or before.
        const Descriptor end(open(pipe.c_str(), O_WRONLY | O_CLOEXEC));
        for (int i = 0; i < 3; ++i)
            write(end.number(), part.data(), part.size());
    });
    CHECK(*read_argument(pipe) == part + part + part);
    writer.join();
}

TEST_CASE("a text from the command line is copied with Unix line ends, up to what is allowed") {
    const TemporaryFolder folder = *TemporaryFolder::make();
    const std::string from = folder.path() + "/from", to = folder.path() + "/to";
    std::string lines;
    for (int i = 0; i < 100'000; ++i)
        lines += "3 4\r\n";
    REQUIRE(write_file(from, lines + "5"));
    REQUIRE(copy_argument(from, to));
    const std::string copied = *read_file(to);
    CHECK(copied.size() == 4 * 100'000 + 2);
    CHECK(copied.ends_with("3 4\n5\n"));
    const auto large = copy_argument("/dev/zero", folder.path() + "/large", mebibytes(1));
    REQUIRE(!large);
    CHECK(large.errors()[0].message == "cannot read /dev/zero: it is larger than 1 MiB");
    CHECK(!check_argument(folder.path()));
    CHECK(!check_argument(folder.path() + "/missing"));
}

TEST_CASE("a line of an open file is found by its number") {
    const Descriptor file = *make_memory_file("lines", "one\ntwo\n\nlast");
    CHECK(line_of(file.number(), 2) == "two");
    CHECK(line_of(file.number(), 3) == "");
    CHECK(line_of(file.number(), 4) == "last");
    CHECK(line_of(file.number(), 5) == "");
    CHECK(lines_in(file.number()) == 4);
    CHECK(lines_in(make_memory_file("lines", "one\n")->number()) == 1);
    CHECK(lines_in(make_memory_file("lines", "")->number()) == 0);
}

TEST_CASE("what cannot be written is named with the reason, as the machine's") {
    auto written = write_file("/nowhere/x", "");
    REQUIRE(!written);
    CHECK(written.errors()[0].message == "cannot write /nowhere/x: No such file or directory");
    CHECK(written.errors()[0].kind == Error::Kind::internal);
}

TEST_CASE("a full disk leaves the old file and no part of the new one") {
    const TemporaryFolder folder = *TemporaryFolder::make();
    const std::string path = folder.path() + "/file";
    REQUIRE(write_file(path, "old"));
    // A limit on the size of files stands in for the end of the disk.
    const pid_t writer = fork();
    if (writer == 0) {
        signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{1000, 1000};
        setrlimit(RLIMIT_FSIZE, &limit);
        auto written = write_file(path, std::string(2000, 'n'));
        _exit(!written && written.errors()[0].message == "cannot write " + path + ": File too large"
                  ? 0
                  : 1);
    }
    int status = 0;
    waitpid(writer, &status, 0);
    CHECK(status == 0);
    CHECK(*read_file(path) == "old");
    CHECK(list_folder(folder.path()) == std::vector<std::string>{"file"});
}

TEST_CASE("a part of an open file is read from an offset") {
    const Descriptor file = *make_memory_file("test");
    REQUIRE(pwrite(file.number(), "0123456789", 10, 0) == 10);
    CHECK(read_descriptor(file.number(), Bytes{3}, 4) == "456");
    CHECK(read_descriptor(file.number(), Bytes{30}, 4) == "456789");
    CHECK(read_descriptor(file.number(), Bytes{30}, 40) == "");
    CHECK(size_of(file.number()) == Bytes{10});
}

TEST_CASE("a file opened again is read from its start and cannot be written") {
    const Descriptor file = *make_memory_file("test");
    REQUIRE(write(file.number(), "text", 4) == 4);
    const Descriptor view = *reopen_read_only(file.number());
    char text[5] = {};
    CHECK(read(view.number(), text, 4) == 4);
    CHECK(std::string(text) == "text");
    CHECK(write(view.number(), "x", 1) == -1);
}

TEST_CASE("a temporary folder goes with all that is in it") {
    std::string path;
    {
        TemporaryFolder first = *TemporaryFolder::make();
        TemporaryFolder folder = std::move(first);
        path = folder.path();
        REQUIRE(make_folders(path + "/a/b"));
        REQUIRE(write_file(path + "/a/b/c", "x"));
        CHECK(is_folder(path));
    }
    CHECK(!exists(path));
}

TEST_CASE("a temporary folder whose maker was killed is found later, and no other") {
    const TemporaryFolder parent = *TemporaryFolder::make();
    const TemporaryFolder alive = *TemporaryFolder::make(parent.path());
    REQUIRE(make_folders(parent.path() + "/judge-temporary-notes"));
    REQUIRE(make_folders(parent.path() + "/judge-abcdef"));
    REQUIRE(symlink("/", (parent.path() + "/judge-temporary-abcdef").c_str()) == 0);
    const std::vector<std::string> before = list_folder(parent.path());
    const pid_t maker = fork();
    if (maker == 0) {
        const TemporaryFolder lost = *TemporaryFolder::make(parent.path());
        if (!make_folders(lost.path() + "/a") || !write_file(lost.path() + "/a/b", "x"))
            _exit(1);
        kill(getpid(), SIGKILL);
    }
    waitpid(maker, nullptr, 0);
    CHECK(list_folder(parent.path()).size() == before.size() + 1);
    remove_leftovers(parent.path());
    CHECK(list_folder(parent.path()) == before);
}

TEST_CASE("what a link leads to stays when the link is removed") {
    const TemporaryFolder folder = *TemporaryFolder::make();
    const std::string kept = folder.path() + "/kept", gone = folder.path() + "/gone";
    REQUIRE(make_folders(kept));
    REQUIRE(make_folders(gone));
    REQUIRE(write_file(kept + "/file", "x"));
    REQUIRE(symlink(kept.c_str(), (gone + "/link").c_str()) == 0);
    remove_all(gone);
    CHECK(!exists(gone));
    CHECK(exists(kept + "/file"));
}

TEST_CASE("a folder moved onto another of that name leaves the other as it was") {
    const TemporaryFolder parent = *TemporaryFolder::make();
    const std::string place = parent.path() + "/place";
    for (const std::string name : {"first", "second"}) {
        TemporaryFolder folder = *TemporaryFolder::make(parent.path());
        REQUIRE(write_file(folder.path() + "/" + name, "x"));
        REQUIRE(folder.move_to(place));
    }
    CHECK(list_folder(place) == std::vector<std::string>{"first"});
    CHECK(list_folder(parent.path()) == std::vector<std::string>{"place"});
}

TEST_CASE("a path is freed of dots and links, and left alone where there is nothing") {
    const TemporaryFolder folder = *TemporaryFolder::make();
    const std::string real = absolute_path(folder.path());
    REQUIRE(make_folders(real + "/a"));
    REQUIRE(symlink("a", (real + "/link").c_str()) == 0);
    CHECK(absolute_path(real + "/./a/../link") == real + "/a");
    CHECK(absolute_path("no/such/../path") == "no/such/../path");
}

TEST_CASE("a lock is given up by a holder that is killed") {
    const TemporaryFolder folder = *TemporaryFolder::make();
    const std::string path = folder.path() + "/lock";
    int ready[2];
    REQUIRE(pipe2(ready, O_CLOEXEC) == 0);
    const pid_t holder = fork();
    if (holder == 0) {
        auto lock = FileLock::take(path);
        write(ready[1], "x", 1);
        pause();
    }
    char byte;
    REQUIRE(read(ready[0], &byte, 1) == 1);
    kill(holder, SIGKILL);
    waitpid(holder, nullptr, 0);
    CHECK(FileLock::take(path));
    close(ready[0]);
    close(ready[1]);
}

TEST_CASE("waiting for a lock ends with an interrupt") {
    const TemporaryFolder folder = *TemporaryFolder::make();
    const std::string path = folder.path() + "/lock";
    const FileLock lock = *FileLock::take(path);
    const pid_t waiter = fork();
    if (waiter == 0) {
        watch_for_interrupts();
        raise(SIGTERM);
        auto second = FileLock::take(path);
        _exit(!second && second.errors()[0].kind == Error::Kind::interrupted ? 0 : 1);
    }
    int status = 0;
    waitpid(waiter, &status, 0);
    CHECK(status == 0);
}
