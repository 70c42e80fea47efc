// judge: url-shortener
// right: codes are numbers in bijective base 62 (digits 1 to 62, so zeros at the beginning count); new ones step through all of them with a stride prime to their number, so they look scattered; std::map of numbers
#include <bits/stdc++.h>
using namespace std;

class UrlShortener {
    map<uint64_t, const string*> target;           // number of the code -> address
    unordered_map<string, uint64_t> number;        // address -> number of its own code
    set<string> kept;                              // addresses of aliases
    uint64_t total = 0, at = 0;
    static constexpr uint64_t STRIDE = 2176782341987ULL;  // gcd(STRIDE, total) == 1

    static uint64_t encode(const string& code) {
        uint64_t x = 0;
        for (char c : code) {
            int d = c <= '9' ? c - '0' : c <= 'Z' ? c - 'A' + 10 : c - 'a' + 36;
            x = x * 62 + d + 1;
        }
        return x;
    }
    static string decode(uint64_t x) {
        string s;
        while (x) {
            int d = int((x - 1) % 62);
            x = (x - 1) / 62;
            s.push_back(d < 10 ? char('0' + d) : d < 36 ? char('A' + d - 10) : char('a' + d - 36));
        }
        return string(s.rbegin(), s.rend());
    }
public:
    UrlShortener() {
        uint64_t p = 1;
        for (int i = 0; i < 7; ++i) total += p *= 62;   // numbers 1 .. total
    }
    string shorten(string& url) {
        auto it = number.find(url);
        if (it != number.end()) return decode(it->second);
        uint64_t x;
        do {
            at = (at + STRIDE) % total;
            x = at + 1;
        } while (target.count(x));
        it = number.emplace(url, x).first;
        target[x] = &it->first;
        return decode(x);
    }
    bool alias(string& code, string& url) {
        uint64_t x = encode(code);
        if (target.count(x)) return false;
        target[x] = &*kept.insert(url).first;
        return true;
    }
    optional<string> resolve(string& code) {
        auto it = target.find(encode(code));
        if (it == target.end()) return nullopt;
        return *it->second;
    }
};
