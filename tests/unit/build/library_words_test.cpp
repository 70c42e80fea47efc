#include "build/library_words.h"

#include <doctest/doctest.h>

using namespace judge;

TEST_CASE("types are named as people write them") {
    CHECK(with_short_names(
              "'std::vector<std::__cxx11::basic_string<char, std::char_traits<char>, "
              "std::allocator<char> >, std::allocator<std::__cxx11::basic_string<char, "
              "std::char_traits<char>, std::allocator<char> > > >' and 'std::string' {aka "
              "'std::__cxx11::basic_string<char>'}") ==
          "'std::vector<std::string>' and 'std::string'");
    CHECK(with_short_names("'std::map<int, long long int>'") == "'std::map<int, long long>'");
    CHECK(with_short_names("a > b, and (x >= y) >> 1") == "a > b, and (x >= y) >> 1");
}

TEST_CASE("keys without a hash are told so") {
    const std::string sentence = *library_sentence(
        "use of deleted function 'std::unordered_map<_Key, _Tp, _Hash, _Pred, _Alloc>::"
        "unordered_map() [with _Key = std::pair<int, int>; _Tp = int; _Hash = "
        "std::hash<std::pair<int, int>>; _Pred = std::equal_to<std::pair<int, int>>]'",
        false);
    CHECK(sentence.starts_with("there is no hash for `std::pair<int, int>`, which"));
}

TEST_CASE("things without an order are told so, where the library puts them in order") {
    const char* text =
        "no match for 'operator<' in '__x < __y' (operand types are 'const P' and 'const P')";
    CHECK(library_sentence(text, true)->starts_with("`P` has no `<`, by which std::map"));
    CHECK(!library_sentence(text, false));
}

TEST_CASE("a list that is sorted like an array, and a container that is printed, are told so") {
    CHECK(library_sentence(
              "no match for 'operator-' in '__last - __first' (operand types are "
              "'std::_List_iterator<std::string>' and 'std::_List_iterator<std::string>')",
              true)
              ->starts_with("std::sort needs elements that it can jump between"));
    CHECK(*library_sentence("no match for 'operator<<' in 'std::cout << v' (operand types are "
                            "'std::ostream' {aka 'std::basic_ostream<char>'} and "
                            "'std::vector<int>')",
                            false) ==
          "a `std::vector<int>` cannot be printed with `<<`: print its elements one by one");
}

TEST_CASE("any other error is left to the compiler") {
    CHECK(!library_sentence("'x' was not declared in this scope", true));
    CHECK(!library_sentence("no match for 'operator-' (operand types are 'P' and 'P')", true));
}
