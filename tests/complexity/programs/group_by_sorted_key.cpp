// time: O(n * m log m) space: O(n * m)
// axes: n,m
#include "measured.h"
using namespace std;

size_t countGroups(const vector<string>& words) {
    unordered_map<string, vector<string>> groups;
    for (const string& word : words) {
        string key = word;
        sort(key.begin(), key.end());  // HOT
        groups[key].push_back(word);
    }
    return groups.size();
}

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1), m = measured::size(argc, argv, 2, 20);
    vector<string> words(n);
    for (string& word : words)
        word = measured::letters(m);
    measured::run([&] { return countGroups(words); });
}
