// time: O(n^2) space: O(n)
// axes: n
#include "measured.h"
using namespace std;

bool oneApart(const string& a, const string& b) {
    int differ = 0;
    for (size_t i = 0; i < a.size(); i++)  // HOT
        if (a[i] != b[i] && ++differ > 1) return false;  // HOT
    return differ == 1;  // HOT
}

int ladder(const vector<string>& words, const string& from, const string& to) {
    vector<char> seen(words.size());
    queue<pair<string, int>> open;
    open.push({from, 1});
    int longest = 0;
    while (!open.empty()) {
        auto [word, length] = open.front();
        open.pop();
        if (word == to) return length;
        longest = length;
        for (size_t i = 0; i < words.size(); i++) {  // HOT
            if (seen[i] || !oneApart(word, words[i])) continue;  // HOT
            seen[i] = 1;
            open.push({words[i], length + 1});
        }
    }
    return -longest;
}

// the words are the numbers 0..n-1 with six letters for digits, which all hang together; the word
// looked for is not among them
int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    vector<string> words;
    for (int number : measured::shuffled(n)) {
        string word(6, 'a');
        for (int i = 5; i >= 0; i--, number /= 10) word[i] = (char)('a' + number % 10);
        words.push_back(word);
    }
    measured::run([&] { return ladder(words, "aaaaaa", "zzzzzz"); });
}
