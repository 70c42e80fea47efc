// judge: url-shortener
// wrong: the map from address to code has string_views into a vector<string>, and those of up to 15 characters (kept inside the string object) dangle after the vector has grown; fails on: shorten("a") -> c, shorten("b"), shorten("d"), shorten("e"), shorten("f"), shorten("a") -> c but gives a new code
#include <bits/stdc++.h>
using namespace std;

class UrlShortener {
    vector<string> urls, codes;
    unordered_map<string_view, int> idOf;  // address -> index, of those that shorten was asked for
    unordered_map<string, int> urlOf;      // code -> index
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
        auto it = idOf.find(url);
        if (it != idOf.end()) return codes[it->second];
        string code;
        do code = base62(next++); while (urlOf.count(code));
        int id = (int)urls.size();
        urls.push_back(url);
        codes.push_back(code);
        idOf[urls.back()] = id;
        urlOf[code] = id;
        return code;
    }
    bool alias(string& code, string& url) {
        if (!urlOf.emplace(code, (int)urls.size()).second) return false;
        urls.push_back(url);
        codes.push_back(code);
        return true;
    }
    optional<string> resolve(string& code) {
        auto it = urlOf.find(code);
        if (it == urlOf.end()) return nullopt;
        return urls[it->second];
    }
};
