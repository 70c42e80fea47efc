// judge: url-shortener
// wrong: an alias for an address that has a code already becomes the answer of shorten; fails on: shorten("u") -> c, alias("sale","u") -> true, shorten("u") -> c but gives "sale"
#include <bits/stdc++.h>
using namespace std;

class UrlShortener {
    unordered_map<string, string> codeOf, urlOf;
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
    bool alias(string& code, string& url) {
        if (!urlOf.emplace(code, url).second) return false;
        auto it = codeOf.find(url);
        if (it != codeOf.end()) it->second = code; // the customer prefers this one
        return true;
    }
    optional<string> resolve(string& code) {
        auto it = urlOf.find(code);
        if (it == urlOf.end()) return nullopt;
        return it->second;
    }
};
