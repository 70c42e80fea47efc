// time: O(1) space: O(1)
// axes: n
#include "measured.h"
using namespace std;

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    unordered_map<string, int> user;
    for (int i = 0; i < n; i++) user["alias" + to_string(i)] = measured::random() % 1000;
    vector<string> asked;
    for (int i = 0; i < 64; i++) asked.push_back("alias" + to_string(measured::random() % n));

    measured::run([&] {
        long long known = 0;
        for (const string& name : asked) {
            auto it = user.find(name);
            known += it == user.end() ? -1 : it->second;
        }
        return known;
    });
}
