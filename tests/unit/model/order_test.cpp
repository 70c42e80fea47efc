#include "model/order.h"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <cmath>
#include <string>
#include <vector>

using namespace judge;

namespace {

/// The canonical form, or "nothing".
std::string read(const std::string& text, const std::vector<std::string>& variables = {}) {
    const auto order = parse_order(text, variables);
    return order ? to_text(*order) : "nothing";
}

Order order(const std::string& text) {
    const auto parsed = parse_order(text);
    REQUIRE(parsed);
    return *parsed;
}

OrderRelation relation(const std::string& left, const std::string& right) {
    return compare(order(left), order(right));
}

}  // namespace

TEST_CASE("an order in canonical form is read as itself") {
    for (const char* const text : {"O(1)",
                                   "O(log n)",
                                   "O(sqrt n)",
                                   "O(n)",
                                   "O(n log n)",
                                   "O(n^2)",
                                   "O(n^2 log n)",
                                   "O(n^3)",
                                   "O(2^n)",
                                   "O(n log k)",
                                   "O(n + m)",
                                   "O(n*m)",
                                   "O(n + m log n)",
                                   "O(n log^2 n)",
                                   "O(n log log n)",
                                   "O(n (log log n)^2)",
                                   "O(n sqrt n)",
                                   "O(n^2 sqrt n)",
                                   "O(n^(2/3))",
                                   "O(n^1.585)",
                                   "O(n*2^n)",
                                   "O(1.618^n)",
                                   "O(2^(n/2))",
                                   "O(2^((n + m)/2))",
                                   "O(2^(n + m))",
                                   "O(n!)",
                                   "O(n*n!)",
                                   "O(V + E)",
                                   "O(E log V)",
                                   "O(rows*cols)",
                                   "O(n/k)",
                                   "O(4^n/sqrt n)",
                                   "O(n log n/log log n)",
                                   "O(n*m*k)",
                                   "O(m*2^n)",
                                   "O(n log n + m log m)"})
        CHECK(read(text) == text);
}

TEST_CASE("powers and products are read however they are written") {
    for (const char* const text : {"n^2", "n**2", "n²", "n*n", "n * n", "n·n", "n × n", "n x n",
                                   "nn", "O(n^{2})", "n^(2)", "O(n²)", "n(n+1)/2", "n^2/64"})
        CHECK(read(text) == "O(n^2)");
    CHECK(read("N*N") == "O(N^2)");
    CHECK(read("n k") == "O(n*k)");
    CHECK(read("nk log n") == "O(n*k log n)");
    CHECK(read("rows × cols") == "O(rows*cols)");
    CHECK(read("n⋅m") == "O(n*m)");
}

TEST_CASE("logarithms are read with any base, and with or without parentheses") {
    for (const char* const text :
         {"nlogn", "n log n", "n*log(n)", "n lg n", "n ln(n)", "n log2 n", "n log2(n)", "n log_2 n",
          "n log_{2} n", "n log₂ n", "n log10(n)", "n·log n", "O(n Log N)", "O(NlogN)",
          "n log(n^2)", "log(n!)", "linearithmic", "$O(n \\log n)$"})
        CHECK(read(text, {"n"}) == "O(n log n)");
    CHECK(read("ElogV") == "O(E log V)");
    CHECK(read("n log^2 n") == "O(n log^2 n)");
    CHECK(read("n log²n") == "O(n log^2 n)");
    CHECK(read("n (log n)^2") == "O(n log^2 n)");
    CHECK(read("log(n)^2") == "O(log^2 n)");
    CHECK(read("log n^2") == "O(log n)");
    CHECK(read("loglog n") == "O(log log n)");
    CHECK(read("log(log(n))") == "O(log log n)");
    CHECK(read("n log(nm)") == "O(n log n + n log m)");
    CHECK(read("log(n*m)") == "O(log n + log m)");
    CHECK(read("log(2^n)") == "O(n)");
    CHECK(read("k log(n/k)") == "O(k log n + k log k)");
}

TEST_CASE("roots are read as signs, words and exponents") {
    for (const char* const text : {"n√n", "n sqrt n", "n*sqrt(n)", "n^1.5", "n^(3/2)", "nsqrtn"})
        CHECK(read(text) == "O(n sqrt n)");
    CHECK(read("n^0.5") == "O(sqrt n)");
    CHECK(read("n^1/2") == "O(sqrt n)");
    CHECK(read("cbrt(n)") == "O(n^(1/3))");
    CHECK(read("∛n") == "O(n^(1/3))");
    CHECK(read("n^3/2") == "O(n^3)");
    CHECK(read("n^log2(3)") == "O(n^1.585)");
}

TEST_CASE("exponentials and factorials are read with their polynomial factors") {
    CHECK(read("2**n") == "O(2^n)");
    CHECK(read("2ⁿ") == "O(2^n)");
    CHECK(read("n 2^n") == "O(n*2^n)");
    CHECK(read("2^n*m") == "O(m*2^n)");
    CHECK(read("phi^n") == "O(1.618^n)");
    CHECK(read("φ^n") == "O(1.618^n)");
    CHECK(read("2^(2n)") == "O(4^n)");
    CHECK(read("2^2n") == "O(4^n)");
    CHECK(read("2^(n-1)") == "O(2^n)");
    CHECK(read("2^(n+m)") == "O(2^(n + m))");
    CHECK(read("n·n!") == "O(n*n!)");
}

TEST_CASE("sums are multiplied out, and keep what the others do not dominate") {
    CHECK(read("(n+m) log n") == "O(n log n + m log n)");
    CHECK(read("max(n, m)") == "O(n + m)");
    CHECK(read("O(n) + O(m)") == "O(n + m)");
    CHECK(read("n + n log n + 26") == "O(n log n)");
    CHECK(read("O(|V|+|E|)") == "O(V + E)");
    CHECK(read("V*(V-1)/2") == "O(V^2)");
    CHECK(read("n - m") == "O(n)");
    CHECK(read("m + n*m + n^2") == "O(n^2 + n*m)");
    CHECK(read("(n+m)*(n+m)") == "O(n^2 + m^2)");
    CHECK(read("(n+m)^2") == "O(n^2 + m^2)");
    CHECK(read("(n+m) log(n+m)") == "O(n log n + m log m)");
}

TEST_CASE("what is constant does not appear") {
    for (const char* const text : {"O(1)", "constant", "10^9", "log 26", "α(n)", "alpha(n)",
                                   "log* n", "5!", "sqrt(2)", "constant time"})
        CHECK(read(text) == "O(1)");
    CHECK(read("n α(n)") == "O(n)");
    CHECK(read("26n + 10") == "O(n)");
}

TEST_CASE("wrappers and remarks around an order are no part of it") {
    for (const char* const text : {"O(n)",
                                   "o(n)",
                                   "O (n)",
                                   "Θ(n)",
                                   "theta(n)",
                                   "Õ(n)",
                                   "O~(n)",
                                   "~n",
                                   "𝒪(n)",
                                   "`O(n)`",
                                   "amortized O(n)",
                                   "O(n) amortised",
                                   "O(n) per call",
                                   "O(n) (amortized)",
                                   "O(n) on average",
                                   "O(n) in the worst case",
                                   "O(n) time",
                                   "expected O(n)",
                                   "linear",
                                   "linear time"})
        CHECK(read(text) == "O(n)");
}

TEST_CASE("a word is the one variable's growth, or that of n") {
    CHECK(read("quadratic") == "O(n^2)");
    CHECK(read("cubic", {"len"}) == "O(len^3)");
    CHECK(read("exponential", {"m", "n"}) == "O(2^n)");
    CHECK(read("linear", {"rows", "cols"}) == "nothing");
    CHECK(read("constant", {"rows", "cols"}) == "O(1)");
}

TEST_CASE("known variables are found in any case and inside words") {
    CHECK(read("O(N log K)", {"n", "k"}) == "O(n log k)");
    CHECK(read("NM", {"n", "m"}) == "O(n*m)");
    CHECK(read("n2", {"n"}) == "O(n^2)");
    CHECK(read("n2", {"n1", "n2"}) == "O(n2)");
    CHECK(read("n2", {}) == "O(n2)");
    CHECK(read("rowscols", {"rows", "cols"}) == "O(rows*cols)");
    CHECK(read("logs", {"logs"}) == "O(logs)");
    CHECK(read("time", {"time"}) == "O(time)");
    CHECK(read("words*n", {"n"}) == "O(n*words)");
}

TEST_CASE("a number may be written with an exponent of ten") {
    CHECK(read("1e9*n", {"n"}) == "O(n)");
    CHECK(read("O(1e9)") == "O(1)");
    CHECK(read("2e", {"e"}) == "O(e)");
}

TEST_CASE("what no order can say is not read") {
    for (const char* const text : {"",
                                   " ",
                                   "O()",
                                   "O(n",
                                   "O(n))",
                                   "n^k",
                                   "k^n",
                                   "n^n",
                                   "min(n, m)",
                                   "2^(n*m)",
                                   "-n",
                                   "0",
                                   "n +",
                                   "n log",
                                   "log log log n",
                                   "sqrt(log n)",
                                   "n^",
                                   "^n",
                                   "n,m",
                                   "max()",
                                   "#n",
                                   "n;",
                                   "O(number of nodes)!",
                                   "amortized",
                                   "n^1000000",
                                   "n!!",
                                   "\xff",
                                   "(((",
                                   "1/(n+m)"})
        CHECK(read(text) == "nothing");
    CHECK(read(std::string(201, 'n')) == "nothing");
}

TEST_CASE("equal orders have the same text") {
    Order left{{Term{{"m", {.power = 1}}}, Term{}, Term{{"n", {.power = 1}}}}};
    Order right{{Term{{"n", {.power = 1}}}, Term{{
                                                     "m",
                                                     {.power = 1},
                                                 },
                                                 {"q", {}}}}};
    CHECK(to_text(left) == "O(n + m)");
    CHECK(to_text(right) == "O(n + m)");
    CHECK(to_text(Order{}) == "O(1)");
    CHECK(canonical(left) == canonical(right));
}

TEST_CASE("orders of one variable are compared by their growth") {
    const std::vector<std::string> rising = {
        "1/n", "1",           "log log n", "log n",     "log^2 n",  "sqrt n", "n^0.9",
        "n",   "n log log n", "n log n",   "n log^2 n", "n sqrt n", "n^2",    "n^2 log n",
        "n^3", "1.618^n",     "2^n",       "n 2^n",     "3^n",      "n!",     "n*n!"};
    for (std::size_t i = 0; i < rising.size(); ++i) {
        for (std::size_t j = 0; j < rising.size(); ++j) {
            CHECK(relation(rising[i], rising[j]) == (i < j   ? OrderRelation::lower
                                                     : i > j ? OrderRelation::higher
                                                             : OrderRelation::equal));
        }
    }
}

TEST_CASE("orders of several variables are compared for all of their values") {
    CHECK(relation("n", "n + m") == OrderRelation::lower);
    CHECK(relation("n*m", "n + m") == OrderRelation::higher);
    CHECK(relation("n", "m") == OrderRelation::incomparable);
    CHECK(relation("n log k", "n log n") == OrderRelation::incomparable);
    CHECK(relation("n log n + m log m", "(n + m) log(n + m)") == OrderRelation::equal);
    CHECK(relation("n*m", "n^2 + m^2") == OrderRelation::lower);
    CHECK(relation("E log V", "V^2") == OrderRelation::incomparable);
    CHECK(relation("2^n*m", "2^(n+m)") == OrderRelation::lower);
}

TEST_CASE("a term is worth its product, with logarithms of at least 1") {
    const Term term = {{"n", {.power = 2}}, {"k", {.logs = 1}}};
    CHECK(value_at(term, {{"n", 10}, {"k", 8}}) == doctest::Approx(300));
    CHECK(value_at(term, {{"n", 10}, {"k", 1}}) == doctest::Approx(100));
    CHECK(value_at(term, {{"n", 10}}) == doctest::Approx(100));
    CHECK(value_at({}, {}) == 1);
    CHECK(value_at({{"n", {.base = 2, .power = 1}}}, {{"n", 3}}) == doctest::Approx(24));
    CHECK(value_at({{"n", {.factorial = true}}}, {{"n", 5}}) == doctest::Approx(120));
    CHECK(value_at({{"n", {.loglogs = 1}}}, {{"n", 65536}}) == doctest::Approx(4));
}

namespace {

rc::Gen<Factor> factor() {
    return rc::gen::build<Factor>(
        rc::gen::set(&Factor::base, rc::gen::element(1.0, 1.0, 1.0, 2.0, 1.618, 4.0, 1.41421)),
        rc::gen::set(&Factor::power, rc::gen::element(0.0, 0.5, 1.0, 1.0, 1.5, 2.0, 3.0, 1.585,
                                                      1.0 / 3, 2.0 / 3, -1.0, -0.5, -1.5)),
        rc::gen::set(&Factor::logs, rc::gen::element(0, 0, 1, 2, -1)),
        rc::gen::set(&Factor::loglogs, rc::gen::element(0, 0, 0, 1, 2, -1)),
        rc::gen::set(&Factor::factorial, rc::gen::element(false, false, false, true)));
}

rc::Gen<Order> any_order() {
    const auto name = rc::gen::element<std::string>("n", "m", "k", "V", "E", "rows", "len_2", "nm");
    const auto term = rc::gen::resize(3, rc::gen::container<Term>(name, factor()));
    return rc::gen::construct<Order>(
        rc::gen::resize(4, rc::gen::container<std::vector<Term>>(term)));
}

const std::vector<std::string> all_names = {"n", "m", "k", "V", "E", "rows", "len_2", "nm"};

}  // namespace

TEST_CASE("whatever is printed is read as the same order") {
    CHECK(rc::check("parse_order(to_text(x)) == canonical(x)", [] {
        const Order x = *any_order();
        RC_PRE(to_text(x).size() <= 200);
        const auto read_back = parse_order(to_text(x), all_names);
        RC_ASSERT(read_back.has_value());
        RC_ASSERT(*read_back == canonical(x));
    }));
}

TEST_CASE("the canonical form is the same in any sequence, and canonical itself") {
    CHECK(rc::check("canonical", [] {
        Order x = *any_order();
        const Order once = canonical(x);
        RC_ASSERT(canonical(once) == once);
        RC_ASSERT(compare(x, once) == OrderRelation::equal);
        std::reverse(x.terms.begin(), x.terms.end());
        RC_ASSERT(canonical(x) == once);
    }));
}

TEST_CASE("two orders compare alike from both sides") {
    CHECK(rc::check("compare", [] {
        const Order x = *any_order();
        const Order y = *any_order();
        const OrderRelation there = compare(x, y);
        const OrderRelation back = compare(y, x);
        RC_ASSERT((there == OrderRelation::lower) == (back == OrderRelation::higher));
        RC_ASSERT((there == OrderRelation::equal) == (back == OrderRelation::equal));
    }));
}

TEST_CASE("any text is read or refused, and what is read is printed and read again") {
    const std::vector<std::string> pieces = {
        "n",    "m",        "k",   "log",   "nlogn",  "sqrt",     "√",   "(",      ")",
        "^",    "*",        "**",  "+",     "-",      "/",        "!",   ",",      "2",
        "3.5",  "0",        "1e9", "²",     "ⁿ",      "₂",        "O(",  "Θ(",     "max(",
        "min(", " ",        "{",   "}",     "_",      "|",        "phi", "linear", "per call",
        "\xff", "\xf0\x9d", "x",   "alpha", "loglog", "999999999"};
    CHECK(rc::check("any text", [&] {
        std::string text;
        if (*rc::gen::inRange(0, 4) == 0) {
            text =
                *rc::gen::resize(220, rc::gen::container<std::string>(rc::gen::arbitrary<char>()));
        } else {
            const auto chosen =
                *rc::gen::container<std::vector<std::string>>(rc::gen::elementOf(pieces));
            for (const std::string& piece : chosen) {
                text += piece;
            }
        }
        const auto parsed = parse_order(text, {"n", "m"});
        if (parsed && to_text(*parsed).size() <= 200) {
            std::vector<std::string> names = variables_of(*parsed);
            const auto again = parse_order(to_text(*parsed), names);
            RC_ASSERT(again.has_value());
            RC_ASSERT(*again == *parsed);
        }
    }));
}

TEST_CASE("deep and long texts are refused or read at once") {
    for (const std::string unit :
         {"(", "log ", "sqrt ", "n^", "n!", "(n+m)*", "2^", "nm", "-", "!"}) {
        std::string text;
        while (text.size() + unit.size() < 199)
            text += unit;
        parse_order(text);
        parse_order(text + "n", {"n", "nn", "nnn", "m"});
    }
    CHECK(!parse_order(std::string(100'000, '(')));
}
