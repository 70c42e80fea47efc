// time: O(n) space: O(n)
// axes: n
#include "measured.h"
using namespace std;

struct Node {
    int value = 0;
    vector<Node*> neighbours;
};

Node* cloneGraph(Node* start) {
    unordered_map<Node*, Node*> copy;
    queue<Node*> open;
    copy[start] = new Node{start->value, {}};
    open.push(start);
    while (!open.empty()) {  // HOT
        Node* node = open.front();  // HOT
        open.pop();  // HOT
        for (Node* other : node->neighbours) {  // HOT
            if (!copy.count(other)) {  // HOT
                copy[other] = new Node{other->value, {}};  // HOT
                open.push(other);  // HOT
            }
            copy[node]->neighbours.push_back(copy[other]);  // HOT
        }
    }
    return copy[start];
}

// a ring in which each vertex also points at one far away; the copy is never freed
int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    vector<Node> nodes(n);
    for (int i = 0; i < n; i++) {
        nodes[i].value = (int)(measured::random() % 1000);
        nodes[i].neighbours.push_back(&nodes[(i + 1) % n]);
        nodes[i].neighbours.push_back(&nodes[(i + n - 1) % n]);
        nodes[i].neighbours.push_back(&nodes[(i * 7LL + 3) % n]);
    }
    measured::run([&] { return cloneGraph(&nodes[0])->neighbours.size(); });
}
