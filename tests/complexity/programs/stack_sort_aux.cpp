// time: O(n^2) space: O(n)
// axes: n
#include "measured.h"
using namespace std;

stack<int> sortStack(stack<int>& input) {
    stack<int> sorted;
    while (!input.empty()) {                           // HOT
        int x = input.top();                           // HOT
        input.pop();                                   // HOT
        while (!sorted.empty() && sorted.top() > x) {  // HOT
            input.push(sorted.top());                  // HOT
            sorted.pop();                              // HOT
        }
        sorted.push(x);  // HOT
    }
    return sorted;
}

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    stack<int> input;  // the largest on top: each next one moves all that is sorted there and back
    for (int i = 0; i < n; i++)
        input.push(i);
    measured::run([&] { return sortStack(input).top(); });
}
