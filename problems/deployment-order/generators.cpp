// Graphs of services. Where `disguised`, numbers are dealt out at random and the dependencies are
// shuffled, so that neither says anything about the order.

namespace {

using Dependencies = std::vector<std::vector<int>>;

Input disguised(Random& random, int services, Dependencies dependencies) {
    const std::vector<int> numbers = random.permutation(services);
    for (std::vector<int>& dependency : dependencies)
        for (int& service : dependency)
            service = numbers[service];
    random.shuffle(dependencies);
    return {services, std::move(dependencies)};
}

int any_of(Random& random, int first, int last) {
    return static_cast<int>(random.integer(first, last));
}

/// Each service depends on the next one.
Dependencies straight(int services) {
    Dependencies dependencies;
    for (int service = 0; service + 1 < services; ++service)
        dependencies.push_back({service, service + 1});
    return dependencies;
}

/// Fills up with dependencies of services on later ones.
void add_downhill(Random& random, int services, int count, Dependencies& dependencies) {
    while (services > 1 && static_cast<int>(dependencies.size()) < count) {
        const int from = any_of(random, 0, services - 2);
        dependencies.push_back({from, any_of(random, from + 1, services - 1)});
    }
}

}  // namespace

/// Dependencies between any two services, with or without an order.
Input mixed(Random& random, int services, int count) {
    Dependencies dependencies;
    for (int i = 0; i < count; ++i)
        dependencies.push_back({any_of(random, 0, services - 1), any_of(random, 0, services - 1)});
    return {services, std::move(dependencies)};
}

/// There is an order.
Input acyclic(Random& random, int services, int count) {
    Dependencies dependencies;
    add_downhill(random, services, count, dependencies);
    return disguised(random, services, std::move(dependencies));
}

/// There is a single order: a chain of all services, and more dependencies along it.
Input single_order(Random& random, int services, int count) {
    Dependencies dependencies = straight(services);
    add_downhill(random, services, count, dependencies);
    return disguised(random, services, std::move(dependencies));
}

/// There is an order; every dependency is listed this often.
Input repeated(Random& random, int services, int count, int times) {
    Dependencies dependencies;
    add_downhill(random, services, count, dependencies);
    const Dependencies once = dependencies;
    for (int i = 1; i < times; ++i)
        dependencies.insert(dependencies.end(), once.begin(), once.end());
    return disguised(random, services, std::move(dependencies));
}

/// Each service depends twice on the next one, which doubles the number of ways with each; further
/// dependencies are those of the first on the last.
Input many_ways(Random& random, int services, int count) {
    Dependencies dependencies = straight(services);
    const Dependencies once = dependencies;
    dependencies.insert(dependencies.end(), once.begin(), once.end());
    dependencies.resize(count, {0, services - 1});
    return disguised(random, services, std::move(dependencies));
}

/// No order, but only for one dependency.
Input one_back(Random& random, int services, int count) {
    Dependencies dependencies;
    add_downhill(random, services, count - 3, dependencies);
    const int middle = services / 2;
    const int first = any_of(random, 0, middle - 1);
    const int last = any_of(random, middle + 1, services - 1);
    dependencies.push_back({first, middle});
    dependencies.push_back({middle, last});
    dependencies.push_back({last, first});
    return disguised(random, services, std::move(dependencies));
}

/// A chain whose numbers rise, or fall, along it.
Input numbered_chain(Random&, int services, bool falling) {
    Dependencies dependencies = straight(services);
    if (falling)
        for (std::vector<int>& dependency : dependencies)
            for (int& service : dependency)
                service = services - 1 - service;
    return {services, std::move(dependencies)};
}

/// A chain whose last service depends on itself.
Input chain_to_self(Random& random, int services) {
    Dependencies dependencies = straight(services);
    dependencies.push_back({services - 1, services - 1});
    return disguised(random, services, std::move(dependencies));
}

/// One service depends on half of the others, and the other half on it.
Input hourglass(Random& random, int services) {
    Dependencies dependencies;
    for (int service = 1; service < services; ++service) {
        if (service % 2 == 0)
            dependencies.push_back({0, service});
        else
            dependencies.push_back({service, 0});
    }
    return disguised(random, services, std::move(dependencies));
}

/// One service depends on all others, or all others depend on it.
Input star(Random& random, int services, bool on_all) {
    Dependencies dependencies;
    for (int service = 1; service < services; ++service) {
        if (on_all)
            dependencies.push_back({0, service});
        else
            dependencies.push_back({service, 0});
    }
    return disguised(random, services, std::move(dependencies));
}
