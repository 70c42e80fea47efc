// verdict: accepted
// time: O((n + m) log n), space: O(n + m)
// measured wrongly: time O(n + m)
// A search in breadth makes trees. Each other link unites all servers between its ends, which skips
// those united before; links of the trees that join two groups in the end are critical.
#include <numeric>
#include <queue>
#include <vector>

namespace {

int group_of(std::vector<int>& group, int server) {
    while (group[server] != server)
        server = group[server] = group[group[server]];
    return server;
}

}  // namespace

std::vector<int> criticalLinks(int servers, const std::vector<std::vector<int>>& links) {
    std::vector<std::vector<int>> links_of(servers);
    for (int link = 0; link < static_cast<int>(links.size()); ++link) {
        links_of[links[link][0]].push_back(link);
        links_of[links[link][1]].push_back(link);
    }

    std::vector<int> above(servers, -1);  // In the trees.
    std::vector<int> depth(servers, -1);
    std::vector<bool> in_tree(links.size());
    for (int root = 0; root < servers; ++root) {
        if (depth[root] >= 0)
            continue;
        depth[root] = 0;
        std::queue<int> open;
        open.push(root);
        for (; !open.empty(); open.pop()) {
            const int server = open.front();
            for (const int link : links_of[server]) {
                const int other = links[link][0] == server ? links[link][1] : links[link][0];
                if (depth[other] >= 0)
                    continue;
                depth[other] = depth[server] + 1;
                above[other] = server;
                in_tree[link] = true;
                open.push(other);
            }
        }
    }

    std::vector<int> group(servers);  // Each is represented by its uppermost server.
    std::iota(group.begin(), group.end(), 0);
    for (std::size_t link = 0; link < links.size(); ++link) {
        if (in_tree[link])
            continue;
        int a = group_of(group, links[link][0]);
        int b = group_of(group, links[link][1]);
        while (a != b) {
            int& lower = depth[a] > depth[b] ? a : b;
            group[lower] = above[lower];
            lower = group_of(group, lower);
        }
    }

    std::vector<int> critical;
    for (std::size_t link = 0; link < links.size(); ++link)
        if (in_tree[link] &&
            group_of(group, links[link][0]) != group_of(group, links[link][1]))
            critical.push_back(static_cast<int>(link));
    return critical;
}
