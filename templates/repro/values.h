
// --- What follows was added by `judge repro`: values are made, and printed as the judge prints them.

#include <bits/stdc++.h>
#include <unistd.h>

/// What nobody frees before the end is no mistake here.
extern "C" const char* __asan_default_options() { return "detect_leaks=0"; }

namespace repro {

inline std::string text_of(bool value) { return value ? "true" : "false"; }
inline std::string text_of(int value) { return std::to_string(value); }
inline std::string text_of(long value) { return std::to_string(value); }
inline std::string text_of(long long value) { return std::to_string(value); }
inline std::string text_of(double value) {
    if (value != value)
        return "\"NaN\"";
    if (value > std::numeric_limits<double>::max())
        return "\"Infinity\"";
    if (value < -std::numeric_limits<double>::max())
        return "\"-Infinity\"";
    char digits[32];
    return {digits, std::to_chars(digits, digits + sizeof digits, value == 0 ? 0 : value).ptr};
}
inline std::string text_of(const std::string& value) {
    std::string text = "\"";
    for (const char c : value)
        switch (c) {
            case '"':
            case '\\':
                text += std::string("\\") + c;
                break;
            case '\n':
                text += "\\n";
                break;
            case '\r':
                text += "\\r";
                break;
            case '\t':
                text += "\\t";
                break;
            default:
                text += c;
        }
    return text + '"';
}
inline std::string text_of(char value) { return text_of(std::string(1, value)); }
template <class T>
std::string text_of(const std::vector<T>& values);
template <class T>
std::string text_of(const std::optional<T>& value) {
    return value ? text_of(*value) : "null";
}
template <class T>
std::string text_of(const std::vector<T>& values) {
    std::string text = "[";
    for (std::size_t i = 0; i < values.size(); ++i)
        text += (i > 0 ? "," : "") + text_of(static_cast<const T&>(values[i]));
    return text + "]";
}

/// Level by level; {} where no node is.
template <class Node>
Node* tree_of(const std::vector<std::optional<int>>& values) {
    if (values.empty())
        return nullptr;
    Node* const root = new Node(*values[0]);
    std::vector<Node*> nodes = {root};
    std::size_t at = 1;
    for (std::size_t i = 0; i < nodes.size() && at < values.size(); ++i)
        for (Node** below : {&nodes[i]->left, &nodes[i]->right})
            if (at < values.size()) {
                if (const auto value = values[at++])
                    nodes.push_back(*below = new Node(*value));
            }
    return root;
}
template <class Node>
Node* list_of(const std::vector<int>& values) {
    Node* first = nullptr;
    for (std::size_t i = values.size(); i > 0; --i) {
        Node* const node = new Node(values[i - 1]);
        node->next = first;
        first = node;
    }
    return first;
}

/// The places of a tree or a list, in which null is one too.
template <class Node>
std::vector<Node*> places_of(Node* node) {
    std::vector<Node*> places;
    if constexpr (requires { node->next; }) {
        for (; node != nullptr; node = node->next)
            places.push_back(node);
    } else {
        if (node != nullptr)
            places.push_back(node);
        for (std::size_t i = 0; i < places.size(); ++i)
            if (places[i] != nullptr) {
                places.push_back(places[i]->left);
                places.push_back(places[i]->right);
            }
        while (!places.empty() && places.back() == nullptr)
            places.pop_back();
    }
    return places;
}
template <class Node>
Node* node_at(Node* root, std::size_t place) {
    return places_of(root)[place];
}

/// A tree or a list.
template <class Node>
std::string text_of(Node* root) {
    std::string text = "[";
    for (Node* node : places_of(root))
        text += (text.size() > 1 ? "," : "") + (node == nullptr ? "null" : text_of(node->val));
    return text + "]";
}
/// A node of one, by its place there before the call.
template <class Node>
std::string text_of(Node* node, const std::vector<Node*>& places) {
    const auto at = std::find(places.begin(), places.end(), node);
    return node == nullptr ? "null" : std::to_string(at - places.begin());
}

inline int status = 0;

/// Whether another answer than the one that is known may be right too: then a difference says
/// nothing of itself.
inline const bool has_other_answers = {{other answers}};

/// Prints a call that returns nothing, before it is made.
inline void tell(const std::string& call) { std::cout << call << std::endl; }

/// Prints what a call gave beside what is expected.
inline void tell(const std::string& call, const std::string& got, const std::string& expected) {
    if (got != expected && !has_other_answers)
        status = 1;
    std::cout << call << " -> " << got;
    if (got != expected)
        std::cout << (has_other_answers ? "   another answer, which is right: " : "   expected ")
                  << expected;
    std::cout << std::endl;
}

}  // namespace repro
