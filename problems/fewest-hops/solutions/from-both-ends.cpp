// verdict: accepted
// time: O(n + m), space: O(n + m)
// Searches from both ends, a whole distance at a time, on the side with fewer servers at its rim.
#include <utility>
#include <vector>

int fewestHops(int servers, const std::vector<std::vector<int>>& links, int from, int to) {
    if (from == to)
        return 0;

    std::vector<std::vector<int>> neighbours(servers);
    for (const auto& link : links) {
        neighbours[link[0]].push_back(link[1]);
        neighbours[link[1]].push_back(link[0]);
    }

    enum Side : char { nobody, start, goal };
    std::vector<Side> met_by(servers, nobody);
    met_by[from] = start;
    met_by[to] = goal;
    std::vector<int> rim{from}, other_rim{to}, next_rim;
    for (int hops = 1; !rim.empty(); ++hops) {
        next_rim.clear();
        const Side side = met_by[rim.front()];
        for (const int server : rim)
            for (const int next : neighbours[server]) {
                if (met_by[next] == nobody) {
                    met_by[next] = side;
                    next_rim.push_back(next);
                } else if (met_by[next] != side) {
                    return hops;
                }
            }
        rim.swap(next_rim);
        if (other_rim.size() < rim.size())
            rim.swap(other_rim);
    }
    return -1;
}
