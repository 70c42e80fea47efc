// judge: org-chart-manager
// right: the recursion "how many of the two are below me" with a stack of own frames
#include <bits/stdc++.h>
using namespace std;

struct Frame {
    TreeNode* node;
    int stage;
    int found;
};

TreeNode* commonManager(TreeNode* root, TreeNode* a, TreeNode* b) {

    stack<Frame> st;
    st.push({root, 0, 0});
    while (!st.empty()) {
        Frame& f = st.top();
        if (f.stage == 0) {
            f.found += (f.node == a);
            f.found += (f.node == b);
        }
        if (f.stage < 2) {
            TreeNode* next = f.stage == 0 ? f.node->left : f.node->right;
            ++f.stage;
            if (next) st.push({next, 0, 0});
            continue;
        }
        if (f.found == 2) return f.node;
        int found = f.found;
        st.pop();
        if (!st.empty()) st.top().found += found;
    }
    return nullptr;
}
