// verdict: accepted
// slowest
// time: O(n log n), space: O(n)
// Counts in a trie; a walk through it meets the names in their order, so that a stable sort by
// count is enough.
#include <algorithm>
#include <map>
#include <memory>
#include <string>
#include <utility>
#include <vector>

class Solution {
  public:
    std::vector<std::string> topKEvents(const std::vector<std::string>& events, int k) {
        for (const std::string& event : events) {
            Node* node = &root_;
            for (const char letter : event) {
                std::unique_ptr<Node>& next = node->next[letter];
                if (!next)
                    next = std::make_unique<Node>();
                node = next.get();
            }
            ++node->count;
        }
        std::string name;
        collect(root_, name);
        std::stable_sort(kinds_.begin(), kinds_.end(),
                         [](const auto& a, const auto& b) { return a.first > b.first; });
        std::vector<std::string> top;
        for (std::size_t i = 0; i < kinds_.size() && i < static_cast<std::size_t>(k); ++i)
            top.push_back(kinds_[i].second);
        return top;
    }

  private:
    struct Node {
        int count = 0;
        std::map<char, std::unique_ptr<Node>> next;
    };

    void collect(const Node& node, std::string& name) {
        if (node.count > 0)
            kinds_.emplace_back(node.count, name);
        for (const auto& [letter, next] : node.next) {
            name.push_back(letter);
            collect(*next, name);
            name.pop_back();
        }
    }

    Node root_;
    std::vector<std::pair<int, std::string>> kinds_;
};
