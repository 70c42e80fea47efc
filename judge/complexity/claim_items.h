#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace judge {

enum class ClaimTopic { time, space, unnamed };  // Unnamed: a bare "complexity", which means time.

/// A word that says what a claim is about, or an order in its O( ).
struct ClaimItem {
    bool is_order = false;
    std::size_t begin = 0, end = 0;
    ClaimTopic topic = ClaimTopic::time;
    bool used = false;
};

/// The labels and orders of one line, in their sequence; "time complexity" is one label.
std::vector<ClaimItem> claim_items(std::string_view line);

/// The end of the parenthesis that opens at `open`; npos when it stays open.
std::size_t closing_parenthesis(std::string_view text, std::size_t open);

bool is_word_character(char c);
std::string lower_case(std::string_view text);

}  // namespace judge
