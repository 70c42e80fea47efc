#include "model/variable_rank.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace judge {

bool is_variable_before(const std::string& left, const std::string& right) {
    static constexpr std::array<std::string_view, 10> custom = {"n", "m",    "k",    "q", "V",
                                                                "E", "rows", "cols", "h", "w"};
    const auto rank = [](const std::string& name) {
        return std::ranges::find(custom, name) - custom.begin();
    };
    return rank(left) != rank(right) ? rank(left) < rank(right) : left < right;
}

}  // namespace judge
