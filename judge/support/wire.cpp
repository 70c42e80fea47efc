#include "wire.h"

#include <errno.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include <charconv>
#include <new>

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
    if (descriptor_ < 0)
        return false;
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

void Reader::read_line(Stock& stock) {
    while (peek() >= 0) {
        const char* end = at_;
        while (end != end_ && *end != '\n')
            ++end;
        stock.add(at_, static_cast<size_t>(end - at_));
        at_ = end;
        if (take('\n'))
            return;
    }
    throw BrokenInput{};
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

/// So much is written at once.
static constexpr size_t flushed_at = size_t{1} << 16;

/// Room for it from the start: what grew between two calls would be taken for the solution's.
Writer::Writer(int descriptor) : descriptor_(descriptor) {
    text_.reserve(2 * flushed_at);
}

void Writer::text(const std::string& raw) {
    flush();
    write_all(descriptor_, raw.data(), raw.size());
}

void Writer::flush() {
    write_all(descriptor_, text_.data(), text_.size());
    text_.clear();
    line_ = 0;
}

void Writer::end_line() {
    if (keep_ != nullptr) {
        keep_->add(text_.data() + line_, text_.size() - line_);
        kept_no_value_ = kept_no_value_ || text_[line_] == '!';
        keep_ = nullptr;
    }
    text_ += '\n';
    line_ = text_.size();
    if (line_ >= flushed_at)
        flush();
}

Stock::~Stock() {
    if (data_ != nullptr)
        munmap(data_, capacity_);
}

void Stock::add(const void* bytes, size_t size) {
    if (size > capacity_ - size_) {
        size_t capacity = capacity_ == 0 ? size_t{1} << 16 : 2 * capacity_;
        while (capacity < size_ + size)
            capacity *= 2;
        void* const grown = data_ == nullptr ? mmap(nullptr, capacity, PROT_READ | PROT_WRITE,
                                                    MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
                                             : mremap(data_, capacity_, capacity, MREMAP_MAYMOVE);
        if (grown == MAP_FAILED)
            throw std::bad_alloc();
        data_ = static_cast<char*>(grown);
        capacity_ = capacity;
    }
    if (size > 0)
        memcpy(data_ + size_, bytes, size);
    size_ += size;
}

const CallReader::Result& CallReader::result(size_t index) const {
    return reinterpret_cast<const Result*>(results_.data())[index];
}

/// The one whose text comes next.
void CallReader::add_result() {
    Result result{0, texts_.size()};
    read(result.call);
    results_.add(&result, sizeof result);
}

void CallReader::begin_call(std::string& name) {
    while (take('=')) {
        add_result();
        expect(':');
        read_line(texts_);
    }
    if (take('>')) {
        add_result();
        out_.keep_next(texts_);
    }
    expect('[');
    read(name);
}

void CallReader::begin_argument() {
    end_argument();
    expect(',');
    if (!take('@'))
        return;
    long call = 0;
    read(call);
    size_t low = 0, high = result_count();
    while (low < high) {
        const size_t middle = (low + high) / 2;
        if (result(middle).call < call)
            low = middle + 1;
        else
            high = middle;
    }
    if (low == result_count() || result(low).call != call)
        throw BrokenInput{};
    const size_t end = low + 1 < result_count() ? result(low + 1).begin : texts_.size();
    behind_ = place();
    go_to({-1, texts_.data() + result(low).begin, texts_.data() + end});
    in_result_ = true;
}

void CallReader::end_argument() {
    if (!in_result_)
        return;
    if (!at_end())
        throw BrokenInput{};
    go_to(behind_);
    in_result_ = false;
}

void CallReader::end_call() {
    end_argument();
    expect(']');
    expect('\n');
}

}  // namespace judge_wire
