// Networks. Where `disguised`, numbers are dealt out at random, links are shuffled and either end
// may come first, so that nothing of this says anything about the way.

namespace {

using Links = std::vector<std::vector<int>>;

Input disguised(Random& random, int servers, Links links, int from, int to) {
    const std::vector<int> numbers = random.permutation(servers);
    for (std::vector<int>& link : links) {
        for (int& server : link)
            server = numbers[server];
        if (random.chance(0.5))
            std::swap(link[0], link[1]);
    }
    random.shuffle(links);
    return {servers, std::move(links), numbers[from], numbers[to]};
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
    return {servers, std::move(links), any_of(random, 0, servers - 1),
            any_of(random, 0, servers - 1)};
}

/// From end to end of a chain of all servers. Further links repeat the first one.
Input chain_and_more(Random& random, int servers, int count) {
    Links links = chain(servers);
    links.resize(count, {0, 1});
    return disguised(random, servers, std::move(links), 0, servers - 1);
}

/// A chain in the order of the numbers, from the last to the first.
Input numbered_chain(Random&, int servers) {
    return {servers, chain(servers), servers - 1, 0};
}

/// Each server of a floor is linked with all of the next floor: `width` times as many ways with
/// every floor. One server is below all floors, and one above.
Input floors(Random& random, int width, int count) {
    Links links;
    const auto number = [&](int floor, int place) { return 1 + floor * width + place; };
    const int top = 1 + width * count;
    for (int place = 0; place < width; ++place) {
        links.push_back({0, number(0, place)});
        links.push_back({number(count - 1, place), top});
    }
    for (int floor = 0; floor + 1 < count; ++floor)
        for (int place = 0; place < width; ++place)
            for (int above = 0; above < width; ++above)
                links.push_back({number(floor, place), number(floor + 1, above)});
    return disguised(random, top + 1, std::move(links), 0, top);
}

Input square(Random& random, int side) {
    Links links;
    for (int row = 0; row < side; ++row)
        for (int column = 0; column < side; ++column) {
            const int server = row * side + column;
            if (column + 1 < side)
                links.push_back({server, server + 1});
            if (row + 1 < side)
                links.push_back({server, server + side});
        }
    return disguised(random, side * side, std::move(links), 0, side * side - 1);
}

/// From each step to the next there is a link, and a way by another server, which is listed before
/// it or after it: whoever follows one way to its end before trying the other meets all later steps
/// again and again.
Input triangles(Random&, int steps, bool long_way_last) {
    Links links;
    for (int step = 0; step + 1 < steps; ++step) {
        const int here = 2 * step;
        const int beside = here + 1;
        const int next = here + 2;
        links.push_back({here, beside});
        links.push_back({beside, next});
        links.push_back({here, next});
        if (long_way_last)
            std::swap(links[links.size() - 3], links.back());
    }
    return {2 * steps - 1, std::move(links), 0, 2 * steps - 2};
}

/// A chain, and from its end a link to each of the other servers, all listed so many times: from
/// the other end of the chain to one of them.
Input broom(Random& random, int handle, int bristles, int times) {
    Links links;
    for (int i = 0; i < times; ++i) {
        const Links stick = chain(handle);
        links.insert(links.end(), stick.begin(), stick.end());
        for (int bristle = 0; bristle < bristles; ++bristle)
            links.push_back({handle - 1, handle + bristle});
    }
    const int servers = handle + bristles;
    return disguised(random, servers, std::move(links), 0, servers - 1);
}

/// Two networks that nothing links. Each hangs together.
Input halves(Random& random, int servers, int count) {
    const int half = servers / 2;
    Links links;
    for (int server = 0; server + 1 < servers; ++server)
        if (server + 1 != half)
            links.push_back({server, server + 1});
    while (static_cast<int>(links.size()) < count) {
        const int first = random.chance(0.5) ? 0 : half;
        links.push_back({any_of(random, first, first + half - 1),
                         any_of(random, first, first + half - 1)});
    }
    return disguised(random, servers, std::move(links), any_of(random, 0, half - 1),
                     any_of(random, half, servers - 1));
}
