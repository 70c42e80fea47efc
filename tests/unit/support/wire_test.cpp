// Every value comes back as it was written, from whatever pieces its text arrives in.

#include "support/wire.h"

#include <doctest/doctest.h>
#include <rapidcheck.h>
#include <sys/socket.h>
#include <unistd.h>

#include <bit>
#include <cmath>
#include <cstring>
#include <limits>

#include "canonical.h"
#include "os/files.h"

using namespace judge;
using namespace judge::testing;

namespace {

Descriptor file_of(const std::string& text) {
    Descriptor file = *make_memory_file("text");
    judge_wire::write_all(file.number(), text.data(), text.size());
    REQUIRE(lseek(file.number(), 0, SEEK_SET) == 0);
    return file;
}

/// The one value that `text` is.
template <class T>
T read_whole(const std::string& text) {
    const Descriptor file = file_of(text + "\n");
    judge_wire::Reader in(file.number());
    T value{};
    in.read(value);
    in.expect('\n');
    if (!in.at_end())
        throw judge_wire::BrokenInput{};
    return value;
}

/// Equal to the last bit, but for -0, which is written as 0, and what a NaN carries.
bool same(double one, double other) {
    if (std::isnan(one) || one == 0)
        return std::isnan(one) ? std::isnan(other) : std::bit_cast<std::uint64_t>(other) == 0;
    return std::bit_cast<std::uint64_t>(one) == std::bit_cast<std::uint64_t>(other);
}
template <class T>
bool same(const T& one, const T& other) {
    return one == other;
}
template <class T>
bool same(const std::vector<T>& one, const std::vector<T>& other) {
    return std::equal(one.begin(), one.end(), other.begin(), other.end(),
                      [](const T& a, const T& b) { return same(a, b); });
}

/// Bytes that are often almost UTF-8, and need an escape often.
rc::Gen<std::string> any_string() {
    const auto pieces = rc::gen::element<std::string>(
        "\xc3\xa9", "\xe2\x82\xac", "\xf0\x9f\x98\x80", "\xc3", "\xe2\x82", "\xf0\x9f\x98", "\xff",
        "\xc0\x80", "\xed\xa0\x80", "\xf4\x90\x80\x80", "\"", "\\", "\n", "\r", "\t",
        std::string(1, '\0'), "\x1f", "\x7f", "u", "[", ",", "plain");
    return rc::gen::oneOf(rc::gen::container<std::string>(rc::gen::arbitrary<char>()),
                          rc::gen::map(rc::gen::container<std::vector<std::string>>(pieces),
                                       [](const std::vector<std::string>& parts) {
                                           std::string text;
                                           for (const std::string& part : parts)
                                               text += part;
                                           return text;
                                       }));
}

template <class Integer>
rc::Gen<Integer> any_integer() {
    using limits = std::numeric_limits<Integer>;
    return rc::gen::oneOf(rc::gen::resize(rc::kNominalSize, rc::gen::arbitrary<Integer>()),
                          rc::gen::element<Integer>(limits::min(), limits::max(), 0, -1));
}

template <class T>
void comes_back(const char* type, const rc::Gen<T>& value) {
    CAPTURE(type);
    const auto round_trip = [](const auto& written) {
        using Written = std::remove_cvref_t<decltype(written)>;
        const std::string text = canonical(written);
        const auto got = read_whole<Written>(text);
        RC_ASSERT(same(written, got));
        RC_ASSERT(canonical(got) == text);
    };
    CHECK(rc::check("a scalar", [&] { round_trip(*value); }));
    const auto row = rc::gen::container<std::vector<T>>(value);
    CHECK(rc::check("a row", [&] { round_trip(*row); }));
    const auto rows = rc::gen::container<std::vector<std::vector<T>>>(row);
    CHECK(rc::check("rows", [&] { round_trip(*rows); }));
}

/// Whether `text` is refused as a T.
template <class T>
bool broken(const std::string& text) {
    try {
        read_whole<T>(text);
        return false;
    } catch (const judge_wire::BrokenInput&) {
        return true;
    }
}

constexpr std::size_t buffer_size = 1 << 16;

}  // namespace

TEST_CASE("every value of every type reads back as it was written, and is written the same again") {
    comes_back("bool", rc::gen::arbitrary<bool>());
    comes_back("int", any_integer<int>());
    comes_back("long", any_integer<long>());
    comes_back("long long", any_integer<long long>());
    comes_back("double", any_double());
    comes_back("char", rc::gen::arbitrary<char>());
    comes_back("string", any_string());
}

TEST_CASE("all 256 chars read back as they were written") {
    for (int byte = 0; byte < 256; ++byte) {
        const char value = static_cast<char>(byte);
        CHECK(read_whole<char>(canonical(value)) == value);
    }
}

TEST_CASE("the spelling of values is what is documented") {
    CHECK(canonical(true) == "true");
    CHECK(canonical(std::numeric_limits<int>::min()) == "-2147483648");
    CHECK(canonical(std::numeric_limits<long long>::min()) == "-9223372036854775808");
    CHECK(canonical(-0.0) == "0");
    CHECK(canonical(0.1) == "0.1");
    CHECK(canonical(5e-324) == "5e-324");
    CHECK(canonical(1e22) == "1e+22");
    CHECK(canonical(-std::numeric_limits<double>::quiet_NaN()) == R"("NaN")");
    CHECK(canonical(-std::numeric_limits<double>::infinity()) == R"("-Infinity")");
    CHECK(canonical(std::string("\"\\\n\r\t\x01\x7f")) == "\"\\\"\\\\\\n\\r\\t\\u0001\x7f\"");
    CHECK(canonical(std::string("\xc3\xa9\xff\xc3(")) == "\"\xc3\xa9\\udcff\\udcc3(\"");
    CHECK(canonical('\xc3') == R"("\udcc3")");
    CHECK(canonical(std::vector<std::vector<bool>>{{}, {true, false}}) == "[[],[true,false]]");
}

TEST_CASE("a value may lie across the end of the reader's buffer at any of its bytes") {
    const double number = -2.2250738585072014e-308;
    const std::string word = "\xff\xc3\xa9\"\n\x01";
    const std::string text = canonical(number) + "," + canonical(word) + ",false,-2147483648\n";
    for (std::size_t before = 0; before <= text.size(); ++before) {
        const std::string first(buffer_size - before - 3, 'a');  // Two quotes and a comma.
        const Descriptor file = file_of(canonical(first) + "," + text);
        judge_wire::Reader in(file.number());
        std::string got_first, got_word;
        double got_number = 0;
        bool got_bool = true;
        int got_int = 0;
        in.read(got_first);
        in.expect(',');
        in.read(got_number);
        in.expect(',');
        in.read(got_word);
        in.expect(',');
        in.read(got_bool);
        in.expect(',');
        in.read(got_int);
        in.expect('\n');
        CAPTURE(before);
        CHECK(got_first == first);
        CHECK(got_number == number);
        CHECK(got_word == word);
        CHECK_FALSE(got_bool);
        CHECK(got_int == std::numeric_limits<int>::min());
        CHECK(in.at_end());
    }
}

TEST_CASE("a text may arrive in pieces of any size") {
    const std::vector<std::string> words = {"a\xff", "", "\xe2\x82\xac", "\n"};
    const std::vector<double> numbers = {0.1, -1e-300, 5e-324, 123456789};
    const std::string text = canonical(words) + "\n" + canonical(numbers) + "\n";
    for (std::size_t piece = 1; piece <= text.size(); ++piece) {
        int ends[2];
        REQUIRE(socketpair(AF_UNIX, SOCK_SEQPACKET, 0, ends) == 0);
        const Descriptor reading(ends[0]);
        Descriptor writing(ends[1]);
        // Each packet is what one read returns, and no more.
        for (std::size_t at = 0; at < text.size(); at += piece)
            judge_wire::write_all(ends[1], text.data() + at, std::min(piece, text.size() - at));
        writing = Descriptor();
        judge_wire::Reader in(ends[0]);
        std::vector<std::string> got_words;
        std::vector<double> got_numbers;
        in.read(got_words);
        in.expect('\n');
        in.read(got_numbers);
        in.expect('\n');
        CAPTURE(piece);
        CHECK(got_words == words);
        CHECK(got_numbers == numbers);
        CHECK(in.at_end());
    }
}

TEST_CASE("a million integers read back as they were written") {
    std::vector<int> values(1'000'000);
    for (std::size_t i = 0; i < values.size(); ++i)
        values[i] = static_cast<int>(i * 2654435761u);
    CHECK(read_whole<std::vector<int>>(canonical(values)) == values);
}

TEST_CASE("what is no value of the type is refused") {
    for (const char* text : {"", "tru", "truex", "True", "1", "f", "\"true\""})
        CHECK_MESSAGE(broken<bool>(text), text);
    for (const char* text : {"", "-", "+1", "2147483648", "-2147483649", "1.5", "x", " 1", "1 ",
                             "1e3", "\"1\"", "--1", "0x10"})
        CHECK_MESSAGE(broken<int>(text), text);
    CHECK(broken<long long>("9223372036854775808"));
    for (const char* text : {"", "-", "nan", "inf", "-inf", "NaN", "1e999", "1,", "\"nan\"",
                             "\"infinity\"", "\"\"", "\"NaN"})
        CHECK_MESSAGE(broken<double>(text), text);
    for (const char* text : {"", "a", "\"", "\"\\", "\"\\x\"", "\"\\u00\"", "\"\\u00zz\"",
                             "\"\\u0g00\"", "\"\\ud83d\"", "\"\\u0141\"", "\"a\"b"})
        CHECK_MESSAGE(broken<std::string>(text), text);
    for (const char* text : {"\"\"", "\"ab\"", "\"\xc3\xa9\"", "a"})
        CHECK_MESSAGE(broken<char>(text), text);
    for (const char* text : {"", "[", "]", "[1", "[1,", "[1,]", "[,1]", "[1 ,2]", "[1]]", "[[1]]"})
        CHECK_MESSAGE(broken<std::vector<int>>(text), text);
}

TEST_CASE("a damaged text is refused or read as some value, and never crashes the reader") {
    using Table = std::vector<std::vector<std::string>>;
    const auto survives = [](auto value, const std::string& text) {
        try {
            value = read_whole<decltype(value)>(text);
        } catch (const judge_wire::BrokenInput&) {
            return;
        }
        // What was taken is a value like any other.
        RC_ASSERT(same(read_whole<decltype(value)>(canonical(value)), value));
    };
    const auto row = rc::gen::container<std::vector<std::string>>(any_string());
    CHECK(rc::check("one byte edited", [&] {
        std::string text = canonical(*rc::gen::container<Table>(row));
        const auto at = *rc::gen::inRange<std::size_t>(0, text.size());
        switch (*rc::gen::inRange(0, 3)) {
            case 0:
                text[at] = *rc::gen::arbitrary<char>();
                break;
            case 1:
                text.erase(at, *rc::gen::inRange<std::size_t>(1, 9));
                break;
            default:
                text.insert(at, 1, *rc::gen::element('"', '\\', '[', ']', ',', 'u', '\0'));
        }
        survives(Table{}, text);
    }));
    CHECK(rc::check("any bytes", [&] {
        const std::string text = *rc::gen::container<std::string>(
            rc::gen::element('[', ']', ',', '"', '\\', 'u', 'd', 'c', '0', '1', '-', '.', 'e', 't',
                             'r', 'n', ' ', '\n', '\xff'));
        survives(true, text);
        survives(0, text);
        survives(0LL, text);
        survives(0.0, text);
        survives('a', text);
        survives(std::string(), text);
        survives(std::vector<bool>(), text);
        survives(std::vector<double>(), text);
        survives(Table{}, text);
    }));
}

namespace {

/// What no value can be made of.
struct Broken {};

}  // namespace

template <>
struct judge_wire::Wire<Broken> {
    static void append(std::string& text, const Broken&) {
        text += "half of ";
        throw BrokenAnswer("it is broken");
    }
};

namespace {

/// What a process writes that gets these calls, each of them with one text: `twice` returns it
/// twice, `lose` what is no value.
std::string answers_to(const std::string& calls) {
    const Descriptor input = file_of(calls);
    const Descriptor output = *make_memory_file("answers");
    judge_wire::Writer out(output.number());
    judge_wire::CallReader in(input.number(), out);
    std::string name, text;
    while (in.has_more()) {
        in.begin_call(name);
        in.begin_argument();
        in.read(text);
        in.end_call();
        if (name == "lose")
            out.answer(Broken{});
        else
            out.answer<std::string>(text + text);
    }
    out.flush();
    return read_descriptor(output.number(), mebibytes(16));
}

}  // namespace

TEST_CASE("a call is given what earlier ones returned, here and in a process before") {
    CHECK(answers_to("=1:\"ab\"\n>4[\"twice\",@1]\n[\"twice\",@4]\n[\"twice\",\"@4\"]\n") ==
          "\"abab\"\n\"abababab\"\n\"@4@4\"\n");
}

TEST_CASE("results of any length are given") {
    std::string calls = ">1[\"twice\",\"" + std::string(50'000, 'x') + "\"]\n";
    for (int i = 2; i < 6; ++i)
        calls += ">" + std::to_string(i) + "[\"twice\",@" + std::to_string(i - 1) + "]\n";
    const std::string answers = answers_to(calls);
    CHECK(answers.size() == 31 * 100'000 + 5 * 3);
    CHECK(answers.substr(answers.size() - 4) == "xx\"\n");
}

TEST_CASE("what is no value is given to no call: none follows") {
    CHECK(answers_to(">1[\"lose\",\"a\"]\n[\"twice\",@1]\n") == "!it is broken\n");
    CHECK(answers_to("[\"lose\",\"a\"]\n[\"twice\",\"b\"]\n") == "!it is broken\n\"bb\"\n");
}

TEST_CASE("a result that is not there, or of another type, is broken input") {
    for (const char* calls :
         {"[\"twice\",@1]\n", ">2[\"twice\",\"a\"]\n[\"twice\",@1]\n",
          "=1:\"a\"x\n[\"twice\",@1]\n", "=1:7\n[\"twice\",@1]\n", "=1:\"a\"", "[\"twice\",@]\n"})
        CHECK_THROWS_AS(answers_to(calls), judge_wire::BrokenInput);
}
