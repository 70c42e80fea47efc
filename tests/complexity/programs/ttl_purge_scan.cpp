// time: O(n^2) space: O(n)
// axes: n
#include "measured.h"
using namespace std;

class TokenCache {
    struct Entry {
        int userId;
        long long expires;
    };
    unordered_map<string, Entry> entries;
    long long ttl;

    void purge(long long now) {
        for (auto it = entries.begin(); it != entries.end();) {  // HOT
            if (it->second.expires <= now)  // HOT
                it = entries.erase(it);
            else
                ++it;  // HOT
        }
    }

public:
    explicit TokenCache(long long ttlMillis) : ttl(ttlMillis) {}

    void put(const string& token, int userId, long long now) {
        purge(now);  // HOT
        entries[token] = {userId, now + ttl};
    }

    int get(const string& token, long long now) {
        auto it = entries.find(token);
        if (it == entries.end() || it->second.expires <= now) return -1;
        return it->second.userId;
    }
};

// all tokens are written long before the first of them expires
int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    vector<string> tokens;
    for (int i = 0; i < n; i++) tokens.push_back("tok" + to_string(i));
    vector<int> users = measured::numbers(n, 1000);
    measured::run([&] {
        TokenCache cache(3600LL * 1000 * 1000);
        long long sum = 0;
        for (int i = 0; i < n; i++) {
            cache.put(tokens[i], users[i], i);  // HOT
            sum += cache.get(tokens[i / 2], i);
        }
        return sum;
    });
}
