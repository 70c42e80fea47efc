#include "practice/mistake.h"

#include <fmt/core.h>

#include <algorithm>
#include <charconv>
#include <map>

#include "base/text.h"
#include "build/recipe.h"
#include "judging/sanitizer_report.h"

namespace judge {
namespace {

/// What stands between two texts; empty where they do not both occur.
std::string between(std::string_view text, std::string_view before, std::string_view after) {
    const std::size_t begin = text.find(before);
    if (begin == text.npos)
        return {};
    const std::size_t from = begin + before.size();
    const std::size_t end = after.empty() ? text.size() : text.find(after, from);
    return end == text.npos ? std::string() : std::string(text.substr(from, end - from));
}

/// The line that begins with `words`, from there on.
std::string_view line_with(std::string_view text, std::string_view words) {
    for (const std::string_view line : split_lines(text))
        if (const std::size_t at = line.find(words); at != line.npos)
            return line.substr(at);
    return {};
}

bool names_solution(std::string_view file) {
    return file == solution_copy || file == solution_copy_name || file == solution_in_debug_info;
}

/// The solution's line in the first frame of a stack that is in it: "... /solution:12".
int line_of_stack(std::string_view stack) {
    for (const std::string_view line : split_lines(stack)) {
        if (trim(line).empty())
            break;  // Of the stack.
        const std::size_t at = line.rfind(std::string(solution_in_debug_info) + ":");
        if (at == line.npos)
            continue;
        int number = 0;
        const char* const digits =
            line.data() + at + std::string_view(solution_in_debug_info).size() + 1;
        std::from_chars(digits, line.data() + line.size(), number);
        return number;
    }
    return 0;
}

/// Of the stack behind this heading.
int line_below(std::string_view text, std::string_view heading) {
    const std::size_t at = text.find(heading);
    const std::size_t end = at == text.npos ? at : text.find('\n', at);
    return end == text.npos ? 0 : line_of_stack(text.substr(end + 1));
}

/// "reads 4 bytes", by "READ of size 4 at ...".
std::string access_in_words(std::string_view printed) {
    for (const auto& [word, verb] :
         {std::pair("READ of size ", "reads "), {"WRITE of size ", "writes "}})
        if (const std::string size = between(printed, word, " "); !size.empty())
            return verb + counted(std::strtoul(size.c_str(), nullptr, 10), "byte");
    return "reads or writes";
}

/// " past the end of a block of 12 bytes", by "is located 0 bytes to the right of 12-byte region"
/// (later versions: "after").
std::string place_in_words(std::string_view printed) {
    const std::string_view line = line_with(printed, " is located ");
    const std::string size =
        between(line, line.find(" after ") != line.npos ? " after " : "of ", "-byte region");
    const bool before = contains(line, "left of") || contains(line, " before ");
    const std::string block =
        size.empty() ? "a block"
                     : "a block of " + counted(std::strtoul(size.c_str(), nullptr, 10), "byte");
    return (before                        ? " before the start of "
            : contains(line, "inside of") ? " inside of "
                                          : " past the end of ") +
           block;
}

/// The variable beside which it was: "'a' (line 5) <== Memory access at offset 52 overflows this
/// variable", "global variable 'g' defined in".
std::string variable_in_words(std::string_view printed) {
    for (const std::string_view line : split_lines(printed))
        if (contains(line, "<== Memory access"))
            if (const std::string name = between(line, "'", "'"); !name.empty())
                return name;
    return between(line_with(printed, "global variable '"), "'", "'");
}

std::string overflow_in_words(std::string_view printed) {
    const std::string variable = variable_in_words(printed);
    if (variable.empty())
        return access_in_words(printed) + place_in_words(printed);
    const bool before = contains(printed, "underflows this variable") ||
                        contains(line_with(printed, " is located "), "left of");
    return access_in_words(printed) + (before ? " before the start of `" : " past the end of `") +
           variable + "`";
}

std::string bad_address_in_words(std::string_view printed) {
    const std::string address = between(printed, "unknown address 0x", " ");
    const bool is_null = contains(printed, "address points to the zero page") ||
                         (!address.empty() && address.find_first_not_of('0') == address.npos);
    if (is_null)
        return "uses a null pointer";
    return "uses an address at which there is nothing";
}

/// By what AddressSanitizer calls it.
std::string kind_in_words(const std::string& kind, std::string_view printed) {
    static const std::map<std::string, std::string (*)(std::string_view)> makers = {
        {"heap-buffer-overflow", overflow_in_words},
        {"stack-buffer-overflow", overflow_in_words},
        {"stack-buffer-underflow", overflow_in_words},
        {"global-buffer-overflow", overflow_in_words},
        {"dynamic-stack-buffer-overflow", overflow_in_words},
        {"container-overflow", overflow_in_words},
        {"SEGV", bad_address_in_words},
        {"BUS", bad_address_in_words},
    };
    static const std::map<std::string, std::string> sentences = {
        {"heap-use-after-free", "uses memory that was freed already"},
        {"stack-use-after-return", "uses a variable of a function that has returned"},
        {"stack-use-after-scope", "uses a variable after the end of its block"},
        {"attempting double-free", "frees the same memory twice"},
        {"attempting free", "frees what was not allocated"},
        {"alloc-dealloc-mismatch", "frees memory in another way than it was allocated"},
        {"new-delete-type-mismatch", "deletes an object by a pointer to another type"},
        {"stack-overflow", "calls itself too deeply: the stack is full"},
        {"FPE", "divides by zero"},
        {"ILL", "executes what is no instruction, such as __builtin_trap()"},
        {"negative-size-param", "copies a number of bytes that is negative"},
        {"memcpy-param-overlap", "copies memory onto itself"},
        {"allocation-size-too-big", "asks for more memory than there is"},
        {"out-of-memory", "asks for more memory than there is"},
        {"requested allocation size", "asks for more memory than there is"},
    };
    if (const auto maker = makers.find(kind); maker != makers.end())
        return maker->second(printed);
    for (const auto& [name, words] : sentences)
        if (kind.starts_with(name))
            return words;
    return kind;
}

std::optional<Mistake> address_mistake(std::string_view printed) {
    constexpr std::string_view mark = "ERROR: AddressSanitizer: ";
    const std::size_t at = printed.find(mark);
    if (at == printed.npos)
        return std::nullopt;
    const std::string_view report = printed.substr(at + mark.size());
    const std::string_view first = report.substr(0, report.find('\n'));
    Mistake mistake;
    mistake.is_too_deep = first.starts_with("stack-overflow");
    mistake.what = kind_in_words(
        std::string(trim(first.substr(
            0, std::min({first.find(" on "), first.find(" (pc "), first.find(": ")})))),
        report);
    mistake.line = line_below(report, mistake.is_too_deep ? "stack-overflow" : first);
    mistake.freed = line_below(report, "freed by thread");
    mistake.allocated = line_below(report, "previously allocated by thread");
    if (mistake.allocated == 0)
        mistake.allocated = line_below(report, "allocated by thread");
    return mistake;
}

/// "FILE:12:5: runtime error: WHAT".
std::optional<Mistake> undefined_mistake(std::string_view printed) {
    const auto report = read_sanitizer_report(printed);
    const std::size_t at = printed.find(": runtime error: ");
    if (!report || at == printed.npos || printed.find("ERROR: AddressSanitizer") < at)
        return std::nullopt;
    Mistake mistake;
    // "signed integer overflow: 2147483647 + 1 cannot be represented in type 'int'".
    const std::size_t colon = report->what.find(": ");
    const std::size_t number = report->what.find_first_of("0123456789");
    mistake.what = report->what.substr(0, std::min(colon, number));
    while (mistake.what.ends_with(' '))
        mistake.what.pop_back();
    if (mistake.what != report->what)
        mistake.detail = report->what;
    // AddressSanitizer fills new memory with 0xbe.
    if (contains(report->what, "0xbebebebe"))
        mistake.what = "uses a pointer that was never set";
    if (names_solution(report->file))
        mistake.line = report->line;
    if (mistake.line == 0)
        mistake.line = line_below(printed, "runtime error: ");
    return mistake;
}

/// "/usr/include/c++/12/bits/stl_vector.h:1123: ... std::vector<_Tp, _Alloc>::operator[](size_type)
/// [with _Tp = int; ...]: Assertion '__n < this->size()' failed."
std::optional<Mistake> library_mistake(std::string_view printed) {
    const std::string_view line = line_with(printed, "/usr/include/");
    const std::string condition = between(line, ": Assertion '", "' failed.");
    if (condition.empty())
        return std::nullopt;
    const std::string_view signature = line.substr(0, line.find(" [with "));
    const std::size_t arguments = signature.rfind('(');
    const std::size_t scope = signature.rfind("::", arguments);
    const std::string name = arguments == signature.npos || scope == signature.npos
                                 ? std::string()
                                 : std::string(signature.substr(scope + 2, arguments - scope - 2));
    Mistake mistake;
    if (contains(condition, "empty()"))
        mistake.what = fmt::format("calls `{}` of what is empty", name);
    else if (name == "operator[]")
        mistake.what = "an index is past the end";
    else if (contains(condition, "_M_is_engaged"))
        mistake.what = "takes the value of an optional that holds none";
    else if (contains(condition, "_M_get() != nullptr") ||
             contains(condition, "get() != pointer()"))
        mistake.what = "uses a smart pointer that points to nothing";
    else
        mistake.what = fmt::format("`{}` wants that {}", name, condition);
    return mistake;
}

/// The library's words about iterators in those for people.
std::string with_usual_words(std::string sentence) {
    constexpr std::pair<std::string_view, std::string_view> words[] = {
        {"attempt to ", "tries to "},
        {"a singular iterator",
         "an iterator that is not valid: never set, or of an element that is gone or has moved"},
        {"a past-the-end iterator", "an iterator that is at the end, where no element is"},
        {"an end iterator", "an iterator that is at the end, where no element is"},
        {"a start-of-sequence iterator", "an iterator that is at the first element"},
        {"comparison doesn't meet irreflexive requirements, assert(!(a < a))",
         "the comparison says that an element is less than itself: a sort may run out of its "
         "range"},
    };
    for (const auto& [theirs, usual] : words)
        if (const std::size_t at = sentence.find(theirs); at != sentence.npos)
            sentence.replace(at, theirs.size(), usual);
    return sentence;
}

/// Of the library's debug mode: "Error: attempt to dereference a past-the-end iterator.", in lines
/// of some 80 columns, after "In function:" and its signature.
std::optional<Mistake> debug_mode_mistake(std::string_view printed) {
    const std::size_t begin = printed.find("\nIn function:\n");
    const std::size_t at = begin == printed.npos ? begin : printed.find("\nError: ", begin);
    if (at == printed.npos)
        return std::nullopt;
    const std::string_view signature = printed.substr(begin, at - begin);
    std::string sentence = between(printed.substr(at), "\nError: ", ".\n");
    std::ranges::replace(sentence, '\n', ' ');
    if (const std::size_t twice = sentence.find("  "); twice != sentence.npos)
        sentence.erase(twice, 1);
    Mistake mistake;
    if (contains(sentence, "out-of-bounds index")) {
        mistake.what = "an index is past the end";
    } else if (contains(sentence, "empty container")) {
        const std::string_view before = signature.substr(0, signature.find(" [with "));
        const std::size_t arguments = before.rfind('(');
        const std::size_t scope = before.rfind("::", arguments);
        mistake.what =
            fmt::format("calls `{}` of what is empty",
                        scope == before.npos ? std::string_view()
                                             : before.substr(scope + 2, arguments - scope - 2));
    } else {
        mistake.what = with_usual_words(sentence);
    }
    return mistake;
}

/// "judge: ended by exit(3)" (support/debugging/exits.cpp).
std::optional<Mistake> own_exit(std::string_view printed) {
    const std::string call = between(printed, "\njudge: ended by ", "\n");
    if (call.empty())
        return std::nullopt;
    Mistake mistake;
    mistake.what = "ends the process by " + call + ", before there is an answer";
    return mistake;
}

/// "solution: top-k.cpp:5: int f(): Assertion `x > 0' failed."
std::optional<Mistake> own_assertion(std::string_view printed) {
    for (const std::string_view line : split_lines(printed)) {
        const std::string condition = between(line, "Assertion `", "' failed.");
        if (condition.empty())
            continue;
        Mistake mistake;
        mistake.what = "the assertion `" + condition + "` fails";
        // The first number between colons.
        for (std::size_t at = line.find(':'); at != line.npos; at = line.find(':', at + 1))
            if (at + 1 < line.size() && is_digit(line[at + 1])) {
                std::from_chars(line.data() + at + 1, line.data() + line.size(), mistake.line);
                break;
            }
        return mistake;
    }
    return std::nullopt;
}

/// "terminate called after throwing an instance of 'std::out_of_range'\n  what():  ..."
std::optional<Mistake> uncaught_exception(std::string_view printed) {
    const std::string type =
        between(printed, "terminate called after throwing an instance of '", "'");
    if (type.empty() && !contains(printed, "terminate called"))
        return std::nullopt;
    Mistake mistake;
    mistake.what =
        type.empty() ? "ends by std::terminate" : "throws " + type + ", which nobody catches";
    mistake.detail = trim(between(printed, "  what():  ", "\n"));
    return mistake;
}

/// "WARNING: ThreadSanitizer: data race (pid=1)\n  Write of size 4 at 0x5 by thread T1:\n    #0
/// ..."
std::optional<Mistake> race(std::string_view printed) {
    constexpr std::string_view mark = "WARNING: ThreadSanitizer: data race";
    const std::size_t at = printed.find(mark);
    if (at == printed.npos)
        return std::nullopt;
    const std::string_view report = printed.substr(at);
    Mistake mistake;
    mistake.what =
        "two threads use the same memory, one of them writes, and nothing keeps them apart";
    mistake.line = line_below(report, " of size ");
    mistake.other_thread = line_below(report, "  Previous ");
    return mistake;
}

/// By the words of support/debugging/image.cpp.
std::optional<Mistake> excess(std::string_view printed) {
    Mistake mistake;
    if (contains(printed, "judge: it is still running\n"))
        mistake.what = "it has not come to its end, and this is where it is";
    else if (contains(printed, "judge: it has too much allocated\n"))
        mistake.what = "this is where what it has allocated passes the memory limit";
    else
        return std::nullopt;
    return mistake;
}

}  // namespace

std::optional<Mistake> read_mistake(std::string_view printed) {
    for (const auto read : {excess, race, undefined_mistake, library_mistake, debug_mode_mistake,
                            own_assertion, uncaught_exception, own_exit, address_mistake})
        if (auto mistake = read(printed)) {
            // What aborts is told once more with its stack, where no debugger tells the line.
            if (mistake->line == 0)
                mistake->line = line_below(printed, "ERROR: AddressSanitizer: ABRT");
            return mistake;
        }
    return std::nullopt;
}

}  // namespace judge
