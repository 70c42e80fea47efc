#include "judging/sanitizer_report.h"

#include <algorithm>
#include <charconv>

#include "base/text.h"

namespace judge {
namespace {

/// "FILE:12:5" and "FILE:12" as a place.
bool read_place(std::string_view text, SanitizerReport& report) {
    int numbers[2] = {};
    int count = 0;
    while (count < 2) {
        const std::size_t colon = text.rfind(':');
        if (colon == text.npos)
            break;
        const char* const end = text.data() + text.size();
        if (std::from_chars(text.data() + colon + 1, end, numbers[count]).ptr != end)
            break;
        text = text.substr(0, colon);
        ++count;
    }
    if (count == 0 || text.empty())
        return false;
    report.file = text;
    report.line = numbers[count - 1];
    return true;
}

/// Frames of the sanitizers' own and of the library's are not where the mistake lies.
bool is_library(std::string_view file) {
    return file.starts_with("/usr/") || file.find("libsanitizer/") != file.npos;
}

/// "    #1 0x55d0 in f(int) /solution:12:5", where the function's name may hold spaces.
bool read_frame(std::string_view line, SanitizerReport& report) {
    line = trim(line);
    if (!line.starts_with('#'))
        return false;
    const std::size_t space = line.rfind(' ');
    SanitizerReport place;
    if (space == line.npos || !read_place(line.substr(space + 1), place) || is_library(place.file))
        return false;
    report.file = place.file;
    report.line = place.line;
    return true;
}

/// "FILE:12:5: runtime error: WHAT".
std::optional<SanitizerReport> undefined_behaviour(std::string_view line) {
    constexpr std::string_view words = ": runtime error: ";
    const std::size_t at = line.find(words);
    SanitizerReport report;
    if (at == line.npos || !read_place(line.substr(0, at), report))
        return std::nullopt;
    report.what = line.substr(at + words.size());
    return report;
}

/// "==1==ERROR: AddressSanitizer: heap-buffer-overflow on address 0x602 at pc 0x55 ...".
std::optional<SanitizerReport> address_error(std::string_view line) {
    constexpr std::string_view words = "ERROR: AddressSanitizer: ";
    const std::size_t at = line.find(words);
    if (at == line.npos)
        return std::nullopt;
    SanitizerReport report;
    const std::string_view rest = line.substr(at + words.size());
    report.what = trim(rest.substr(0, std::min(rest.find(" on "), rest.find(" (pc "))));
    return report;
}

}  // namespace

std::optional<SanitizerReport> read_sanitizer_report(std::string_view printed) {
    std::optional<SanitizerReport> report;
    for (const std::string_view line : split_lines(printed)) {
        if (!report) {
            report = undefined_behaviour(line);
            if (!report)
                report = address_error(line);
            continue;
        }
        if (line.starts_with("READ of") || line.starts_with("WRITE of"))
            report->what += " (" + std::string(line.substr(0, line.find(" at "))) + ")";
        // A place in the library is where a mistake shows, not where it was made.
        if ((report->file.empty() || is_library(report->file)) && read_frame(line, *report))
            break;
    }
    return report;
}

}  // namespace judge
