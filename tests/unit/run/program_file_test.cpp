#include "run/program_file.h"

#include <doctest/doctest.h>
#include <elf.h>

#include <cstring>

#include "os/files.h"
#include "run/run_program.h"

using namespace judge;
using std::chrono_literals::operator""s;
using End = RunResult::End;

namespace {

/// A copy of the tests' child program (child/main.cpp), in which each writable segment has a size
/// in memory of its own making.
Program with_globals(std::uint64_t size_of_each) {
    std::string bytes = *read_file(CHILD);
    Elf64_Ehdr header;
    std::memcpy(&header, bytes.data(), sizeof header);
    for (std::size_t i = 0; i < header.e_phnum; ++i) {
        char* const place = bytes.data() + header.e_phoff + i * sizeof(Elf64_Phdr);
        Elf64_Phdr segment;
        std::memcpy(&segment, place, sizeof segment);
        if (segment.p_type != PT_LOAD || !(segment.p_flags & PF_W))
            continue;
        segment.p_memsz = size_of_each;
        std::memcpy(place, &segment, sizeof segment);
    }
    return Program(*make_memory_file("program", bytes));
}

RunResult run(const Program& program) {
    Worker worker = *Worker::start(SandboxLevel::automatic, RUNNER);
    const Descriptor input = *make_memory_file("input");
    RunRequest request;
    request.arguments = {"exit", "3"};
    request.input = input.number();
    request.limits = {
        .cpu = 10s, .idle = 10s, .memory = mebibytes(64), .output = kibibytes(64), .threads = 8};
    const auto output = run_program(worker, program, request);
    REQUIRE(output);
    return output->result;
}

}  // namespace

TEST_CASE("a program whose global variables just fit into its memory limit is run") {
    const RunResult result = run(with_globals(mebibytes(64).count));
    CHECK(result.end == End::exited);
    CHECK(result.code == 3);
    CHECK(result.oversized_globals == Bytes{});
}

TEST_CASE("a program whose global variables are larger than its memory limit is not run") {
    for (const Bytes size : {mebibytes(65), gibibytes(6), Bytes{~0ull}}) {
        const RunResult result = run(with_globals(size.count));
        CHECK(result.end == End::memory_limit);
        CHECK(result.oversized_globals == size);
        CHECK(result.peak_memory == Bytes{});
    }
}

TEST_CASE("what is no program has no global variables") {
    for (const std::string& text : {std::string(), std::string(ELFMAG) + '\2'}) {
        const Program program(*make_memory_file("text", text));
        CHECK(look_at_program(program).globals == Bytes{});
    }
}

TEST_CASE("what is not in memory when a program starts is no part of its code's digest") {
    const auto digest = [](const std::string& bytes) {
        return digest_of_code(Program(*make_memory_file("program", bytes)));
    };
    const std::string program = *read_file(CHILD);
    Elf64_Ehdr header;
    std::memcpy(&header, program.data(), sizeof header);
    std::string other_code = program;
    other_code[header.e_phoff + header.e_phnum * sizeof(Elf64_Phdr) + 64] ^= 1;
    header.e_flags = 1;
    std::string other_header = program + "further";
    std::memcpy(other_header.data(), &header, sizeof header);

    CHECK(!digest(program).empty());
    CHECK(digest(other_header) == digest(program));
    CHECK(digest(other_code) != digest(program));
    CHECK(digest("text").empty());
}
