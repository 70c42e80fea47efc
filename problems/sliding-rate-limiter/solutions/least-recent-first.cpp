// verdict: accepted
// time: O(n)
// measured wrongly: time can't tell, space O(n + w)
// A list of clients, the one that was let through least recently first: who is idle for a whole
// window is found at its front.
#include <list>
#include <string>
#include <unordered_map>

using namespace std;

class RateLimiter {
    struct Client {
        string name;
        list<long long> times;
    };

    int limit;
    long long window;
    list<Client> clients;
    unordered_map<string, list<Client>::iterator> places;

public:
    RateLimiter(int limit, long long window) : limit(limit), window(window) {}

    bool allow(const string& name, long long at) {
        while (!clients.empty() && clients.front().times.back() + window <= at) {
            places.erase(clients.front().name);
            clients.pop_front();
        }
        if (!places.count(name)) {
            clients.push_back({name, {}});
            places[name] = prev(clients.end());
        }
        auto client = places[name];
        while (!client->times.empty() && client->times.front() + window <= at)
            client->times.pop_front();
        if ((int)client->times.size() >= limit)
            return false;
        client->times.push_back(at);
        clients.splice(clients.end(), clients, client);
        return true;
    }
};
