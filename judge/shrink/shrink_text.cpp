#include "shrink/shrink_text.h"

#include <algorithm>
#include <bit>
#include <charconv>
#include <cstdint>
#include <map>
#include <numeric>
#include <optional>
#include <set>

#include "shrink/text_parts.h"

namespace judge {
namespace {

/// Up to so many parts, what is quadratic in their number is tried.
constexpr std::size_t few = 14;

using Indices = std::vector<std::size_t>;

Indices range(std::size_t first, std::size_t count) {
    Indices indices(count);
    std::iota(indices.begin(), indices.end(), first);
    return indices;
}

/// Nothing for what is no whole number of 64 bits.
std::optional<long long> value_of(std::string_view text) {
    long long value = 0;
    const auto end = std::from_chars(text.data(), text.data() + text.size(), value).ptr;
    return end == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

/// The best text so far. The passes below change it.
class TextShrinker {
  public:
    TextShrinker(std::string text, const StillHappens& happens, const TextLimits& limits)
        : text_(std::move(text)), happens_(happens), limits_(limits) {
        read();
    }

    Result<std::string> shrink() {
        for (std::string before; before != text_ && !is_over();) {
            before = text_;
            leave_out_runs();
            close_gaps();
            lower_numbers();
            leave_out_linked();
            leave_out_and_renumber();
            simplify_words();
            lower_equal_numbers();
            leave_out_pairs();
            sort_parts();
        }
        if (!errors_.empty())
            return errors_;
        return text_;
    }

  private:
    bool is_over() const { return !errors_.empty() || (limits_.is_over && limits_.is_over()); }

    void read() { parts_ = parts_of(text_); }

    std::string_view piece(Piece piece) const { return piece_of(text_, piece); }

    bool improve(const std::string& text) {
        if (is_over() || !is_simpler_text(text, text_) || !tried_.insert(text).second)
            return false;
        const auto happened = happens_(text);
        if (!happened) {
            errors_ = happened.errors();
            return false;
        }
        if (*happened) {
            text_ = text;
            read();
        }
        return *happened;
    }
    bool improve(const TextEdits& edits) { return improve(edits.made()); }

    bool is_fixed(const PartList& list) const {
        if (list.kind != PartList::Kind::letters)
            return false;
        const Piece word{list.parts.front().begin, list.parts.back().end};
        return is_fixed(piece(word));
    }
    bool is_fixed(std::string_view word) const {
        return std::ranges::find(limits_.fixed, word) != limits_.fixed.end();
    }

    /// Without these parts of a list. What names calls by their numbers goes on naming the same.
    TextEdits without(const PartList& list, const Indices& indices) const {
        TextEdits edits(text_);
        edits.leave_out(list, indices);
        if (list.kind == PartList::Kind::lines)
            for (const Piece& result : parts_.results) {
                const auto call = static_cast<std::size_t>(value_of(piece(result)).value_or(0));
                const auto fewer =
                    std::ranges::count_if(indices, [&](std::size_t i) { return i < call; });
                edits.replace(result, std::to_string(call - static_cast<std::size_t>(fewer)));
            }
        return edits;
    }

    /// Goes through the lists as they are at each time, and calls `leave_out` with one of them, the
    /// first part and how many: half of the list first, at last one; in short ones, any number.
    template <class LeaveOut>
    void each_run(const LeaveOut& leave_out) {
        for (std::size_t index = 0; index < parts_.lists.size(); ++index) {
            if (is_fixed(parts_.lists[index]))
                continue;
            for (std::size_t count = parts_.lists[index].parts.size(); count > 0 && !is_over();) {
                for (std::size_t first = 0; index < parts_.lists.size() && !is_over();) {
                    const PartList list = parts_.lists[index];
                    if (first + count > list.parts.size())
                        break;
                    if (!leave_out(list, first, count))
                        first += count <= few / 2 ? 1 : count;
                }
                count = count <= few / 2 ? count - 1 : count / 2;
            }
        }
    }

    void leave_out_runs() {
        each_run([&](const PartList& list, std::size_t first, std::size_t count) {
            return improve(without(list, range(first, count)));
        });
    }

    /// Numbers that may say how many parts the list has: those that are as many; of lines and
    /// words, also the last two before, which are no more.
    std::vector<Piece> counts_of(const PartList& list, std::size_t first) const {
        std::vector<Piece> counts, before;
        const auto size = static_cast<long long>(list.parts.size());
        for (const Piece& number : parts_.numbers) {
            const auto value = value_of(piece(number));
            if (value == size)
                counts.push_back(number);
            else if (value && *value > 0 && *value < size &&
                     number.end <= list.parts[first].begin && list.kind != PartList::Kind::elements)
                before.push_back(number);
        }
        counts.insert(counts.end(), before.end() - std::min<std::ptrdiff_t>(2, std::ssize(before)),
                      before.end());
        return counts;
    }

    /// The same with what may have to have as many parts: numbers, other lists.
    void leave_out_linked() {
        each_run([&](const PartList& list, std::size_t first, std::size_t count) {
            if (list.kind == PartList::Kind::letters)
                return false;
            TextEdits alike = without(list, range(first, count));
            bool has_alike = false;
            if (list.kind == PartList::Kind::elements)
                for (const PartList& other : parts_.lists)
                    if (other.kind == list.kind && other.parts.size() == list.parts.size() &&
                        other.parts.front().begin != list.parts.front().begin) {
                        alike.leave_out(other, range(first, count));
                        has_alike = true;
                    }
            if (has_alike && improve(alike))
                return true;
            for (const Piece& number : counts_of(list, first))
                for (const bool with_alike : {false, true}) {
                    TextEdits edits = with_alike ? alike : without(list, range(first, count));
                    edits.replace(number, std::to_string(*value_of(piece(number)) -
                                                         static_cast<long long>(count)));
                    if ((!with_alike || has_alike) && improve(edits))
                        return true;
                }
            return false;
        });
    }

    /// Parts by themselves, and all numbers that may be those of parts behind them lowered.
    void leave_out_and_renumber() {
        for (std::size_t index = 0; index < parts_.lists.size() && !is_over(); ++index)
            for (std::size_t i = 0; index < parts_.lists.size() && !is_over(); ++i) {
                const PartList list = parts_.lists[index];
                if (i >= list.parts.size() || list.parts.size() > few ||
                    list.kind == PartList::Kind::letters)
                    break;
                TextEdits edits = without(list, {i});
                lower_from(edits, static_cast<long long>(i) + 1, 1);
                if (improve(edits))
                    --i;
            }
        for (const long long value : distinct_values())
            leave_out_value(value);
    }

    /// All parts of lists in lists in which a number stands, and its place among the numbers.
    void leave_out_value(long long value) {
        TextEdits edits(text_);
        bool any = false;
        for (const PartList& list : parts_.lists) {
            if (list.kind != PartList::Kind::elements)
                continue;
            Indices gone;
            for (std::size_t i = 0; i < list.parts.size(); ++i)
                if (const Piece part = list.parts[i]; text_[part.begin] == '[')
                    if (std::ranges::any_of(parts_.numbers, [&](Piece number) {
                            return number.begin >= part.begin && number.end <= part.end &&
                                   value_of(piece(number)) == value;
                        }))
                        gone.push_back(i);
            any = any || !gone.empty();
            edits.leave_out(list, gone);
        }
        lower_from(edits, value + 1, 1);
        if (any && !is_over())
            improve(edits);
    }

    std::set<long long> distinct_values() const {
        std::set<long long> values;
        for (const Piece& number : parts_.numbers)
            if (const auto value = value_of(piece(number)))
                values.insert(*value);
        return values;
    }

    void lower_from(TextEdits& edits, long long least, long long amount) const {
        for (const Piece& number : parts_.numbers)
            if (const auto value = value_of(piece(number)); value && *value >= least)
                edits.replace(number, std::to_string(*value - amount));
    }

    /// Numbers become as small as their order lets them, or the order in which they first come;
    /// else those above a place come nearer to those below it.
    void close_gaps() {
        std::map<long long, long long> by_size, by_place;
        for (const long long value : distinct_values())
            by_size.emplace(value, static_cast<long long>(by_size.size()));
        for (const Piece& number : parts_.numbers)
            if (const auto value = value_of(piece(number)))
                by_place.emplace(*value, static_cast<long long>(by_place.size()));
        for (const auto* const ranks : {&by_place, &by_size})
            for (const long long lowest : {0, 1})
                if (replace_numbers(*ranks, lowest))
                    return;
        for (long long before = 0; !is_over();) {
            // What was closed moved those that follow.
            const auto now = distinct_values();
            const auto above = now.upper_bound(before);
            if (above == now.end())
                return;
            before = close_gap(before, *above);
        }
    }

    bool replace_numbers(const std::map<long long, long long>& others, long long more) {
        TextEdits edits(text_);
        for (const Piece& number : parts_.numbers)
            if (const auto value = value_of(piece(number)))
                edits.replace(number, std::to_string(others.at(*value) + more));
        return improve(edits);
    }

    /// Lowers all numbers from `value` on; returns what it has become.
    long long close_gap(long long before, long long value) {
        const auto lowers = [&](long long amount) {
            TextEdits edits(text_);
            lower_from(edits, value, amount);
            return improve(edits);
        };
        for (const long long amount : {value - before, value - before - 1})
            if (amount > 0 && lowers(amount))
                return value - amount;
        if (parts_.numbers.size() > 4 * few)
            return value;
        for (long long amount = (value - before) / 2; amount > 0 && !is_over(); amount /= 2)
            while (value - amount > before && lowers(amount))
                value -= amount;
        return value;
    }

    /// Replaces the same word or number wherever these pieces are.
    bool replace_all(const std::vector<Piece>& pieces, const std::string& by) {
        TextEdits edits(text_);
        for (const Piece& each : pieces)
            edits.replace(each, by);
        return improve(edits);
    }

    /// The least from which on all work, if there is such.
    template <class Works>
    void lower(long long value, const Works& works) {
        if (value < 0 && works(value == INT64_MIN ? INT64_MAX : -value))
            value = value == INT64_MIN ? INT64_MAX : -value;
        const long long sign = value < 0 ? -1 : 1;
        std::uint64_t high =
            value < 0 ? ~static_cast<std::uint64_t>(value) + 1 : static_cast<std::uint64_t>(value);
        for (std::uint64_t small = 0; small < std::min<std::uint64_t>(high, 3); ++small)
            if (works(sign * static_cast<long long>(small)))
                return;
        for (std::uint64_t low = 2; high > low + 1 && !is_over();) {
            const auto bits = std::bit_width(low) + std::bit_width(high);
            const std::uint64_t middle = std::bit_width(high) - std::bit_width(low) < 2
                                             ? low + (high - low) / 2
                                             : std::uint64_t{1} << (bits / 2 - 1);
            (works(sign * static_cast<long long>(middle)) ? high : low) = middle;
        }
    }

    void lower_numbers() {
        for (std::size_t i = 0; i < parts_.numbers.size() && !is_over(); ++i) {
            const auto value = value_of(piece(parts_.numbers[i]));
            const std::string text(piece(parts_.numbers[i]));
            if (value && text != std::to_string(*value))  // "-0".
                replace_all({parts_.numbers[i]}, std::to_string(*value));
            if (!value)
                replace_all({parts_.numbers[i]}, text.substr(0, text.find('.')));
            else
                lower(*value, [&](long long lower) {
                    return replace_all({parts_.numbers[i]}, std::to_string(lower));
                });
        }
    }

    std::vector<Piece> equal_to(const std::vector<Piece>& pieces, const std::string& text) const {
        std::vector<Piece> equal;
        std::ranges::copy_if(pieces, std::back_inserter(equal),
                             [&](Piece each) { return piece(each) == text; });
        return equal;
    }

    void lower_equal_numbers() {
        for (std::size_t i = 0; i < parts_.numbers.size() && !is_over(); ++i) {
            const std::string text(piece(parts_.numbers[i]));
            const auto value = value_of(text);
            if (!value || equal_to(parts_.numbers, text).size() < 2)
                continue;
            const std::size_t first = i;
            std::string now = text;
            lower(*value, [&](long long lower) {
                const auto same = equal_to(parts_.numbers, now);
                const bool is_there = !same.empty() && first < parts_.numbers.size();
                if (!is_there || !replace_all(same, std::to_string(lower)))
                    return false;
                now = std::to_string(lower);
                return true;
            });
        }
    }

    /// Equal words together: names are not to be told apart afterwards.
    void simplify_words() {
        for (std::size_t i = 0; i < parts_.words.size() && !is_over(); ++i) {
            std::string word(piece(parts_.words[i]));
            if (word.empty() || is_fixed(word))
                continue;
            const auto becomes = [&](const std::string& other) {
                if (!replace_all(equal_to(parts_.words, word), other))
                    return false;
                word = other;
                return true;
            };
            if (becomes("") || becomes("a") || becomes("b") || becomes("c") || word.size() == 1)
                continue;
            for (std::size_t count = word.size() / 2; count > 0 && !is_over(); count /= 2)
                for (std::size_t first = 0; first + count <= word.size() && !is_over();)
                    if (!becomes(std::string(word).erase(first, count)))
                        first += count;
            for (std::size_t at = 0; at < std::min(word.size(), few) && !is_over(); ++at)
                for (const char letter : {'a', 'b'})
                    if (std::string other = word; other[at] > letter) {
                        other[at] = letter;
                        if (becomes(other))
                            break;
                    }
        }
    }

    /// Any two of a short list, else equal ones.
    void leave_out_pairs() {
        for (std::size_t index = 0; index < parts_.lists.size(); ++index)
            for (std::size_t i = 0; index < parts_.lists.size() && !is_over(); ++i) {
                const PartList list = parts_.lists[index];
                if (i + 1 >= list.parts.size() || is_fixed(list) || list.parts.size() > 4 * few)
                    break;
                for (std::size_t k = i + 1; k < list.parts.size(); ++k)
                    if ((list.parts.size() <= few ||
                         piece(list.parts[i]) == piece(list.parts[k])) &&
                        improve(without(list, {i, k}))) {
                        --i;
                        break;
                    }
            }
    }

    /// Exchanges neighbours.
    void sort_parts() {
        for (std::size_t index = 0; index < parts_.lists.size() && !is_over(); ++index)
            for (std::size_t i = 0; index < parts_.lists.size(); ++i) {
                const PartList& list = parts_.lists[index];
                if (i + 1 >= list.parts.size() || list.parts.size() > few || is_fixed(list))
                    break;
                TextEdits edits(text_);
                edits.replace(list.parts[i], std::string(piece(list.parts[i + 1])));
                edits.replace(list.parts[i + 1], std::string(piece(list.parts[i])));
                if (improve(edits) && i > 0)
                    i -= 2;
            }
    }

    std::string text_;
    TextParts parts_;
    const StillHappens& happens_;
    const TextLimits& limits_;
    std::set<std::string> tried_;
    Errors errors_;
};

}  // namespace

Result<std::string> shrink_text(std::string text, const StillHappens& happens,
                                const TextLimits& limits) {
    return TextShrinker(std::move(text), happens, limits).shrink();
}

}  // namespace judge
