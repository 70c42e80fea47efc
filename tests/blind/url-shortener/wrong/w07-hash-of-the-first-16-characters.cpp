// judge: url-shortener
// wrong: the hash of an address, written by hand, takes its first 16 characters only, and addresses begin alike; fails on: 60,000 times shorten("https://news.example/articles/" + i) -> all in one bucket, 1.8*10^9 comparisons (too slow)
#include <bits/stdc++.h>
using namespace std;

class UrlShortener {
    struct ShortHash { // addresses are long, the beginning will do
        size_t operator()(const string& s) const {
            size_t h = 1469598103934665603ULL;
            for (size_t i = 0; i < s.size() && i < 16; ++i) h = (h ^ (unsigned char)s[i]) * 1099511628211ULL;
            return h;
        }
    };
    unordered_map<string, string, ShortHash> codeOf;
    unordered_map<string, string> urlOf;
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
        do code = base62(next++); while (urlOf.count(code));
        codeOf[url] = code;
        urlOf[code] = url;
        return code;
    }
    bool alias(string& code, string& url) { return urlOf.emplace(code, url).second; }
    optional<string> resolve(string& code) {
        auto it = urlOf.find(code);
        if (it == urlOf.end()) return nullopt;
        return it->second;
    }
};
