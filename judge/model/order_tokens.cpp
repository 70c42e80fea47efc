#include "model/order_tokens.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

#include "base/text.h"
#include "model/order_spelling.h"

namespace judge {
namespace {

using Kind = OrderToken::Kind;
using Tokens = std::vector<OrderToken>;

bool contains(const std::vector<std::string>& names, std::string_view name) {
    return std::ranges::find(names, name) != names.end();
}

struct Function {
    std::string_view written, meant;
};

constexpr auto fillers =
    std::to_array<std::string_view>({"additional", "amortised", "amortized", "approximately",
                                     "at",         "auxiliary", "average",   "avg",
                                     "call",       "calls",     "case",      "complexity",
                                     "each",       "every",     "expected",  "extra",
                                     "for",        "in",        "is",        "memory",
                                     "most",       "of",        "on",        "op",
                                     "operation",  "overall",   "per",       "query",
                                     "roughly",    "run",       "runtime",   "space",
                                     "the",        "time",      "total",     "worst"});
static_assert(std::ranges::is_sorted(fillers));

/// The names of functions, as they are written and as one of OrderToken's.
constexpr auto functions = std::to_array<Function>({{"loglog", "log log"},
                                                    {"logarithm", "log"},
                                                    {"log", "log"},
                                                    {"lg", "log"},
                                                    {"ln", "log"},
                                                    {"lb", "log"},
                                                    {"sqrt", "sqrt"},
                                                    {"cbrt", "cbrt"},
                                                    {"max", "max"},
                                                    {"alpha", "constant"}});

/// Single letters that stand for sizes by custom: only these are told apart inside a word.
constexpr std::string_view customary = "nmkqwhrcVENMKQWHRC";

/// Splits words into what they are made of.
class WordReader {
  public:
    explicit WordReader(const std::vector<std::string>& variables) : variables_(variables) {}

    Tokens read(std::string_view word) const {
        if (const auto known = variable(word))
            return {{Kind::name, *known}};
        const std::string small = lower_case(word);
        if (std::ranges::binary_search(fillers, std::string_view(small)))
            return {{Kind::filler, small}};
        if (small == "o" || small == "theta" || small == "bigo")
            return {{Kind::wrapper, small}};
        if (small == "phi")
            return {{Kind::number, small, 1.618}};
        Tokens pieces = split(word);
        return pieces.empty() ? Tokens{{Kind::name, std::string(word)}} : pieces;
    }

  private:
    std::optional<std::string> variable(std::string_view word) const {
        if (contains(variables_, word))
            return std::string(word);
        const auto found = std::ranges::find_if(variables_, [&](const std::string& name) {
            return lower_case(name) == lower_case(word);
        });
        return found == variables_.end() ? std::nullopt : std::optional(*found);
    }

    /// The longest function name, with the base of a logarithm, at the front of `word`.
    std::pair<std::size_t, Tokens> function(std::string_view word) const {
        const std::string small = lower_case(word);
        const auto found = std::ranges::find_if(functions, [&](const Function& candidate) {
            return small.starts_with(candidate.written);
        });
        if (found == functions.end())
            return {};
        std::size_t used = found->written.size();
        Tokens tokens;
        if (found->meant == "log log")
            tokens.push_back({Kind::function, "log"});
        tokens.push_back(
            {Kind::function, found->meant == "log log" ? "log" : std::string(found->meant)});
        if (tokens.back().text == "log")
            used += base_at(word.substr(used));
        return {used, tokens};
    }

    /// How many characters of a logarithm's base lie at the front of `text`: `_10`, `2`, `_e`.
    static std::size_t base_at(std::string_view text) {
        std::size_t used = text.starts_with('_') ? 1 : 0;
        if (text.substr(used) == "e" && used == 1)
            return 2;
        const std::size_t start = used;
        while (used < text.size() && is_digit(text[used]))
            ++used;
        return used > start ? used : 0;
    }

    /// The tokens at the front of `word` that stand for a variable: `n`, or `n2` for n².
    std::vector<std::pair<std::size_t, Tokens>> variables_at(std::string_view word) const {
        std::vector<std::pair<std::size_t, Tokens>> found;
        for (const std::string& name : variables_) {
            if (lower_case(word).starts_with(lower_case(name))) {
                found.push_back({name.size(), {{Kind::name, name}}});
                const std::string_view rest = word.substr(name.size());
                if (!rest.empty() && (rest.front() == '2' || rest.front() == '3')) {
                    found.push_back({name.size() + 1,
                                     {{Kind::name, name},
                                      {Kind::sign, "^"},
                                      {Kind::number, "", static_cast<double>(rest[0] - '0')}}});
                }
            }
        }
        if (customary.find(word.front()) != std::string_view::npos && !variable(word.substr(0, 1)))
            found.push_back({1, {{Kind::name, std::string(1, word.front())}}});
        return found;
    }

    /// Nothing when it cannot be split. Found from the end, so that a word of any kind takes
    /// quadratic time at most.
    Tokens split(std::string_view word) const {
        constexpr std::size_t most_letters = 3;  // Side by side: `nmk`.
        struct Rest {
            bool possible = false;
            std::size_t names = 0;  ///< That stand side by side at its front.
            Tokens tokens;
        };
        std::vector<Rest> rests(word.size() + 1);
        rests.back().possible = true;
        for (std::size_t at = word.size(); at-- > 0;) {
            const std::string_view tail = word.substr(at);
            const auto take = [&](std::size_t used, Tokens tokens, bool is_name) {
                const Rest& after = rests[at + used];
                const std::size_t names = is_name ? after.names + 1 : 0;
                if (!rests[at].possible && after.possible && names <= most_letters) {
                    tokens.insert(tokens.end(), after.tokens.begin(), after.tokens.end());
                    rests[at] = {true, names, std::move(tokens)};
                }
            };
            const auto [used, tokens] = function(tail);
            if (used > 0)
                take(used, tokens, false);
            for (const auto& [length, variable_tokens] : variables_at(tail))
                take(length, variable_tokens, true);
        }
        return rests.front().possible ? rests.front().tokens : Tokens{};
    }

    const std::vector<std::string>& variables_;
};

bool ends_operand(const Tokens& tokens) {
    return !tokens.empty() && (tokens.back().kind == Kind::name ||
                               tokens.back().kind == Kind::number || tokens.back().is(')'));
}

}  // namespace

std::optional<Tokens> order_tokens(std::string_view text,
                                   const std::vector<std::string>& variables) {
    const std::string ascii = order_in_ascii(text);
    const WordReader words(variables);
    Tokens tokens;
    bool glued = false;
    for (std::size_t at = 0; at < ascii.size();) {
        const char c = ascii[at];
        std::size_t end = at + 1;
        Tokens found;
        if (c == ' ') {
            glued = false;
            ++at;
            continue;
        }
        if (is_letter(c)) {
            while (end < ascii.size() &&
                   (is_letter(ascii[end]) || is_digit(ascii[end]) || ascii[end] == '_'))
                ++end;
            found = words.read(std::string_view(ascii).substr(at, end - at));
            if (found.front().text == "x" && ends_operand(tokens) && !contains(variables, "x"))
                found = {{Kind::sign, "*"}};  // `n x m`
        } else if (is_digit(c)) {
            double value = 0;
            const char* const last = ascii.data() + ascii.size();
            const auto [stop, error] =
                std::from_chars(ascii.data() + at, last, value, std::chars_format::general);
            if (error != std::errc{} || value > 1e15)
                return std::nullopt;
            end = static_cast<std::size_t>(stop - ascii.data());
            found = {{Kind::number, "", value}};
        } else if (std::string_view("+-*/^(),!").find(c) != std::string_view::npos) {
            found = {{Kind::sign, std::string(1, c)}};
        } else {
            return std::nullopt;
        }
        found.front().glued = glued;
        tokens.insert(tokens.end(), found.begin(), found.end());
        glued = true;
        at = end;
    }
    tokens.push_back({});
    return tokens;
}

}  // namespace judge
