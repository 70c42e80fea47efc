#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace judge {

/// A mistake that AddressSanitizer or UndefinedBehaviorSanitizer saw.
struct SanitizerReport {
    std::string what;  ///< "heap-buffer-overflow (READ of size 4)", "signed integer overflow: ...".
    std::string file;  ///< As in debugging information; empty where it is not known.
    int line = 0;
};

/// The first report in what a program printed, with the nearest place that is not the library's.
/// It is the program's word, no proof.
std::optional<SanitizerReport> read_sanitizer_report(std::string_view printed);

}  // namespace judge
