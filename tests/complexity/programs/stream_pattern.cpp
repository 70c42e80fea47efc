// time: O(n + m) space: O(m)
// axes: n,m
#include "measured.h"
using namespace std;

struct Matcher {
    string_view pat;
    vector<int> fail;
    int state = 0;

    explicit Matcher(string_view p) : pat(p), fail(p.size()) {  // HOT
        for (int i = 1, k = 0; i < (int)pat.size(); ++i) {  // HOT
            while (k && pat[i] != pat[k]) k = fail[k - 1];  // HOT
            if (pat[i] == pat[k]) ++k;  // HOT
            fail[i] = k;  // HOT
        }
    }
    bool feed(char c) {  // HOT
        while (state && (state == (int)pat.size() || c != pat[state])) state = fail[state - 1];  // HOT
        if (c == pat[state]) ++state;  // HOT
        return state == (int)pat.size();  // HOT
    }
};

int main(int argc, char** argv) {
    string stream = measured::letters(measured::size(argc, argv, 1), 2);
    string pattern = measured::letters(measured::size(argc, argv, 2), 2);
    pattern[0] = 'a';
    measured::run([&] {
        Matcher matcher(pattern);
        int hits = 0;
        for (char c : stream)  // HOT
            if (matcher.feed(c)) hits++;  // HOT
        return hits;
    });
}
