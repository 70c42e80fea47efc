// judge: dependency-cycle
// right: recursive depth-first search in three colours, the current path in a vector
#include <bits/stdc++.h>
using namespace std;

class Finder {
public:
    Finder(int n, const vector<vector<int>>& deps) : adj(n), colour(n, WHITE) {
        for (const auto& d : deps) adj[d[0]].push_back(d[1]);
    }

    vector<int> run() {
        for (int s = 0; s < (int)adj.size(); ++s)
            if (colour[s] == WHITE && visit(s)) return cycle;
        return {};
    }

private:
    enum Colour : char { WHITE, GREY, BLACK };
    vector<vector<int>> adj;
    vector<Colour> colour;
    vector<int> path, cycle;

    bool visit(int u) {
        colour[u] = GREY;
        path.push_back(u);
        for (int v : adj[u]) {
            if (colour[v] == GREY) {
                cycle.assign(find(path.begin(), path.end(), v), path.end());
                return true;
            }
            if (colour[v] == WHITE && visit(v)) return true;
        }
        path.pop_back();
        colour[u] = BLACK;
        return false;
    }
};

vector<int> findCycle(int services, vector<vector<int>>& dependencies) {
    return Finder(services, dependencies).run();
}
