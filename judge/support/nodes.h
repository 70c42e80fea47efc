// How trees and lists of nodes travel (wire.h): TreeNode{val, left, right}, ListNode{val, next}. A
// problem's text defines them, or the solution does; so all of this is about any types with such
// members. Nothing here follows nodes by recursion: a tree may be a chain of 200,000.
//
// Nodes that are read live until the process ends, each in memory of its own: a solution may free
// what it takes out.
#pragma once

#include "wire.h"

namespace judge_wire {

template <class N, class = void>
inline constexpr bool is_tree_node = false;
template <class N>
inline constexpr bool
    is_tree_node<N, std::void_t<decltype(N::val), decltype(N::left), decltype(N::right)>> = true;

template <class N, class = void>
inline constexpr bool is_list_node = false;
template <class N>
inline constexpr bool is_list_node<N, std::void_t<decltype(N::val), decltype(N::next)>> = true;

/// Whether a solution's own node is one that can be made and linked here: pointers to its own type,
/// and any constructor without arguments or with the value.
template <class N, class = void>
inline constexpr bool can_be_made = false;
template <class N>
inline constexpr bool can_be_made<N, std::enable_if_t<is_tree_node<N>>> =
    std::is_same_v<decltype(N::left), N*>&& std::is_same_v<decltype(N::right), N*>&&
        std::is_integral_v<decltype(N::val)> &&
    (std::is_default_constructible_v<N> || std::is_constructible_v<N, int>);
template <class N>
inline constexpr bool can_be_made<N, std::enable_if_t<is_list_node<N> && !is_tree_node<N>>> =
    std::is_same_v<decltype(N::next), N*>&& std::is_integral_v<decltype(N::val)> &&
    (std::is_default_constructible_v<N> || std::is_constructible_v<N, int>);

/// A node without neighbours.
template <class N>
N* new_node(int value) {
    N* node;
    if constexpr (std::is_default_constructible_v<N>)
        node = new N();
    else
        node = new N(value);
    node->val = value;
    if constexpr (is_tree_node<N>) {
        node->left = nullptr;
        node->right = nullptr;
    } else {
        node->next = nullptr;
    }
    return node;
}

/// Throws where one of these nodes stands there twice.
void refuse_repeated(std::vector<const void*> nodes);

/// Calls `visit` for each place of a tree, level by level: with a node, or with null below one.
/// Throws BrokenAnswer where a node is reached twice.
template <class N, class Visit>
void each_place(N* root, const Visit& visit) {
    std::vector<N*> nodes;
    size_t enough = 64;  // So many are looked through for one that comes again; then twice as many.
    const auto reach = [&](N* node) {
        visit(node);
        if (node == nullptr)
            return;
        nodes.push_back(node);
        if (nodes.size() == enough) {
            enough *= 2;
            refuse_repeated({nodes.begin(), nodes.end()});
        }
    };
    if (root != nullptr)
        reach(root);
    for (size_t i = 0; i < nodes.size(); ++i) {
        N* const node = nodes[i];
        reach(node->left);
        reach(node->right);
    }
    refuse_repeated({nodes.begin(), nodes.end()});
}

/// Calls `visit` for each node of a list. Throws BrokenAnswer where it has no end. (Brent, "An
/// improved Monte Carlo factorization algorithm", 1980: a mark that is moved on at every power of
/// two is met again.)
template <class N, class Visit>
void each_of_list(N* first, const Visit& visit) {
    N* mark = nullptr;
    size_t steps = 0, limit = 1;
    for (N* node = first; node != nullptr; node = node->next) {
        if (node == mark)
            throw BrokenAnswer{"the list has a cycle"};
        if (++steps == limit) {
            limit *= 2;
            mark = node;
        }
        visit(node);
    }
}

template <class N>
struct Wire<N*, std::enable_if_t<is_tree_node<N>>> {
    static void append(std::string& text, N* root) {
        text += '[';
        size_t end = text.size();  // Behind the last value: nulls at the end are left out.
        each_place(root, [&](N* node) {
            if (text.back() != '[')
                text += ',';
            if (node == nullptr) {
                text += "null";
                return;
            }
            judge_wire::append(text, static_cast<int>(node->val));
            end = text.size();
        });
        text.resize(end);
        text += ']';
    }

    static void read(Reader& in, N*& root) {
        root = nullptr;
        std::vector<N*> nodes;
        in.expect('[');
        for (size_t place = 0; !in.take(']'); ++place) {
            if (place > 0)
                in.expect(',');
            const size_t above = place == 0 ? 0 : (place - 1) / 2;
            if (place > 0 && above >= nodes.size())
                throw BrokenInput{};  // There is nothing that it could be below.
            if (in.take_null())
                continue;
            int value = 0;
            in.read(value);
            N* const node = new_node<N>(value);
            if (place == 0)
                root = node;
            else
                (place % 2 == 1 ? nodes[above]->left : nodes[above]->right) = node;
            nodes.push_back(node);
        }
    }
};

template <class N>
struct Wire<N*, std::enable_if_t<is_list_node<N> && !is_tree_node<N>>> {
    static void append(std::string& text, N* first) {
        text += '[';
        each_of_list(first, [&](N* node) {
            if (text.back() != '[')
                text += ',';
            judge_wire::append(text, static_cast<int>(node->val));
        });
        text += ']';
    }

    static void read(Reader& in, N*& first) {
        first = nullptr;
        N** end = &first;
        in.expect('[');
        if (in.take(']'))
            return;
        do {
            int value = 0;
            in.read(value);
            *end = new_node<N>(value);
            end = &(*end)->next;
        } while (in.take(','));
        in.expect(']');
    }
};

/// Where the nodes of an argument stand, as they were when it was read.
class Places {
  public:
    void add(const void* node) { nodes_.push_back(node); }  ///< Null: no node stands there.

    /// Throws BrokenInput where there is none.
    void* at(int place) const;

    /// Throws BrokenAnswer for a node that stands nowhere. The first call takes as long as sorting.
    int of(const void* node);

  private:
    struct Node {
        const void* node;
        int place;
    };
    std::vector<const void*> nodes_;
    std::vector<Node> sorted_;
};

template <class N>
Places places_of(N* argument) {
    Places places;
    if constexpr (is_tree_node<N>)
        each_place(argument, [&](N* node) { places.add(node); });
    else
        each_of_list(argument, [&](N* node) { places.add(node); });
    return places;
}

/// Pointers to nodes of an argument, or vectors of them and so on, with the argument's places.
template <class T>
struct Referring {
    T& value;
    Places& places;
};
template <class T>
Referring<T> referring(T& value, Places& places) {
    return {value, places};
}
template <class T>
Referring<T> referring(T& value, Places&& places) {
    return {value, places};  // Both live as long as the call that they are made in.
}

template <class T>
struct Wire<Referring<T>> {
    static void append(std::string& text, const Referring<T>& what) {
        append(text, what.value, what.places);
    }
    static void read(Reader& in, const Referring<T>& what) { read(in, what.value, what.places); }

  private:
    template <class N>
    static void append(std::string& text, N* const& node, Places& places) {
        if (node == nullptr)
            text += "null";
        else
            judge_wire::append(text, places.of(node));
    }
    template <class E>
    static void append(std::string& text, const std::vector<E>& values, Places& places) {
        text += '[';
        for (const E& each : values) {
            if (text.back() != '[')
                text += ',';
            append(text, each, places);
        }
        text += ']';
    }
    /// A nullable array.
    template <class O>
    static auto append(std::string& text, const O& value, Places& places)
        -> decltype(value.has_value(), void()) {
        if (value.has_value())
            append(text, *value, places);
        else
            text += "null";
    }

    template <class N>
    static void read(Reader& in, N*& node, Places& places) {
        node = nullptr;
        if (in.take_null())
            return;
        int place = 0;
        in.read(place);
        node = static_cast<N*>(places.at(place));
    }
    template <class E>
    static void read(Reader& in, std::vector<E>& values, Places& places) {
        values.clear();
        in.expect('[');
        if (in.take(']'))
            return;
        do {
            E value{};
            read(in, value, places);
            values.push_back(static_cast<E&&>(value));
        } while (in.take(','));
        in.expect(']');
    }
    template <class O>
    static auto read(Reader& in, O& value, Places& places) -> decltype(value.has_value(), void()) {
        value.reset();
        if (!in.take_null())
            read(in, value.emplace(), places);
    }
};

}  // namespace judge_wire
