// How arguments and answers travel between the judge and a solution's process: canonical JSON
// text, so that equal values are equal bytes.
//
//   bool              true, false
//   int, long long    decimal
//   double            the shortest text that reads back as the same value (std::to_chars), -0 as 0;
//                     "NaN", "Infinity" and "-Infinity" as strings
//   char              a string of one byte
//   std::string       "..." with \" \\ \n \r \t, other control characters as \u00xx, valid UTF-8 as
//                     it is, and any byte that is not part of valid UTF-8 as \udcxx (U+DC00 + byte)
//   std::vector       [a,b,c] without spaces
//   std::optional     null, or what it holds
//   a list's node     its values from there on, as an array
//   a tree's node     the values below it level by level, as an array, with null for each node that
//                     is not there below one that is; no null at the end
//   a node of another argument, which is a list or a tree: its place in that array; null for none
//   a struct          {"name":"ann","at":3}, its fields in the problem's order
//
// An answer that is no value, such as a list that has no end, is a line that begins with `!` and
// says what is wrong with it.
//
// A function's input is one argument a line, its answer one line. A class problem's input is one
// call a line, ["allow","a",11], its constructor first; its answer one value a line, null for the
// constructor and for methods that return nothing. Calls are numbered by their lines, from 0 on.
// `@1` in place of an argument is what call 1 returned; a constructor's line behind the first
// begins with `@`, and a fresh process with it.
//
// To a solution's process the calls of such an input come with what that takes (judging/run_calls),
// no line with an `@` in front:
//
//   =1:"1,2"                 first, a line each: what call 1 returned to a process before
//   >4["encode",[1,2]]       what this call returns, a later one of the process is given as @4
//
// What is not read and written here is by a Wire<T>, in nodes.h, nullable.h and, for structs, in
// generated text.
//
// Part of every solution, problem tool and the judge itself. What is no template is compiled once,
// in wire.cpp, and linked. Includes no header that puts common names (left, distance, y1) where
// `using namespace std` would find them, beyond what <string> and <vector> do.
#pragma once

#include <stddef.h>

#include <exception>
#include <string>
#include <type_traits>
#include <vector>

namespace judge_wire {

/// The length of the valid UTF-8 sequence at the start of [at, end); 0 when there is none.
int utf8_length(const unsigned char* at, const unsigned char* end);

// Writing: append(text, value) adds the canonical form of a value.
void append(std::string& text, bool value);
void append(std::string& text, int value);
void append(std::string& text, long value);
void append(std::string& text, long long value);
void append(std::string& text, double value);
void append(std::string& text, char value);
void append(std::string& text, const std::string& value);

/// How further types are written and read: static functions `append(std::string&, const T&)` and
/// `read(Reader&, T&)`.
template <class T, class = void>
struct Wire;

template <class T>
auto append(std::string& text, const T& value) -> decltype(Wire<T>::append(text, value)) {
    Wire<T>::append(text, value);
}

template <class T>
void append(std::string& text, const std::vector<T>& values) {
    text += '[';
    for (size_t i = 0; i < values.size(); ++i) {
        if (i > 0)
            text += ',';
        append(text, static_cast<const T&>(values[i]));
    }
    text += ']';
}

/// What was read is not what was written: the judge's fault, or a solution's that closed or read
/// the harness's descriptor.
struct BrokenInput {};

/// What a solution returned is no value. `why` tells nothing of the input, which may be hidden.
struct BrokenAnswer : std::exception {
    explicit BrokenAnswer(const char* the_why) : why(the_why) {}
    const char* what() const noexcept override { return why; }

    const char* why;
};

/// Bytes that are kept outside of the heap: what a solution takes of that is measured.
class Stock {
  public:
    Stock() = default;
    Stock(const Stock&) = delete;
    Stock& operator=(const Stock&) = delete;
    ~Stock();

    void add(const void* bytes, size_t size);
    const char* data() const { return data_; }
    size_t size() const { return size_; }

  private:
    char* data_ = nullptr;
    size_t size_ = 0, capacity_ = 0;
};

/// Reads canonical text from a descriptor, in pieces, so that its own memory does not grow with
/// the input. Anything but a value of the type that is asked for throws BrokenInput; a value that
/// is spelt in another way (007) is taken.
class Reader {
  public:
    explicit Reader(int descriptor) : descriptor_(descriptor) {}

    /// Reads from memory.
    Reader(const char* begin, const char* end) : descriptor_(-1), at_(begin), end_(end) {}

    bool at_end() { return peek() < 0; }

    /// Takes the next byte if it is this one.
    bool take(char expected);
    void expect(char expected);
    void expect_text(const char* expected);

    void read(bool& value);
    void read(int& value);
    void read(long& value);
    void read(long long& value);
    void read(double& value);
    void read(char& value);
    void read(std::string& value);

    template <class T>
    void read(std::vector<T>& values);

    template <class T>
    auto read(T&& value) -> decltype(Wire<std::remove_reference_t<T>>::read(*this, value)) {
        Wire<std::remove_reference_t<T>>::read(*this, value);
    }

    /// Takes `null` if that is next.
    bool take_null();

  protected:
    /// What reading goes on with at another time.
    struct Place {
        int descriptor;
        const char *at, *end;
    };
    Place place() const { return {descriptor_, at_, end_}; }
    void go_to(const Place& place) {
        descriptor_ = place.descriptor;
        at_ = place.at;
        end_ = place.end;
    }

    /// Adds the rest of the line, behind which reading goes on.
    void read_line(Stock& stock);

  private:
    int peek();  ///< The next byte, or -1 at the end.
    int next();
    bool refill();
    char read_escape();
    template <class Number>
    void read_number(Number& value);

    int descriptor_;
    char buffer_[1 << 16];
    const char* at_ = buffer_;
    const char* end_ = buffer_;
};

// Not in the class, which would make it inline: what is inline is compiled again in every program
// in spite of usual_types.h.
template <class T>
void Reader::read(std::vector<T>& values) {
    values.clear();
    expect('[');
    if (take(']'))
        return;
    do {
        T value{};
        read(value);
        values.push_back(static_cast<T&&>(value));
    } while (take(','));
    expect(']');
}

/// Writes all of it; gives up silently when the descriptor refuses (the judge sees the rest
/// missing).
void write_all(int descriptor, const char* data, size_t size);

/// Collects answers and passes them on in large pieces.
class Writer {
  public:
    explicit Writer(int descriptor);

    template <class T>
    void line(const T& value) {
        append(text_, value);
        end_line();
    }

    /// The same, or why it is no value.
    template <class T>
    void answer(const T& value) {
        const size_t begin = text_.size();
        try {
            append(text_, value);
        } catch (const BrokenAnswer& broken) {
            text_.resize(begin);
            text_ += '!';
            text_ += broken.why;
        }
        end_line();
    }
    void null_line();
    void text(const std::string& raw);
    void flush();

    /// Adds the next line there as well, without its end.
    void keep_next(Stock& lines) { keep_ = &lines; }

    /// Whether a line that was to be kept is no value.
    bool kept_no_value() const { return kept_no_value_; }

  private:
    void end_line();

    int descriptor_;
    std::string text_;
    size_t line_ = 0;        ///< Where in the text the line begins that is being written.
    Stock* keep_ = nullptr;  ///< Where that goes as well.
    bool kept_no_value_ = false;
};

/// Reads calls, of which some are given what earlier ones returned: `out` is what their answers are
/// written to.
class CallReader : public Reader {
  public:
    CallReader(int descriptor, Writer& out) : Reader(descriptor), out_(out) {}

    /// Reads a call's name; its arguments follow, each behind begin_argument.
    void begin_call(std::string& name);
    void begin_argument();
    void end_call();

    /// Whether there is another call. What is no value is given to none.
    bool has_more() { return !out_.kept_no_value() && !at_end(); }

  private:
    /// Its text goes to where that of the next one begins.
    struct Result {
        long call;
        size_t begin;
    };
    size_t result_count() const { return results_.size() / sizeof(Result); }
    const Result& result(size_t index) const;
    void add_result();
    void end_argument();

    Writer& out_;
    Stock results_;           ///< By their calls' numbers,
    Stock texts_;             ///< and what they are.
    bool in_result_ = false;  ///< What is read is one of these.
    Place behind_{};          ///< Where reading goes on then.
};

}  // namespace judge_wire
