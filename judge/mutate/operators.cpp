#include "mutate/operators.h"

#include <charconv>
#include <map>

namespace judge::mutate {
namespace {

/// From here on one less is hardly ever another number in meaning than one more.
constexpr unsigned long long large = 1000;

}  // namespace

std::vector<Replacement> replacements_of_operator(std::string_view written) {
    static const std::map<std::string_view, std::vector<Replacement>> table = {
        {"<", {{"boundary", "<="}, {"comparison", ">="}}},
        {"<=", {{"boundary", "<"}, {"comparison", ">"}}},
        {">", {{"boundary", ">="}, {"comparison", "<="}}},
        {">=", {{"boundary", ">"}, {"comparison", "<"}}},
        {"==", {{"comparison", "!="}}},
        {"!=", {{"comparison", "=="}}},
        {"+", {{"arithmetic", "-"}}},
        {"-", {{"arithmetic", "+"}}},
        {"*", {{"arithmetic", "+"}}},
        {"/", {{"arithmetic", "*"}}},
        {"%", {{"arithmetic", "/"}}},
        {"<<", {{"arithmetic", ">>"}}},
        {">>", {{"arithmetic", "<<"}}},
        {"&", {{"arithmetic", "|"}}},
        {"|", {{"arithmetic", "&"}}},
        {"^", {{"arithmetic", "|"}}},
        {"+=", {{"arithmetic", "-="}}},
        {"-=", {{"arithmetic", "+="}}},
        {"*=", {{"arithmetic", "+="}}},
        {"/=", {{"arithmetic", "*="}}},
        {"%=", {{"arithmetic", "/="}}},
        {"<<=", {{"arithmetic", ">>="}}},
        {">>=", {{"arithmetic", "<<="}}},
        {"&=", {{"arithmetic", "|="}}},
        {"|=", {{"arithmetic", "&="}}},
        {"^=", {{"arithmetic", "|="}}},
        {"&&", {{"logical", "||"}}},
        {"||", {{"logical", "&&"}}},
    };
    const auto found = table.find(written);
    return found == table.end() ? std::vector<Replacement>() : found->second;
}

std::vector<Replacement> replacements_of_literal(std::string_view written) {
    if (written == "true" || written == "false")
        return {{"constant", written == "true" ? "false" : "true"}};
    unsigned long long value = 0;
    const char* const end = written.data() + written.size();
    const auto [stop, failure] = std::from_chars(written.data(), end, value);
    const std::string_view suffix = written.substr(static_cast<std::size_t>(stop - written.data()));
    const bool is_decimal = failure == std::errc{} &&
                            (value == 0 ? stop == written.data() + 1 : true) &&
                            suffix.find_first_not_of("uUlLzZ") == suffix.npos;
    if (!is_decimal)  // 0x10, 1'000, 2.5.
        return {{"constant", "(" + std::string(written) + " + 1)"}};
    std::vector<Replacement> all = {{"constant", std::to_string(value + 1) + std::string(suffix)}};
    if (value == 0)
        all.push_back({"constant", "-1" + std::string(suffix)});
    else if (value < large)
        all.push_back({"constant", std::to_string(value - 1) + std::string(suffix)});
    return all;
}

}  // namespace judge::mutate
