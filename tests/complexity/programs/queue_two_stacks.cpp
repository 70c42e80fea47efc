// time: O(n) space: O(n)
// axes: n
#include "measured.h"
using namespace std;

class MyQueue {
    stack<int> in, out;

  public:
    void push(int x) { in.push(x); }  // HOT

    int pop() {
        if (out.empty()) {           // HOT
            while (!in.empty()) {    // HOT
                out.push(in.top());  // HOT
                in.pop();            // HOT
            }
        }
        int front = out.top();  // HOT
        out.pop();              // HOT
        return front;
    }
};

long long replay(const vector<int>& values) {
    MyQueue queue;
    for (int x : values)  // HOT
        queue.push(x);    // HOT
    long long sum = 0;
    for (size_t i = 0; i < values.size(); i++) {  // HOT
        sum ^= queue.pop() * (long long)(i + 1);  // HOT
        queue.push((int)i);                       // HOT
    }
    return sum;
}

int main(int argc, char** argv) {
    vector<int> values = measured::numbers(measured::size(argc, argv, 1));
    measured::run([&] { return replay(values); });
}
