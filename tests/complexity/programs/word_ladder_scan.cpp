// time: O(n^2) space: O(n)
// axes: n
#include "measured.h"
using namespace std;

bool oneApart(const string& a, const string& b) {
    int different = 0;
    for (size_t i = 0; i < a.size(); i++) different += a[i] != b[i];  // HOT
    return different == 1;
}

int ladderLength(const string& begin, const string& end, const vector<string>& words) {
    vector<bool> used(words.size());
    queue<pair<string, int>> open;
    open.push({begin, 1});
    while (!open.empty()) {
        auto [word, steps] = open.front();
        open.pop();
        if (word == end) return steps;
        for (size_t i = 0; i < words.size(); i++) {  // HOT
            if (used[i] || !oneApart(word, words[i])) continue;  // HOT
            used[i] = true;
            open.push({words[i], steps + 1});
        }
    }
    return 0;
}

// All words are reached, the wanted one is not there. The words spell the first n numbers with
// letters for digits, so that each has a neighbour which is a smaller number.
int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    vector<string> words;
    for (int i : measured::shuffled(n)) {
        string word(5, 'a');
        for (int j = 4, x = i; j >= 0; j--, x /= 26) word[j] = 'a' + x % 26;
        words.push_back(word);
    }
    measured::run([&] { return ladderLength(words[0], "-----", words); });
}
