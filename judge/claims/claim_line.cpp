#include "claims/claim_line.h"

#include "claims/claim_words.h"

namespace judge {

using Kind = ClaimToken::Kind;

bool ClaimLine::ends_words(std::size_t place) const {
    return tokens_[place].is_item() || tokens_[place].kind == Kind::end;
}

std::size_t ClaimLine::next_item(std::size_t place) const {
    while (!ends_words(place))
        ++place;
    return place;
}

std::size_t ClaimLine::after_labels(std::size_t place) const {
    while (is_joint(tokens_[place + 1]) && tokens_[place + 2].is_label())
        place += 2;
    return place + 1;
}

std::size_t ClaimLine::after_note(std::size_t place) const {
    if (tokens_[place].text == "(") {
        std::size_t close = place;
        while (tokens_[close].text != ")" && !ends_words(close))
            ++close;
        place = tokens_[close].text == ")" ? close + 1 : place;
    }
    while (is_one_of(tokens_[place], {"*", "`", ")", "]", "_"}))
        ++place;
    for (const std::string_view sign : {":", "=", "is"}) {
        std::size_t at = place;
        while (!is_one_of(tokens_[at], {sign}) && !ends_words(at))
            ++at;
        if (!ends_words(at) && is_after_label(range(place, at)))
            place = at;
    }
    return place;
}

std::size_t ClaimLine::after_sign(std::size_t place) const {
    while (true) {
        const bool two = is_one_of(tokens_[place], {"would", "should", "will"}) &&
                         is_one_of(tokens_[place + 1], {"be"});
        if (!two && !is_one_of(tokens_[place], {":", "=", "-", "–", "—", "~", "≈", ">", "→", "⇒",
                                                "is", "was", "of", "takes"}))
            return place;
        place += two ? 2 : 1;
    }
}

bool ClaimLine::has_sign(std::size_t behind_label) const {
    const std::size_t note = after_note(behind_label);
    return after_sign(note) != note;
}

std::span<const ClaimToken> ClaimLine::words_before(std::size_t item) const {
    std::size_t begin = item;
    while (begin > 0 && !tokens_[begin - 1].is_item() &&
           !is_one_of(tokens_[begin - 1], {",", ";", "|", "/"}))
        --begin;
    return range(begin, item);
}

bool ClaimLine::has_own_order(std::size_t behind_label) const {
    const std::size_t begin = after_sign(after_note(behind_label)), item = next_item(begin);
    return has_sign(behind_label) && tokens_[item].kind == Kind::order &&
           is_lead_in(range(begin, item));
}

bool ClaimLine::belongs_to_next(std::size_t order) const {
    if (tokens_[order].kind != Kind::order)
        return false;
    const std::size_t next = next_item(order + 1);
    return tokens_[next].is_label() && is_filler(range(order + 1, next));
}

std::size_t ClaimLine::after_labels_alone(std::size_t label) const {
    const std::size_t next = label + 2;
    if (!is_joint(tokens_[label + 1]) || !tokens_[next].is_label() || has_sign(next + 1))
        return label + 1;
    const std::size_t item = next_item(next + 1);
    const bool has_own = tokens_[item].kind == Kind::order && is_filler(range(next + 1, item));
    return has_own ? label + 1 : next + 1;
}

}  // namespace judge
