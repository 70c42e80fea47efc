// judge: url-shortener
// wrong: the search for a free code begins at the number of addresses shortened so far, and passes over the same aliases again and again; fails on: alias of the first 30,000 numbers in base 62 (0-9, a-z, A-Z, without zeros at the beginning), then shorten of 29,999 addresses -> each call probes 30,000 codes (too slow)
#include <bits/stdc++.h>
using namespace std;

class UrlShortener {
    unordered_map<string, string> codeOf, urlOf;
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
        long long id = (long long)codeOf.size();
        do code = base62(id++); while (urlOf.count(code));
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
