// time: O(n^2) space: O(1)
// axes: n
#include "measured.h"
using namespace std;

class MyLinkedList {
    struct Node {
        int val;
        Node* next;
    };
    Node* head = nullptr;
    int length = 0;

  public:
    void addAtHead(int val) {
        head = new Node{val, head};
        length++;
    }

    int size() const { return length; }

    int get(int index) const {
        Node* node = head;
        while (index-- > 0)     // HOT
            node = node->next;  // HOT
        return node->val;
    }
};

int main(int argc, char** argv) {
    MyLinkedList list;
    for (int x : measured::numbers(measured::size(argc, argv, 1)))
        list.addAtHead(x);
    measured::run([&] {
        long long sum = 0;
        for (int i = 0; i < list.size(); i++)
            sum += list.get(i);
        return sum;
    });
}
