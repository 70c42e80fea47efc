// Shapes of input that are the worst for much-used algorithms, made from any input of a problem's:
// quicksorts want their elements in order, or all alike, trees without balance want keys in order,
// tables that hash by h * 31 + c want names that collide. Part of every problem's tool.
//
// A function's arguments are arranged: each vector's elements, each string's bytes. The calls of a
// class keep their order, since what they say depends on it; what they name is renamed, the same
// name to the same new name. Whether what comes of it is still an input of the problem's is for
// its constraints and its validator to say.
#pragma once

#include <algorithm>
#include <map>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "nodes.h"
#include "wire.h"

namespace judge_tool {

enum class Way { as_it_is, sorted, reversed, equal, organ_pipe, colliding };

/// By its name on the tool's command line (harness/tool.h).
inline Way way_of(std::string_view name) {
    return name == "sorted"       ? Way::sorted
           : name == "reversed"   ? Way::reversed
           : name == "equal"      ? Way::equal
           : name == "organ-pipe" ? Way::organ_pipe
           : name == "colliding"  ? Way::colliding
                                  : Way::as_it_is;
}

/// Puts the elements in ascending or descending order, or up and down again, or makes all of them
/// the largest. To collide is for names (Renaming).
template <class Sequence>
void arrange(Sequence& values, Way way) {
    if (values.empty() || way == Way::as_it_is || way == Way::colliding)
        return;
    std::sort(values.begin(), values.end());
    if (way == Way::reversed)
        std::reverse(values.begin(), values.end());
    if (way == Way::equal) {
        const typename Sequence::value_type largest = values.back();
        values.assign(values.size(), largest);
    }
    if (way == Way::organ_pipe) {
        Sequence rising, falling;
        for (std::size_t i = 0; i < values.size(); ++i)
            (i % 2 == 0 ? rising : falling).push_back(values[i]);
        rising.insert(rising.end(), falling.rbegin(), falling.rend());
        values = std::move(rising);
    }
}

/// Different names with the same hash h * 31 + c, whatever its width. All have the same length, so
/// that it does not grow with their number while that is below 2^16.
inline std::vector<std::string> colliding_names(std::size_t count, bool capitals) {
    // 31 * 'A' + 'a' = 31 * 'B' + 'B', and 31 * 'a' + 'n' = 31 * 'c' + '0'.
    const std::string_view pair[] = {capitals ? "Aa" : "an", capitals ? "BB" : "c0"};
    int bits = 16;
    while (bits < 62 && count >> bits != 0)
        ++bits;
    std::vector<std::string> names(count);
    for (std::size_t i = 0; i < count; ++i)
        for (int bit = bits - 1; bit >= 0; --bit)
            names[i] += pair[i >> bit & 1];
    return names;
}

/// Gives each of some names another one: that which first comes first gets the first of the new.
template <class Name>
class Renaming {
  public:
    void note(const Name& name) {
        if (places_.emplace(name, names_.size()).second)
            names_.push_back(name);
    }

    /// After all were noted. The new names are the old ones, but for those that collide: with
    /// capitals where the problem's own have some.
    void choose(Way way) {
        if constexpr (std::is_same_v<Name, std::string>)
            if (way == Way::colliding) {
                const bool capitals =
                    std::any_of(names_.begin(), names_.end(), [](const auto& one) {
                        return one.find_first_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ") != Name::npos;
                    });
                names_ = colliding_names(names_.size(), capitals);
            }
        arrange(names_, way);
    }

    const Name& of(const Name& name) const { return names_[places_.at(name)]; }

  private:
    std::map<Name, std::size_t> places_;
    std::vector<Name> names_;
};

/// Calls `visit` for each scalar and each string in the value.
template <class T, class Visit>
void each_scalar(T& value, const Visit& visit) {
    visit(value);
}
template <class T, class Visit>
void each_scalar(std::vector<T>& values, const Visit& visit) {
    if constexpr (!std::is_same_v<T, bool>)
        for (T& each : values)
            each_scalar(each, visit);
}

/// What a vector holds of names. A string by itself is text.
template <class T, class Visit>
void each_name(T& argument, const Visit& visit) {
    if constexpr (!std::is_same_v<T, std::string>)
        each_scalar(argument, [&](auto& scalar) {
            if constexpr (std::is_same_v<decltype(scalar), std::string&>)
                visit(scalar);
        });
}

/// Whether values of the type have an order of their own: pointers have that of the memory.
template <class T>
inline constexpr bool can_be_ordered = !std::is_pointer_v<T>;
template <class T>
inline constexpr bool can_be_ordered<std::vector<T>> = can_be_ordered<T>;

/// Whether anything changed. Trees stay as they are: what order is to them is not known. The values
/// of a list do not.
template <class T>
bool arrange_argument(T& argument, Way way) {
    if constexpr (std::is_pointer_v<T>) {
        using Node = std::remove_pointer_t<T>;
        if constexpr (judge_wire::is_list_node<Node> && !judge_wire::is_tree_node<Node>) {
            std::vector<int> values;
            judge_wire::each_of_list(argument, [&](Node* node) { values.push_back(node->val); });
            const bool changed = arrange_argument(values, way);
            std::size_t next = 0;
            judge_wire::each_of_list(argument, [&](Node* node) { node->val = values[next++]; });
            return changed;
        }
    } else if constexpr (can_be_ordered<T> && requires { argument.begin(); }) {
        const T before = argument;
        arrange(argument, way);
        return argument != before;
    }
    return false;
}

/// Rearranges a function's arguments, or, where `part` is not negative, that one alone. Returns
/// whether anything changed.
template <class... Arguments>
bool rearrange_arguments(Way way, int part, Arguments&... arguments) {
    int index = 0;
    bool changed = false;
    const auto arrange_next = [&](auto& argument) {
        if (part < 0 || part == index)
            changed = arrange_argument(argument, way) || changed;
        ++index;
    };
    (arrange_next(arguments), ...);
    if (way == Way::colliding && part < 0) {
        Renaming<std::string> names;
        (each_name(arguments, [&](const std::string& name) { names.note(name); }), ...);
        names.choose(way);
        (each_name(arguments,
                   [&](std::string& name) {
                       changed = changed || names.of(name) != name;
                       name = names.of(name);
                   }),
         ...);
    }
    return changed;
}

/// The calls of a class with what they name renamed: all strings together (part 0), the whole
/// numbers of each parameter by themselves (part 1 and on). The constructor's arguments stay. All
/// calls are told twice, with choose() in between.
class RenamedCalls {
  public:
    RenamedCalls(Way way, int part) : way_(way), part_(part) {}

    void begin(const std::string& method) {
        text_ += '[';
        judge_wire::append(text_, method);
    }
    template <class T>
    void keep(const T& argument) {
        text_ += ',';
        judge_wire::append(text_, argument);
    }
    template <class T>
    void argument(int part, T argument) {
        each_scalar(argument, [&](auto& scalar) {
            using Scalar = std::remove_reference_t<decltype(scalar)>;
            if constexpr (std::is_same_v<Scalar, std::string>) {
                change(names_, 0, scalar);
            } else if constexpr (std::is_same_v<Scalar, int> || std::is_same_v<Scalar, long long>) {
                long long number = scalar;
                change(numbers_[part], part, number);
                scalar = static_cast<Scalar>(number);
            }
        });
        keep(argument);
    }
    void result(long long call) { text_ += ",@" + std::to_string(call); }
    void end() { text_ += "]\n"; }
    void restart() { text_ += '@'; }

    void choose() {
        names_.choose(way_);
        for (auto& [part, numbers] : numbers_)
            numbers.choose(way_);
        chosen_ = true;
        text_.clear();
    }

    bool changed() const { return changed_; }
    const std::string& text() const { return text_; }

  private:
    template <class Name>
    void change(Renaming<Name>& renaming, int part, Name& name) {
        if (part_ >= 0 && part_ != part)
            return;
        if (!chosen_) {
            renaming.note(name);
            return;
        }
        changed_ = changed_ || renaming.of(name) != name;
        name = renaming.of(name);
    }

    Way way_;
    int part_;
    bool chosen_ = false, changed_ = false;
    std::string text_;
    Renaming<std::string> names_;
    std::map<int, Renaming<long long>> numbers_;
};

}  // namespace judge_tool
