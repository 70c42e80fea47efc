#include "wire.h"

#include <errno.h>
#include <unistd.h>

#include <charconv>

namespace judge_wire {

// Unicode 15, table 3-7: no overlong forms, no surrogates, nothing above U+10FFFF.
int utf8_length(const unsigned char* at, const unsigned char* end) {
    const unsigned char lead = *at;
    if (lead < 0x80)
        return 1;
    const int length = lead >= 0xc2 && lead <= 0xdf   ? 2
                       : lead >= 0xe0 && lead <= 0xef ? 3
                       : lead >= 0xf0 && lead <= 0xf4 ? 4
                                                      : 0;
    if (length == 0 || end - at < length)
        return 0;
    for (int i = 1; i < length; ++i)
        if ((at[i] & 0xc0) != 0x80)
            return 0;
    const bool overlong = (lead == 0xe0 && at[1] < 0xa0) || (lead == 0xf0 && at[1] < 0x90);
    const bool surrogate = lead == 0xed && at[1] > 0x9f;
    const bool too_large = lead == 0xf4 && at[1] > 0x8f;
    return overlong || surrogate || too_large ? 0 : length;
}

template <class Integer>
static void append_integer(std::string& text, Integer value) {
    char digits[24];
    const auto end = std::to_chars(digits, digits + sizeof digits, value).ptr;
    text.append(digits, end);
}

void append(std::string& text, bool value) {
    text += value ? "true" : "false";
}
void append(std::string& text, int value) {
    append_integer(text, value);
}
void append(std::string& text, long value) {
    append_integer(text, value);
}
void append(std::string& text, long long value) {
    append_integer(text, value);
}

void append(std::string& text, double value) {
    if (value != value) {
        text += "\"NaN\"";
    } else if (value - value != 0) {
        text += value > 0 ? "\"Infinity\"" : "\"-Infinity\"";
    } else if (value == 0) {
        text += '0';
    } else {
        char digits[32];
        const auto end = std::to_chars(digits, digits + sizeof digits, value).ptr;
        text.append(digits, end);
    }
}

static void append_escape(std::string& text, unsigned char byte, const char* prefix) {
    static constexpr char hex[] = "0123456789abcdef";
    text += prefix;
    text += hex[byte >> 4];
    text += hex[byte & 15];
}

static void append_bytes(std::string& text, const char* data, size_t size) {
    const auto* at = reinterpret_cast<const unsigned char*>(data);
    const auto* const end = at + size;
    text += '"';
    while (at != end) {
        // Most strings are plain ASCII: copy as long a run of it as there is.
        const unsigned char* run = at;
        while (run != end && *run >= 0x20 && *run < 0x80 && *run != '"' && *run != '\\')
            ++run;
        text.append(reinterpret_cast<const char*>(at), static_cast<size_t>(run - at));
        at = run;
        if (at == end)
            break;
        switch (*at) {
            case '"':
                text += "\\\"";
                break;
            case '\\':
                text += "\\\\";
                break;
            case '\n':
                text += "\\n";
                break;
            case '\r':
                text += "\\r";
                break;
            case '\t':
                text += "\\t";
                break;
            default:
                if (*at < 0x20) {
                    append_escape(text, *at, "\\u00");
                } else if (const int length = utf8_length(at, end); length > 0) {
                    text.append(reinterpret_cast<const char*>(at), static_cast<size_t>(length));
                    at += length - 1;
                } else {
                    append_escape(text, *at, "\\udc");
                }
        }
        ++at;
    }
    text += '"';
}

void append(std::string& text, const std::string& value) {
    append_bytes(text, value.data(), value.size());
}
void append(std::string& text, char value) {
    append_bytes(text, &value, 1);
}

int Reader::peek() {
    if (at_ == end_ && !refill())
        return -1;
    return static_cast<unsigned char>(*at_);
}

int Reader::next() {
    const int byte = peek();
    if (byte < 0)
        throw BrokenInput{};
    ++at_;
    return byte;
}

/// Moves what is left to the front and reads more; false when nothing more comes.
bool Reader::refill() {
    const size_t left = static_cast<size_t>(end_ - at_);
    for (size_t i = 0; i < left; ++i)
        buffer_[i] = at_[i];
    at_ = buffer_;
    end_ = buffer_ + left;
    ssize_t got;
    do
        got = ::read(descriptor_, buffer_ + left, sizeof buffer_ - left);
    while (got < 0 && errno == EINTR);
    if (got <= 0)
        return false;
    end_ += got;
    return true;
}

bool Reader::take(char expected) {
    if (peek() != static_cast<unsigned char>(expected))
        return false;
    ++at_;
    return true;
}

void Reader::expect(char expected) {
    if (!take(expected))
        throw BrokenInput{};
}

void Reader::expect_text(const char* expected) {
    for (; *expected != 0; ++expected)
        expect(*expected);
}

bool Reader::take_null() {
    if (peek() != 'n')
        return false;
    expect_text("null");
    return true;
}

template <class Number>
void Reader::read_number(Number& value) {
    // No number is longer than this; near the buffer's end its rest has to be fetched first.
    constexpr int longest = 40;
    while (end_ - at_ < longest && refill()) {
    }
    const auto [next, error] = std::from_chars(at_, end_, value);
    if (error != std::errc{})
        throw BrokenInput{};
    at_ = next;
}

void Reader::read(bool& value) {
    value = peek() == 't';
    expect_text(value ? "true" : "false");
}

void Reader::read(int& value) {
    read_number(value);
}

void Reader::read(long& value) {
    read_number(value);
}

void Reader::read(long long& value) {
    read_number(value);
}

void Reader::read(double& value) {
    if (peek() != '"') {
        read_number(value);
        if (value - value != 0)
            throw BrokenInput{};  // from_chars takes the words nan and inf.
        return;
    }
    std::string word;
    read(word);
    if (word == "NaN")
        value = __builtin_nan("");
    else if (word == "Infinity")
        value = __builtin_inf();
    else if (word == "-Infinity")
        value = -__builtin_inf();
    else
        throw BrokenInput{};
}

void Reader::read(char& value) {
    std::string one;
    read(one);
    if (one.size() != 1)
        throw BrokenInput{};
    value = one[0];
}

void Reader::read(std::string& value) {
    value.clear();
    expect('"');
    while (true) {
        if (at_ == end_ && !refill())
            throw BrokenInput{};
        const char* run = at_;
        while (run != end_ && *run != '"' && *run != '\\')
            ++run;
        value.append(at_, run);
        at_ = run;
        if (at_ == end_)
            continue;
        if (*at_++ == '"')
            return;
        value += read_escape();
    }
}

char Reader::read_escape() {
    const int kind = next();
    switch (kind) {
        case 'n':
            return '\n';
        case 'r':
            return '\r';
        case 't':
            return '\t';
        case 'u': {
            unsigned code = 0;
            for (int i = 0; i < 4; ++i) {
                const int digit = next();
                const bool decimal = digit >= '0' && digit <= '9';
                if (!decimal && (digit < 'a' || digit > 'f'))
                    throw BrokenInput{};
                code = code * 16 + static_cast<unsigned>(decimal ? digit - '0' : digit - 'a' + 10);
            }
            if (code >= 0x20 && (code < 0xdc80 || code > 0xdcff))
                throw BrokenInput{};
            return static_cast<char>(code & 0xff);
        }
        case '"':
        case '\\':
            return static_cast<char>(kind);
        default:
            throw BrokenInput{};
    }
}

void write_all(int descriptor, const char* data, size_t size) {
    while (size > 0) {
        const ssize_t wrote = ::write(descriptor, data, size);
        if (wrote < 0 && errno == EINTR)
            continue;
        if (wrote <= 0)
            return;
        data += wrote;
        size -= static_cast<size_t>(wrote);
    }
}

void Writer::null_line() {
    text_ += "null";
    end_line();
}

void Writer::text(const std::string& raw) {
    flush();
    write_all(descriptor_, raw.data(), raw.size());
}

void Writer::flush() {
    write_all(descriptor_, text_.data(), text_.size());
    text_.clear();
}

void Writer::end_line() {
    text_ += '\n';
    if (text_.size() >= size_t{1} << 16)
        flush();
}

}  // namespace judge_wire
