#include "claims/claim_order.h"

#include <algorithm>
#include <utility>

#include "base/text.h"
#include "claims/claim_words.h"

namespace judge {
namespace {

bool contains(const std::vector<std::string>& names, std::string_view name) {
    return std::ranges::find(names, name) != names.end();
}

/// LaTeX's way to write the letter O.
std::string with_plain_letters(std::string_view text) {
    constexpr std::string_view written = "\\mathcal{O}";
    std::string plain(text);
    for (std::size_t at = plain.find(written); at != std::string::npos; at = plain.find(written))
        plain.replace(at, written.size(), "O");
    return plain;
}

}  // namespace

std::optional<Order> read_claimed_order(std::string_view text,
                                        const std::vector<std::string>& variables) {
    auto order = parse_order(with_plain_letters(text), variables);
    if (!order || !contains(variables, "n") || !contains(variables, "m") ||
        contains(variables, "V") || contains(variables, "E"))
        return order;
    // Vertices and edges, as graph problems call them.
    for (Term& term : order->terms) {
        for (const auto& [written, meant] :
             {std::pair{"V", "n"}, {"v", "n"}, {"E", "m"}, {"e", "m"}}) {
            if (const auto found = term.find(written);
                found != term.end() && !term.contains(meant) && !contains(variables, written)) {
                const Factor factor = found->second;
                term.erase(found);
                term.emplace(meant, factor);
            }
        }
    }
    return canonical(std::move(*order));
}

std::optional<Order> read_bare_order(std::string_view text,
                                     const std::vector<std::string>& variables) {
    const auto is_size = [&](const std::string& name) {
        return contains(variables, name) || is_customary_size(name);
    };
    text = text.substr(0, text.find_first_of(",;:|"));
    while (!(text = trim(text)).empty()) {
        if (const auto order = read_claimed_order(text, variables)) {
            const std::vector<std::string> names = variables_of(*order);
            const bool says_constant = lower_case(text).starts_with("constant");
            if ((!names.empty() || says_constant) && std::ranges::all_of(names, is_size))
                return order;
        }
        const std::size_t space = text.rfind(' ');
        text = text.substr(0, space == std::string_view::npos ? 0 : space);
    }
    return std::nullopt;
}

}  // namespace judge
