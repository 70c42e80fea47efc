#include "model/order_spelling.h"

#include <algorithm>
#include <array>

namespace judge {
namespace {

struct Spelling {
    std::string_view written, meant;
};

/// Unicode's and LaTeX's ways to write what ASCII can say. A run of superscripts is an exponent.
constexpr std::array spellings = {
    Spelling{"**", "^"},      Spelling{"·", "*"},      Spelling{"×", "*"},
    Spelling{"⋅", "*"},       Spelling{"∗", "*"},      Spelling{"\\cdot", "*"},
    Spelling{"\\times", "*"}, Spelling{"−", "-"},      Spelling{"√", " sqrt "},
    Spelling{"∛", " cbrt "},  Spelling{"Θ", " theta"}, Spelling{"θ", " theta"},
    Spelling{"Õ", " O"},      Spelling{"𝒪", " O"},     Spelling{"𝑂", " O"},
    Spelling{"α", " alpha"},  Spelling{"φ", " phi"},   Spelling{"ϕ", " phi"},
    Spelling{"\u00a0", " "},  Spelling{"~", " "},      Spelling{"|", " "},
    Spelling{"$", " "},       Spelling{"`", " "},      Spelling{"\\", " "},
    Spelling{"[", "("},       Spelling{"]", ")"},      Spelling{"{", "("},
    Spelling{"}", ")"},       Spelling{"\u0303", ""},  Spelling{"≈", " "},
    Spelling{"½", "(1/2)"},   Spelling{"⌈", "("},      Spelling{"⌉", ")"},
    Spelling{"⌊", "("},       Spelling{"⌋", ")"},      Spelling{"\t", " "},
};
constexpr std::array superscripts = {
    Spelling{"⁰", "0"}, Spelling{"¹", "1"}, Spelling{"²", "2"}, Spelling{"³", "3"},
    Spelling{"⁴", "4"}, Spelling{"⁵", "5"}, Spelling{"⁶", "6"}, Spelling{"⁷", "7"},
    Spelling{"⁸", "8"}, Spelling{"⁹", "9"}, Spelling{"ⁿ", "n"}, Spelling{"ᵐ", "m"},
    Spelling{"ᵏ", "k"}, Spelling{"⁺", "+"}, Spelling{"⁻", "-"}, Spelling{"⁽", "("},
    Spelling{"⁾", ")"}, Spelling{"ᐟ", "/"}, Spelling{"⸍", "/"},
};
constexpr std::array subscripts = {
    Spelling{"₀", "0"}, Spelling{"₁", "1"}, Spelling{"₂", "2"}, Spelling{"₃", "3"},
    Spelling{"₄", "4"}, Spelling{"₅", "5"}, Spelling{"₆", "6"}, Spelling{"₇", "7"},
    Spelling{"₈", "8"}, Spelling{"₉", "9"}, Spelling{"ₑ", "e"},
};

template <std::size_t N>
const Spelling* spelling_at(const std::array<Spelling, N>& table, std::string_view text) {
    const auto found = std::ranges::find_if(
        table, [&](const Spelling& spelling) { return text.starts_with(spelling.written); });
    return found == table.end() ? nullptr : &*found;
}

/// Takes the run of characters of `table` from the front of `text`, as what they mean.
template <std::size_t N>
std::string take_run(const std::array<Spelling, N>& table, std::string_view& text) {
    std::string run;
    while (const Spelling* const spelling = spelling_at(table, text)) {
        run += spelling->meant;
        text.remove_prefix(spelling->written.size());
    }
    return run;
}

}  // namespace

std::string order_in_ascii(std::string_view text) {
    std::string result;
    while (!text.empty()) {
        if (const std::string power = take_run(superscripts, text); !power.empty()) {
            result += "^(" + power + ")";
        } else if (const std::string index = take_run(subscripts, text); !index.empty()) {
            result += "_" + index;
        } else if (text.starts_with("_{") && text.find('}') != std::string_view::npos) {
            result.append("_").append(text.substr(2, text.find('}') - 2));
            text.remove_prefix(text.find('}') + 1);
        } else if (const Spelling* const spelling = spelling_at(spellings, text)) {
            result += spelling->meant;
            text.remove_prefix(spelling->written.size());
        } else {
            result += text.front();
            text.remove_prefix(1);
        }
    }
    return result;
}

}  // namespace judge
