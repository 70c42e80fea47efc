// time: O(n) space: O(n)
// axes: n
#include "measured.h"
using namespace std;

int mostFrequent(const string& text) {
    unordered_map<string, int> frequency;
    istringstream in(text);
    string word;
    while (in >> word)      // HOT
        ++frequency[word];  // HOT
    int most = 0;
    for (auto& [_, count] : frequency)  // HOT
        most = max(most, count);        // HOT
    return most;
}

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    string text;
    for (int i = 0; i < n; i++)
        text += measured::letters(5) + (i % 12 == 11 ? '\n' : ' ');
    measured::run([&] { return mostFrequent(text); });
}
