#include "os/content.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/sendfile.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <span>

#include "base/digest.h"
#include "os/failure.h"
#include "os/files.h"

namespace judge {
namespace {

using Piece = std::array<char, 64 * 1024>;

/// Fills `piece` from `offset` as far as the file reaches; how much that was, or -1.
ssize_t read_piece(int descriptor, std::uint64_t offset, std::span<char> piece) {
    std::size_t filled = 0;
    while (filled < piece.size()) {
        const ssize_t size = pread(descriptor, piece.data() + filled, piece.size() - filled,
                                   static_cast<off_t>(offset + filled));
        if (size < 0 && errno == EINTR)
            continue;
        if (size < 0)
            return -1;
        if (size == 0)
            break;
        filled += static_cast<std::size_t>(size);
    }
    return static_cast<ssize_t>(filled);
}

/// What a file holds, from its start until `take` says that it is enough. False where it cannot be
/// read.
template <class Take>
bool each_piece(int descriptor, const Take& take) {
    Piece piece;
    std::uint64_t offset = 0;
    for (ssize_t size; (size = read_piece(descriptor, offset, piece)) != 0;
         offset += static_cast<std::uint64_t>(size)) {
        if (size < 0)
            return false;
        if (!take(std::string_view(piece.data(), static_cast<std::size_t>(size))))
            return true;
    }
    return true;
}

bool write_piece(int descriptor, const char* bytes, std::size_t size) {
    while (size > 0) {
        const ssize_t wrote = write(descriptor, bytes, size);
        if (wrote < 0 && errno == EINTR)
            continue;
        if (wrote < 0)
            return false;
        bytes += wrote;
        size -= static_cast<std::size_t>(wrote);
    }
    return true;
}

/// A system can be set to make files in memory that cannot be executed (vm.memfd_noexec), unless it
/// is asked; before Linux 6.3 it does not know the question.
int make_executable_memory_file() {
#ifndef MFD_EXEC
    constexpr unsigned MFD_EXEC = 0x10;
#endif
    constexpr unsigned flags = MFD_CLOEXEC | MFD_ALLOW_SEALING;
    const int file = memfd_create("program", flags | MFD_EXEC);
    return file < 0 && errno == EINVAL ? memfd_create("program", flags) : file;
}

}  // namespace

Result<Descriptor> create_file(const std::string& path) {
    Descriptor file(open(path.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0666));
    if (!file)
        return system_error("cannot write " + path);
    return file;
}

Result<Done> save_content(int descriptor, const std::string& path) {
    const auto file = create_file(path);
    if (!file)
        return file.errors();
    Piece piece;
    std::uint64_t offset = 0;
    for (ssize_t size; (size = read_piece(descriptor, offset, piece)) != 0;
         offset += static_cast<std::uint64_t>(size))
        if (size < 0 || !write_piece(file->number(), piece.data(), static_cast<std::size_t>(size)))
            return system_error("cannot write " + path);
    return Done{};
}

Result<Done> save_program(const Program& program, const std::string& path) {
    return save_content(program.number(), path).and_then([&](Done) -> Result<Done> {
        if (chmod(path.c_str(), 0755) != 0)
            return system_error("cannot make " + path + " executable");
        return Done{};
    });
}

Result<Program> load_program(int descriptor) {
    const Descriptor file(make_executable_memory_file());
    if (!file)
        return system_error("cannot make a file in memory");
    off_t offset = 0;
    for (ssize_t size = 1; size > 0;) {
        size = sendfile(file.number(), descriptor, &offset, std::size_t{1} << 30);
        if (size < 0)
            return system_error("cannot copy a program to memory");
    }
    fchmod(file.number(), 0555);
    fcntl(file.number(), F_ADD_SEALS, F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_WRITE | F_SEAL_SEAL);
    // What is open for writing cannot be executed.
    return reopen_read_only(file.number()).transform([](Descriptor program) {
        return Program(std::move(program));
    });
}

std::string line_of(int descriptor, int number) {
    constexpr std::size_t longest = 4096;
    std::string line;
    int current = 1;
    each_piece(descriptor, [&](std::string_view piece) {
        while (!piece.empty() && current <= number) {
            const std::size_t end = piece.find('\n');
            if (current == number)
                line += piece.substr(0, std::min(end, longest - line.size()));
            current += end != piece.npos ? 1 : 0;
            piece.remove_prefix(end == piece.npos ? piece.size() : end + 1);
        }
        return current <= number && line.size() < longest;
    });
    return line;
}

void each_line(int descriptor, const std::function<bool(const FileLine&)>& take) {
    FileLine line;
    std::string begun;  // Of the line, in the pieces before.
    const auto hand_over = [&](std::string_view rest, bool ended) {
        begun += rest;
        line.text = begun;
        line.ended = ended;
        const bool goes_on = take(line);
        line.offset += begun.size() + 1;
        begun.clear();
        return goes_on;
    };
    bool goes_on = true;
    each_piece(descriptor, [&](std::string_view piece) {
        for (std::size_t end = piece.find('\n'); goes_on && end != piece.npos;
             end = piece.find('\n')) {
            goes_on = hand_over(piece.substr(0, end), true);
            piece.remove_prefix(end + 1);
        }
        begun += piece;
        return goes_on;
    });
    if (goes_on && !begun.empty())
        hand_over({}, false);
}

std::uint64_t lines_in(int descriptor) {
    std::uint64_t ends = 0;
    char last = '\n';
    each_piece(descriptor, [&](std::string_view piece) {
        ends += static_cast<std::uint64_t>(std::ranges::count(piece, '\n'));
        last = piece.back();
        return true;
    });
    return ends + (last == '\n' ? 0 : 1);
}

bool has_byte(int descriptor, char byte) {
    bool found = false;
    each_piece(descriptor, [&](std::string_view piece) {
        found = piece.find(byte) != piece.npos;
        return !found;
    });
    return found;
}

std::string digest_of_content(int descriptor) {
    Digest digest;
    const bool read = each_piece(descriptor, [&](std::string_view piece) {
        digest.field("piece", piece);
        return true;
    });
    return read ? digest.hex() : "unreadable";
}

bool same_content(int one, int other) {
    const std::uint64_t size = size_of(one).count;
    if (size_of(other).count != size)
        return false;
    Piece first, second;
    for (std::uint64_t offset = 0; offset < size; offset += first.size()) {
        const auto part = std::min<std::uint64_t>(size - offset, first.size());
        const auto whole = static_cast<ssize_t>(part);
        if (read_piece(one, offset, std::span(first).first(part)) != whole ||
            read_piece(other, offset, std::span(second).first(part)) != whole ||
            std::memcmp(first.data(), second.data(), part) != 0)
            return false;
    }
    return true;
}

}  // namespace judge
