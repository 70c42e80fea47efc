// time: O(n^2) space: O(n)
// axes: n
#include "measured.h"
using namespace std;

class SessionTracker {
    unordered_map<string, vector<string>> byUser;

public:
    void open(const string& user, const string& token) { byUser[user].push_back(token); }

    bool close(const string& user, const string& token) {
        auto it = byUser.find(user);
        if (it == byUser.end()) return false;
        auto& tokens = it->second;
        auto where = find(tokens.begin(), tokens.end(), token);  // HOT
        if (where == tokens.end()) return false;
        tokens.erase(where);
        if (tokens.empty()) byUser.erase(it);
        return true;
    }

    size_t activeUsers() const { return byUser.size(); }
};

// a robot account opens all sessions, and closes the newest first
int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    vector<string> tokens;
    for (int i = 0; i < n; i++) tokens.push_back("s" + to_string(1000000 + i));
    measured::run([&] {
        SessionTracker tracker;
        for (auto& token : tokens) tracker.open("robot", token);
        int closed = 0;
        for (int i = n - 1; i >= 0; i--) closed += tracker.close("robot", tokens[i]);  // HOT
        return closed + tracker.activeUsers();
    });
}
