// time: O(n log n) space: O(n)
// axes: n
#include "measured.h"
using namespace std;

vector<string> itinerary(const vector<pair<string, string>>& tickets) {
    unordered_map<string, priority_queue<string, vector<string>, greater<string>>> flights;
    for (const auto& [from, to] : tickets) flights[from].push(to);  // HOT
    stack<string> trip;
    trip.push("HUB");
    vector<string> route;
    while (!trip.empty()) {
        auto& next = flights[trip.top()];
        if (next.empty()) {
            route.push_back(trip.top());
            trip.pop();
        } else {
            string to = next.top();
            next.pop();  // HOT
            trip.push(to);
        }
    }
    reverse(route.begin(), route.end());
    return route;
}

// from the hub to each of n airports and back, the tickets sorted from the last name to the first
int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    vector<pair<string, string>> tickets;
    for (int i = n; i > 0; i--) {
        string number = to_string(i);
        string name = "A" + string(8 - number.size(), '0') + number;
        tickets.push_back({"HUB", name});
        tickets.push_back({name, "HUB"});
    }
    measured::run([&] { return itinerary(tickets); });
}
