// time: O(n * m log n) space: O(log n)
// axes: n,m
#include "measured.h"
using namespace std;

string medianWord(vector<string>& words) {
    auto before = [](const string& a, const string& b) {
        size_t i = 0;
        while (i < a.size() && i < b.size() && a[i] == b[i])  // HOT
            i++;                                              // HOT
        return i < b.size() && (i == a.size() || a[i] < b[i]);
    };
    sort(words.begin(), words.end(), before);  // HOT
    return words[words.size() / 2].substr(0, 10);
}

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1), m = measured::size(argc, argv, 2, 20);
    string common = measured::letters(m);  // the words differ only behind it
    vector<string> words;
    for (int id : measured::shuffled(n))
        words.push_back(common + to_string(1000000 + id));
    measured::run([&] { return medianWord(words); });
}
