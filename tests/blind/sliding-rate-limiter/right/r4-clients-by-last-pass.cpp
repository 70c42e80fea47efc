// judge: sliding-rate-limiter
// right: list of the clients in order of their last pass, each with a list of times; the stalest are let go
#include <bits/stdc++.h>
using namespace std;

class RateLimiter {
    struct Client {
        string name;
        list<long long> times;
    };
    int limit;
    long long window;
    list<Client> clients;
    unordered_map<string_view, list<Client>::iterator> where;  // views of the names in the list

  public:
    RateLimiter(int limit, long long window) : limit(limit), window(window) {}

    bool allow(string& client, long long at) {
        while (!clients.empty() && clients.front().times.back() <= at - window) {
            where.erase(clients.front().name);
            clients.pop_front();
        }
        auto found = where.find(client);
        if (found == where.end()) {
            clients.push_back(Client{client, {at}});
            where.emplace(clients.back().name, prev(clients.end()));
            return true;
        }
        auto it = found->second;
        auto& times = it->times;
        while (!times.empty() && times.front() <= at - window) times.pop_front();
        if (times.size() >= (size_t)limit) return false;
        times.push_back(at);
        clients.splice(clients.end(), clients, it);
        return true;
    }
};
