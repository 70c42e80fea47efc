// Networks of regions. Where `disguised`, numbers are dealt out at random and transfers are shuffled.

namespace {

using Transfers = std::vector<std::vector<int>>;

Input disguised(Random& random, int regions, Transfers transfers, int from, int to) {
    const std::vector<int> numbers = random.permutation(regions);
    for (std::vector<int>& transfer : transfers) {
        transfer[0] = numbers[transfer[0]];
        transfer[1] = numbers[transfer[1]];
    }
    random.shuffle(transfers);
    return {regions, std::move(transfers), numbers[from], numbers[to]};
}

int any_of(Random& random, int first, int last) {
    return static_cast<int>(random.integer(first, last));
}

/// From each region to the next one.
Transfers chain(int regions, int price) {
    Transfers transfers;
    for (int region = 0; region + 1 < regions; ++region)
        transfers.push_back({region, region + 1, price});
    return transfers;
}

}  // namespace

/// Transfers between any two regions, the same two now and then.
Input mixed(Random& random, int regions, int count, int highest_price) {
    Transfers transfers;
    for (int i = 0; i < count; ++i)
        transfers.push_back({any_of(random, 0, regions - 1), any_of(random, 0, regions - 1),
                             any_of(random, 0, highest_price)});
    return {regions, std::move(transfers), any_of(random, 0, regions - 1),
            any_of(random, 0, regions - 1)};
}

/// All regions in one chain. Further transfers skip some regions of it, at a price that is a little
/// too high to be worth it, or lead back for nothing.
Input chain_and_more(Random& random, int regions, int count) {
    Transfers transfers = chain(regions, 3);
    while (static_cast<int>(transfers.size()) < count) {
        const int here = any_of(random, 0, regions - 3);
        const int ahead = any_of(random, here + 1, std::min(regions - 1, here + 50));
        if (random.chance(0.5))
            transfers.push_back({here, ahead, 3 * (ahead - here) + any_of(random, 0, 2)});
        else
            transfers.push_back({ahead, here, 0});
    }
    return disguised(random, regions, std::move(transfers), 0, regions - 1);
}

/// Half of the regions wait at high prices while the others are settled one by one, each of which
/// was offered by as many of those before it as there are transfers for that, at ever lower sums:
/// each offer goes to the top of a heap of so many regions. The dearest one is wanted.
Input many_wait(Random&, int regions, int count) {
    Transfers transfers;
    const int first = regions / 2;
    for (int i = first; i < regions; ++i)
        transfers.push_back({0, i, 500000000 + 2 * (regions - i)});
    for (int step = 1; static_cast<int>(transfers.size()) < count && step < first; ++step)
        for (int i = 0; i + step < first && static_cast<int>(transfers.size()) < count; ++i)
            transfers.push_back({i, i + step, 2 * step - 1});
    std::reverse(transfers.begin(), transfers.end());
    return {regions, std::move(transfers), 0, first};
}

/// One chain at the highest price.
Input dearest_chain(Random& random, int regions) {
    return disguised(random, regions, chain(regions, 1000000000), 0, regions - 1);
}

/// The first region leads to all others directly, the furthest first, and ever dearer than by way
/// of those before it: each price is corrected again for every step of the chain by whoever goes
/// through regions in the order in which they were met.
Input direct_is_dear(Random&, int regions, bool furthest_first) {
    Transfers transfers;
    for (int i = 1; i < regions; ++i) {
        const int region = furthest_first ? regions - i : i;
        transfers.push_back({0, region, 10 * region});
    }
    const Transfers steps = chain(regions, 1);
    transfers.insert(transfers.end(), steps.rbegin(), steps.rend());
    return {regions, std::move(transfers), 0, regions - 1};
}

/// Some regions that are reached ever later, each of which offers one central region at an ever
/// lower sum, all before that one's turn; and the central region offers as many others.
Input corrected_centre(Random&, int spokes) {
    const int centre = spokes + 1;
    Transfers transfers;
    for (int i = 1; i <= spokes; ++i) {
        transfers.push_back({0, i, i});
        transfers.push_back({i, centre, 3 * spokes - 2 * i});
        transfers.push_back({centre, centre + i, 9});
    }
    return {2 * spokes + 2, std::move(transfers), 0, centre + 1};
}

/// The first region offers one central region again and again, at ever lower prices, and that one
/// offers many others, so dearly that all entries for it come before: each that is out of date costs
/// a look at all of those.
Input offered_again(Random& random, int times, int others) {
    Transfers transfers;
    for (int i = 0; i < times; ++i)
        transfers.push_back({0, 1, times - i});
    for (const int other : random.permutation(others))
        transfers.push_back({1, 2 + other, 1000000});
    return {2 + others, std::move(transfers), 0, 1 + others};
}

/// A chain for nothing, and from each region of it a dear transfer to one that leads nowhere: all of
/// those wait until the end, reached by ever longer ways.
Input away_from_each(Random&, int regions) {
    Transfers transfers = chain(regions, 0);
    for (int i = 0; i < regions; ++i)
        transfers.push_back({i, regions + i, 1000000000});
    return {2 * regions, std::move(transfers), 0, 2 * regions - 1};
}

/// From each corner to the next one directly, or by way of another region for nothing. The prices
/// of direct transfers halve from corner to corner, so that whoever follows those first corrects
/// the last corner once for each of the 2^corners ways.
Input halving(Random&, int corners, bool direct_last) {
    Transfers transfers;
    for (int corner = 0; corner < corners; ++corner) {
        const int here = 2 * corner;
        transfers.push_back({here, here + 2, 1 << (corners - 1 - corner)});
        transfers.push_back({here, here + 1, 0});
        transfers.push_back({here + 1, here + 2, 0});
        if (direct_last)
            std::swap(transfers[transfers.size() - 3], transfers.back());
    }
    return {2 * corners + 1, std::move(transfers), 0, 2 * corners};
}

/// A square of regions with transfers to the right and down, and some back.
Input square(Random& random, int side, int highest_price) {
    Transfers transfers;
    for (int row = 0; row < side; ++row)
        for (int column = 0; column < side; ++column) {
            const int region = row * side + column;
            if (column + 1 < side)
                transfers.push_back({region, region + 1, any_of(random, 0, highest_price)});
            if (row + 1 < side)
                transfers.push_back({region, region + side, any_of(random, 0, highest_price)});
            if (column > 0 && random.chance(0.2))
                transfers.push_back({region, region - 1, any_of(random, 0, highest_price)});
        }
    return disguised(random, side * side, std::move(transfers), 0, side * side - 1);
}

/// Circles of three regions for nothing, each with a transfer to the next one.
Input free_circles(Random& random, int circles) {
    Transfers transfers;
    for (int circle = 0; circle < circles; ++circle) {
        const int first = 3 * circle;
        for (int i = 0; i < 3; ++i)
            transfers.push_back({first + i, first + (i + 1) % 3, 0});
        if (circle + 1 < circles)
            transfers.push_back({first + any_of(random, 0, 2), first + 3, any_of(random, 0, 9)});
    }
    return disguised(random, 3 * circles, std::move(transfers), 0, 3 * circles - 1);
}
