// judge: url-shortener
// wrong: a code is packed into 42 bits, 6 for each character from the left, and a missing character counts as a 0 does, so zeros at the end are lost; fails on: alias("7","a") -> true, alias("70","b") -> true but gives false, resolve("700") -> null but gives "a"
#include <bits/stdc++.h>
using namespace std;

class UrlShortener {
    unordered_map<string, string> codeOf;
    unordered_map<uint64_t, string> urlOf;
    static uint64_t pack(const string& code) {
        uint64_t x = 0;
        for (int i = 0; i < 7; ++i) {
            int d = 0;
            if (i < (int)code.size()) {
                char c = code[i];
                d = c <= '9' ? c - '0' : c <= 'Z' ? c - 'A' + 36 : c - 'a' + 10;
            }
            x = x << 6 | d;
        }
        return x;
    }
    long long next = 0;
    static string base62(long long x) {
        static const string digits = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
        string s;
        do { s += digits[x % 62]; x /= 62; } while (x);
        reverse(s.begin(), s.end());
        return s;
    }
public:
    UrlShortener() {}
    string shorten(string& url) {
        auto it = codeOf.find(url);
        if (it != codeOf.end()) return it->second;
        string code;
        do code = base62(next++); while (urlOf.count(pack(code)));
        codeOf[url] = code;
        urlOf[pack(code)] = url;
        return code;
    }
    bool alias(string& code, string& url) { return urlOf.emplace(pack(code), url).second; }
    optional<string> resolve(string& code) {
        auto it = urlOf.find(pack(code));
        if (it == urlOf.end()) return nullopt;
        return it->second;
    }
};
