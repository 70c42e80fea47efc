// time: O(n^2) space: O(n)
// axes: n
#include "measured.h"
using namespace std;

class SessionTable {
    unordered_map<string, long long> expiry;
    long long ttl;

    void sweep(long long now) {
        for (auto it = expiry.begin(); it != expiry.end();) {  // HOT
            if (it->second <= now)  // HOT
                it = expiry.erase(it);
            else
                ++it;  // HOT
        }
    }

public:
    explicit SessionTable(long long ttl) : ttl(ttl) {}
    int login(const string& user, long long now) {
        sweep(now);  // HOT
        expiry[user] = now + ttl;
        return (int)expiry.size();
    }
};

// everyone logs in once, and the day is not long enough for a session to end
int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    vector<string> users;
    for (int id : measured::shuffled(n)) users.push_back("user" + to_string(id));
    measured::run([&] {
        SessionTable table(1'000'000'000'000LL);
        long long sum = 0;
        for (int i = 0; i < n; i++) sum += table.login(users[i], i);
        return sum;
    });
}
