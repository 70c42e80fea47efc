// judge: url-shortener
// wrong: a taken number is stepped over once, and the next is not looked at; fails on: alias("0","a") -> true, alias("1","b") -> true, shorten("c") -> a new code but gives "1", which is taken (and resolve("1") -> "b" but gives "c")
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
        string code = base62(next++);
        if (urlOf.count(code)) code = base62(next++); // a customer has it
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
