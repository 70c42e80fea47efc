#pragma once

#include <linux/audit.h>

#include <cstdint>

namespace judge {

/// How the kernel names the machine whose system calls the runner knows.
#if defined(__x86_64__)
constexpr std::uint32_t native_architecture = AUDIT_ARCH_X86_64;
#elif defined(__aarch64__)
constexpr std::uint32_t native_architecture = AUDIT_ARCH_AARCH64;
#endif

}  // namespace judge
