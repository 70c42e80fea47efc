// judge: message-deduper
// right: by a queue of the copies, in which outdated ones are skipped, and which is compacted when most of it is outdated
#include <bits/stdc++.h>
using namespace std;

class Deduper {
    using Key = pair<int, long long>;
    struct Hash {
        size_t operator()(const Key& k) const {
            return hash<long long>()((long long)((unsigned long long)k.second * 1000000007ULL) ^
                                     ((long long)k.first * 2654435761LL));
        }
    };
    struct Copy {
        Key key;
        long long number;  // of the copy, counted over all
        long long at;
    };
    long long window;
    long long counter = 0;
    unordered_map<Key, long long, Hash> last;  // number of the last copy of each remembered message
    vector<Copy> queue;
    size_t head = 0;

    bool current(const Copy& c) const {
        auto it = last.find(c.key);
        return it != last.end() && it->second == c.number;
    }
    void clean(long long at) {
        while (head < queue.size() && at - queue[head].at >= window) {
            if (current(queue[head])) last.erase(queue[head].key);
            ++head;
        }
        if (queue.size() > 2 * last.size() + 100) {
            vector<Copy> rest;
            rest.reserve(last.size() + 1);
            for (size_t i = head; i < queue.size(); ++i)
                if (current(queue[i])) rest.push_back(queue[i]);
            queue.swap(rest);
            head = 0;
        }
    }

public:
    Deduper(long long window) : window(window) {}

    bool accept(int producer, long long sequence, long long at) {
        clean(at);
        Key key(producer, sequence);
        bool isNew = last.find(key) == last.end();
        last[key] = ++counter;
        queue.push_back({key, counter, at});
        return isNew;
    }

    bool failed(int producer, long long sequence, long long at) {
        clean(at);
        return last.erase(Key(producer, sequence)) > 0;
    }

    int remembered(long long at) {
        clean(at);
        return (int)last.size();
    }
};
