// time: O(n^2) space: O(1)
// axes: n
#include "measured.h"
using namespace std;

struct Node {
    int song;
    Node* next;
};

// first, last, second, last but one, ... looking for the tail anew each time
void alternate(Node* head) {
    Node* cur = head;
    while (cur && cur->next && cur->next->next) {
        Node* beforeLast = cur;
        while (beforeLast->next->next)  // HOT
            beforeLast = beforeLast->next;  // HOT
        Node* last = beforeLast->next;
        beforeLast->next = nullptr;
        last->next = cur->next;
        cur->next = last;
        cur = last->next;
    }
}

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    auto songs = measured::numbers(n);
    vector<Node> nodes(n);
    for (int i = 0; i < n; i++)
        nodes[i] = {songs[i], i + 1 < n ? &nodes[i + 1] : nullptr};
    measured::run([&] {
        alternate(&nodes[0]);
        unsigned long long hash = 0;
        for (Node* p = &nodes[0]; p; p = p->next)
            hash = hash * 31 + p->song;
        return hash;
    });
}
