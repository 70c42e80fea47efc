// time: O(m log n) space: O(m)
// axes: n,m
// where: m >= 2*n
#include "measured.h"
using namespace std;

class Node {
public:
    int val;
    vector<Node*> neighbors;
    Node(int v) : val(v) {}
};

class Solution {
public:
    Node* cloneGraph(Node* node) {
        if (!node) return nullptr;
        map<Node*, Node*> copies;
        copies[node] = new Node(node->val);
        queue<Node*> q;
        q.push(node);
        while (!q.empty()) {
            Node* cur = q.front();
            q.pop();
            for (Node* nb : cur->neighbors) {
                if (copies.find(nb) == copies.end()) { // HOT
                    copies[nb] = new Node(nb->val);
                    q.push(nb);
                }
                copies[cur]->neighbors.push_back(copies[nb]); // HOT
            }
        }
        return copies[node];
    }
};

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    int m = measured::size(argc, argv, 2);
    vector<Node*> nodes;
    for (int i = 0; i < n; i++) nodes.push_back(new Node(i));
    for (int i = 0; i < m; i++) {
        int a = i + 1 < n ? i : measured::random() % n;
        int b = i + 1 < n ? i + 1 : measured::random() % n;
        nodes[a]->neighbors.push_back(nodes[b]);
        nodes[b]->neighbors.push_back(nodes[a]);
    }
    measured::run([&] { return Solution().cloneGraph(nodes[0])->neighbors.size(); });
}
