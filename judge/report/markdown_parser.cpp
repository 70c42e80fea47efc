#include "report/markdown_parser.h"

#include <array>
#include <charconv>
#include <cstdint>
#include <utility>

#include "base/text.h"

namespace judge {

std::string_view text_of(const MD_ATTRIBUTE& attribute) {
    return {attribute.text, attribute.size};
}

std::string entity_text(std::string_view entity) {
    constexpr auto named =
        std::to_array<std::pair<std::string_view, std::string_view>>({{"&amp;", "&"},
                                                                      {"&lt;", "<"},
                                                                      {"&gt;", ">"},
                                                                      {"&quot;", "\""},
                                                                      {"&nbsp;", "\u00a0"},
                                                                      {"&le;", "\u2264"},
                                                                      {"&ge;", "\u2265"},
                                                                      {"&ne;", "\u2260"},
                                                                      {"&times;", "\u00d7"},
                                                                      {"&minus;", "\u2212"},
                                                                      {"&ndash;", "\u2013"},
                                                                      {"&mdash;", "\u2014"},
                                                                      {"&hellip;", "\u2026"},
                                                                      {"&rarr;", "\u2192"},
                                                                      {"&larr;", "\u2190"}});
    for (const auto& [name, character] : named)
        if (entity == name)
            return std::string(character);
    if (!entity.starts_with("&#"))
        return std::string(entity);
    const bool hexadecimal = entity[2] == 'x' || entity[2] == 'X';
    std::uint32_t point = 0;
    std::from_chars(entity.data() + (hexadecimal ? 3 : 2), entity.data() + entity.size() - 1, point,
                    hexadecimal ? 16 : 10);
    return utf8(point);
}

}  // namespace judge
