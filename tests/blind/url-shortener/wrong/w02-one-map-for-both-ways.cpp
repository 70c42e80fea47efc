// judge: url-shortener
// wrong: one map holds code -> address and address -> code, so an address that looks like a code is mixed up with codes; fails on: shorten("abc") -> a code, resolve("abc") -> null but gives the code
#include <bits/stdc++.h>
using namespace std;

class UrlShortener {
    unordered_map<string, string> m; // both ways: addresses and codes look different
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
        auto it = m.find(url);
        if (it != m.end()) return it->second;
        string code;
        do code = base62(next++); while (m.count(code));
        m[url] = code;
        m[code] = url;
        return code;
    }
    bool alias(string& code, string& url) { return m.emplace(code, url).second; }
    optional<string> resolve(string& code) {
        auto it = m.find(code);
        if (it == m.end()) return nullopt;
        return it->second;
    }
};
