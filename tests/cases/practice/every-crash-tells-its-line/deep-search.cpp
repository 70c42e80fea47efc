// judge: three-values
#include <vector>
using namespace std;
struct Graph {
    vector<vector<int>> next;
    vector<char> seen;
    long long visited = 0;
    void visit(int node) {
        char path[512];
        path[node % 512] = 1;
        ++visited;
        for (int to : next[node])
            if (!seen[to] && path[node % 512])
                visit(to);  // here
    }
};
vector<long long> runningTotal(vector<int>& values, int scale) {
    Graph graph;
    graph.next.resize(values.size());
    graph.seen.resize(values.size());
    for (size_t i = 0; i < values.size(); ++i)
        graph.next[i].push_back((int)((i + 1) % values.size()));
    graph.visit(0);
    return {graph.visited * scale};
}
