// time: O(n) space: O(n)
// axes: n
#include "measured.h"
using namespace std;

class MyQueue {
    stack<int> in, out;
    void shift() {
        if (!out.empty()) return; // HOT
        while (!in.empty()) { // HOT
            out.push(in.top()); // HOT
            in.pop(); // HOT
        }
    }

public:
    void push(int x) { in.push(x); } // HOT
    int pop() {
        shift(); // HOT
        int x = out.top(); // HOT
        out.pop(); // HOT
        return x; // HOT
    }
    bool empty() const { return in.empty() && out.empty(); } // HOT
};

unsigned replay(const vector<int>& calls) {
    MyQueue q;
    unsigned hash = 0;
    for (int x : calls) { // HOT
        q.push(x); // HOT
        if (x % 3 == 0) hash = hash * 31 + q.pop(); // HOT
    }
    while (!q.empty()) hash = hash * 31 + q.pop(); // HOT
    return hash;
}

int main(int argc, char** argv) {
    auto calls = measured::numbers(measured::size(argc, argv, 1));
    measured::run([&] { return replay(calls); });
}
