// judge: url-shortener
// wrong: the code is a hash of the address modulo 62^4, and a code that shorten gave before is thought to be that of the same address; fails on: shorten("u1549") -> c, shorten("u7024") -> another code but gives c
#include <bits/stdc++.h>
using namespace std;

class UrlShortener {
    unordered_map<string, string> urlOf;
    unordered_set<string> aliases;
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
        uint64_t h = 1469598103934665603ULL; // FNV-1a, 64 bits
        for (unsigned char c : url) h = (h ^ c) * 1099511628211ULL;
        string code;
        do code = base62((long long)(h++ % 14776336ULL)); while (aliases.count(code)); // 62^4
        if (urlOf.count(code)) return code; // asked for before
        urlOf[code] = url;
        return code;
    }
    bool alias(string& code, string& url) {
        if (!urlOf.emplace(code, url).second) return false;
        aliases.insert(code);
        return true;
    }
    optional<string> resolve(string& code) {
        auto it = urlOf.find(code);
        if (it == urlOf.end()) return nullopt;
        return it->second;
    }
};
