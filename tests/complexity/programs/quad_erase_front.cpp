// time: O(n^2) space: O(n)
// axes: n
#include "measured.h"
using namespace std;

// Serves the clients in turn: the one in front leaves the line.
size_t serve(vector<string> line) {
    size_t hash = 0;
    while (!line.empty()) {
        string client = line.front();
        line.erase(line.begin()); // HOT
        for (char c : client) hash = hash * 131 + c;
    }
    return hash;
}

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    vector<string> line(n);
    for (auto& s : line) s = "id" + to_string(measured::random() % 100000);
    measured::run([&] { return serve(line); });
}
