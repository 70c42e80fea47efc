// Networks. Where `disguised`, numbers are dealt out at random, links are shuffled and either end
// may come first.

namespace {

using Links = std::vector<std::vector<int>>;

Input disguised(Random& random, int servers, Links links) {
    const std::vector<int> numbers = random.permutation(servers);
    for (std::vector<int>& link : links) {
        for (int& server : link)
            server = numbers[server];
        if (random.chance(0.5))
            std::swap(link[0], link[1]);
    }
    random.shuffle(links);
    return {servers, std::move(links)};
}

int any_of(Random& random, int first, int last) {
    return static_cast<int>(random.integer(first, last));
}

Links chain(int servers) {
    Links links;
    for (int server = 0; server + 1 < servers; ++server)
        links.push_back({server, server + 1});
    return links;
}

}  // namespace

/// Links between any two servers, the same now and then.
Input mixed(Random& random, int servers, int count) {
    Links links;
    for (int i = 0; i < count; ++i)
        links.push_back({any_of(random, 0, servers - 1), any_of(random, 0, servers - 1)});
    return {servers, std::move(links)};
}

/// A chain of all servers. The further links skip one to three servers, or none, within its first
/// half: what is critical there is left to chance, and all of the second half is.
Input chain_and_more(Random& random, int servers, int count) {
    Links links = chain(servers);
    while (static_cast<int>(links.size()) < count) {
        const int here = any_of(random, 0, servers / 2);
        links.push_back({here, std::min(servers - 1, here + any_of(random, 0, 3))});
    }
    return disguised(random, servers, std::move(links));
}

/// A chain in the order of the numbers.
Input numbered_chain(Random&, int servers) {
    return {servers, chain(servers)};
}

/// All servers in one ring: no link is critical. The link that closes it comes last.
Input ring(Random&, int servers) {
    Links links = chain(servers);
    links.push_back({servers - 1, 0});
    return {servers, std::move(links)};
}

/// Rings of `length` servers in a chain: only what joins two of them is critical.
Input rings(Random& random, int count, int length) {
    Links links;
    for (int ring = 0; ring < count; ++ring) {
        const int first = ring * length;
        for (int i = 0; i < length; ++i)
            links.push_back({first + i, first + (i + 1) % length});
        if (ring + 1 < count)
            links.push_back({first + any_of(random, 0, length - 1),
                             first + length + any_of(random, 0, length - 1)});
    }
    return disguised(random, count * length, std::move(links));
}

/// A tree of any shape; some of its links are doubled.
Input tree(Random& random, int servers, int doubled) {
    Links links;
    for (int server = 1; server < servers; ++server)
        links.push_back({any_of(random, 0, server - 1), server});
    for (int i = 0; i < doubled; ++i)
        links.push_back(links[any_of(random, 0, servers - 2)]);
    return disguised(random, servers, std::move(links));
}

/// One server is linked with all others, those at odd places twice.
Input star(Random& random, int servers) {
    Links links;
    for (int server = 1; server < servers; ++server)
        for (int i = 0; i < 1 + server % 2; ++i)
            links.push_back({0, server});
    return disguised(random, servers, std::move(links));
}

/// Groups of four servers that nothing joins: a ring, a chain, a pair joined twice beside two
/// single servers, in turn.
Input groups(Random& random, int count) {
    Links links;
    for (int group = 0; group < count; ++group) {
        const int first = 4 * group;
        if (group % 3 == 2) {
            links.push_back({first, first + 1});
            links.push_back({first, first + 1});
            continue;
        }
        for (int i = 0; i < 3; ++i)
            links.push_back({first + i, first + i + 1});
        if (group % 3 == 0)
            links.push_back({first + 3, first});
    }
    return disguised(random, 4 * count, std::move(links));
}

/// A chain each of whose servers but the last one is also linked with the first: whoever corrects
/// what can be reached from the far end goes through all of it for each of those links.
Input fan(Random&, int servers) {
    Links links = chain(servers);
    for (int server = 2; server + 1 < servers; ++server)
        links.push_back({server, 0});
    return {servers, std::move(links)};
}
