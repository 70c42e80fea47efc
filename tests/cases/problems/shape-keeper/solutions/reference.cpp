// verdict: accepted
// reference
#include <map>
#include <optional>
#include <string>
#include <vector>

class ShapeKeeper {
  public:
    explicit ShapeKeeper(TreeNode* root) : root_(root) {}

    void keep(const Entry& entry) { entries_[entry.name] = entry; }

    std::optional<Entry> find(const std::string& name) const {
        const auto at = entries_.find(name);
        return at == entries_.end() ? std::nullopt : std::optional(at->second);
    }

    ListNode* after(ListNode*, ListNode* at) { return at == nullptr ? nullptr : at->next; }

    ListNode* joined(const std::vector<ListNode*>& lists) {
        ListNode first;
        ListNode* last = &first;
        for (ListNode* list : lists)
            for (last->next = list; last->next != nullptr;)
                last = last->next;
        return first.next;
    }

    TreeNode* grown(int value) { return root_ = new TreeNode(value, root_, nullptr); }

  private:
    TreeNode* root_;
    std::map<std::string, Entry> entries_;
};
