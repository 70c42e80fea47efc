// time: O(n^2*m) space: O(n)
// axes: n,m
#include "measured.h"
using namespace std;

int differences(const string& a, const string& b) {
    int count = 0;
    for (size_t k = 0; k < a.size(); k++) { // HOT
        if (a[k] != b[k]) count++; // HOT
    }
    return count;
}

// Steps needed to reach the word that lies farthest from the first one.
int farthestWord(const vector<string>& words) {
    int n = words.size();
    vector<int> steps(n, -1);
    queue<int> q;
    q.push(0);
    steps[0] = 0;
    int farthest = 0;
    while (!q.empty()) {
        int cur = q.front();
        q.pop();
        farthest = max(farthest, steps[cur]);
        for (int j = 0; j < n; j++) {
            if (differences(words[cur], words[j]) == 1 && steps[j] == -1) { // HOT
                steps[j] = steps[cur] + 1;
                q.push(j);
            }
        }
    }
    return farthest;
}

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    int m = measured::size(argc, argv, 2);
    // Each word differs from the one before in exactly one letter, so that all are reached.
    vector<string> words;
    string word = measured::letters(m);
    for (int i = 0; i < n; i++) {
        words.push_back(word);
        char& letter = word[measured::random() % m];
        letter = 'a' + (letter - 'a' + 1 + measured::random() % 25) % 26;
    }
    measured::run([&] { return farthestWord(words); });
}
