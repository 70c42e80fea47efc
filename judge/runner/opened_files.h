#pragma once

#include <linux/seccomp.h>

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace judge {

/// What the runner opens, for reading, for a program that can open nothing itself. By default
/// nothing.
struct OpenedFiles {
    std::span<char* const> paths;  ///< Files, and folders with all that is below; null pointers are
                                   ///< passed over.
    int proc = -1;                 ///< The folder /proc, for what sanitizers read of their own
                                   ///< process there; -1: nothing of it is opened.
};

/// Whether a call opens a file only to read it.
bool only_reads(const seccomp_data& call);

/// Opens a regular file at `path`, as process `pid` sees it. nullopt: it is none of these files;
/// otherwise a descriptor, or an errno below zero.
std::optional<int> open_for(std::uint32_t pid, std::string_view path, const OpenedFiles& files);

}  // namespace judge
