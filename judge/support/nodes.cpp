#include "nodes.h"

#include <algorithm>
#include <functional>

namespace judge_wire {

void refuse_repeated(std::vector<const void*> nodes) {
    std::sort(nodes.begin(), nodes.end(), std::less<const void*>());
    if (std::adjacent_find(nodes.begin(), nodes.end()) != nodes.end())
        throw BrokenAnswer{"a node of the tree is reached twice: in a cycle, or below two others"};
}

void* Places::at(int place) const {
    if (place < 0 || static_cast<size_t>(place) >= nodes_.size() ||
        nodes_[static_cast<size_t>(place)] == nullptr)
        throw BrokenInput{};
    return const_cast<void*>(nodes_[static_cast<size_t>(place)]);
}

int Places::of(const void* node) {
    const auto before = [](const Node& a, const Node& b) {
        return std::less<const void*>()(a.node, b.node);
    };
    if (sorted_.empty()) {
        for (size_t i = 0; i < nodes_.size(); ++i)
            if (nodes_[i] != nullptr)
                sorted_.push_back({nodes_[i], static_cast<int>(i)});
        std::sort(sorted_.begin(), sorted_.end(), before);
    }
    const auto at = std::lower_bound(sorted_.begin(), sorted_.end(), Node{node, 0}, before);
    if (at == sorted_.end() || at->node != node)
        throw BrokenAnswer{"the node is none of those that were given"};
    return at->place;
}

}  // namespace judge_wire
