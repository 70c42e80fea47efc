// judge: validate-index-tree
// wrong: its own hash set takes the low 19 bits of a key and probes linearly, quadratic when keys share them; fails on: a balanced tree of the 200000 keys i*524288+j, -4096 <= i < 4096, 0 <= j < 25, less the largest 4800 (too slow)
#include <bits/stdc++.h>
using namespace std;

class KeySet {
    static constexpr unsigned kSize = 1 << 19;
    vector<int> slot_ = vector<int>(kSize);
    vector<char> used_ = vector<char>(kSize);

public:
    bool insert(int key) {
        unsigned at = (unsigned)key & (kSize - 1);
        while (used_[at]) {
            if (slot_[at] == key) return false;
            at = (at + 1) & (kSize - 1);
        }
        used_[at] = 1;
        slot_[at] = key;
        return true;
    }
};

bool isValidIndex(TreeNode* root) {
    KeySet keys;
    stack<TreeNode*> st;
    int prev = INT_MIN;
    for (TreeNode* cur = root; cur || !st.empty();) {
        if (cur) {
            if (!keys.insert(cur->val)) return false;  // comes twice
            st.push(cur);
            cur = cur->left;
        } else {
            cur = st.top();
            st.pop();
            if (cur->val < prev) return false;
            prev = cur->val;
            cur = cur->right;
        }
    }
    return true;
}
