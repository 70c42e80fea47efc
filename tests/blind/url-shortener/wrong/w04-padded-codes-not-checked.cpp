// judge: url-shortener
// wrong: codes of shorten are padded to 7 characters and not checked against the aliases; fails on: alias("0000000","a") -> true, shorten("b") -> a new code but gives "0000000", which is taken (resolve("0000000") -> "a" but gives "b")
#include <bits/stdc++.h>
using namespace std;

class UrlShortener {
    unordered_map<string, string> codeOf, urlOf;
    long long next = 0;
    static string base62(long long x) {
        static const string digits = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
        string s;
        for (int i = 0; i < 7; ++i) { s += digits[x % 62]; x /= 62; }
        reverse(s.begin(), s.end());
        return s;
    }
public:
    UrlShortener() {}
    string shorten(string& url) {
        auto it = codeOf.find(url);
        if (it != codeOf.end()) return it->second;
        string code = base62(next++);
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
