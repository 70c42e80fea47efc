// Graphs of services. Numbers are dealt out at random and the dependencies are shuffled, so that
// neither says anything about the order of the services.

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

/// Services depend only on those with larger numbers.
Dependencies downhill(Random& random, int services, int count) {
    Dependencies dependencies;
    while (services > 1 && static_cast<int>(dependencies.size()) < count) {
        const int from = any_of(random, 0, services - 2);
        dependencies.push_back({from, any_of(random, from + 1, services - 1)});
    }
    return dependencies;
}

Dependencies straight(int services) {
    Dependencies dependencies;
    for (int service = 0; service + 1 < services; ++service)
        dependencies.push_back({service, service + 1});
    return dependencies;
}

}  // namespace

/// Dependencies between any two services, mostly different ones; with or without a cycle.
Input mixed(Random& random, int services, int count) {
    Dependencies dependencies;
    for (int i = 0; i < count; ++i)
        dependencies.push_back({any_of(random, 0, services - 1), any_of(random, 0, services - 1)});
    return {services, std::move(dependencies)};
}

/// No cycle. (A single service gets no dependencies.)
Input acyclic(Random& random, int services, int count) {
    return disguised(random, services, downhill(random, services, count));
}

/// No cycle, and from each service all later ones are reached as long as there are dependencies for
/// that; the others lead downhill anywhere.
Input reaching_all(Random& random, int services, int count) {
    Dependencies dependencies = straight(std::min(services, count + 1));
    Dependencies more = downhill(random, services, count - static_cast<int>(dependencies.size()));
    for (std::vector<int>& dependency : more)
        dependencies.push_back(std::move(dependency));
    return disguised(random, services, std::move(dependencies));
}

/// No cycle: each service depends twice on the next one, so that every further service doubles the
/// number of paths. The other dependencies lead from the first service to the last.
Input many_paths(Random& random, int services, int count) {
    Dependencies dependencies = straight(services);
    for (const std::vector<int>& dependency : straight(services))
        dependencies.push_back(dependency);
    dependencies.resize(count, {0, services - 1});
    return disguised(random, services, std::move(dependencies));
}

/// No cycle but for those through one dependency.
Input one_back_edge(Random& random, int services, int count) {
    Dependencies dependencies = downhill(random, services, count - 3);
    const int middle = services / 2;
    const int first = any_of(random, 0, middle - 1);
    const int last = any_of(random, middle + 1, services - 1);
    dependencies.push_back({first, middle});
    dependencies.push_back({middle, last});
    dependencies.push_back({last, first});
    return disguised(random, services, std::move(dependencies));
}

/// Each service depends on the next one.
Input chain(Random& random, int services) {
    return disguised(random, services, straight(services));
}

/// The same with numbers that rise, or fall, along the chain.
Input numbered_chain(Random&, int services, bool falling) {
    Dependencies dependencies = straight(services);
    if (falling)
        for (std::vector<int>& dependency : dependencies)
            for (int& service : dependency)
                service = services - 1 - service;
    return {services, std::move(dependencies)};
}

/// A chain of so many services, each of which also depends on the same further one.
Input chain_above_one(Random& random, int services) {
    Dependencies dependencies;
    for (int service = 0; service < services; ++service) {
        dependencies.push_back({service, services});
        if (service + 1 < services)
            dependencies.push_back({service, service + 1});
    }
    return disguised(random, services + 1, std::move(dependencies));
}

Input ring(Random& random, int services) {
    Dependencies dependencies = straight(services);
    dependencies.push_back({services - 1, 0});
    return disguised(random, services, std::move(dependencies));
}

Input chain_to_self_loop(Random& random, int services) {
    Dependencies dependencies = straight(services);
    dependencies.push_back({services - 1, services - 1});
    return disguised(random, services, std::move(dependencies));
}

/// Floors of two services; both depend on both of the next floor. No cycle, but the number of
/// paths doubles with every floor.
Input ladder(Random& random, int services) {
    Dependencies dependencies;
    for (int service = 0; service + 2 < services; ++service) {
        const int next_floor = service / 2 * 2 + 2;
        dependencies.push_back({service, next_floor});
        if (next_floor + 1 < services)
            dependencies.push_back({service, next_floor + 1});
    }
    return disguised(random, services, std::move(dependencies));
}

/// Groups of three services that form a triangle; only one triangle is a cycle.
Input small_groups(Random& random, int services) {
    Dependencies dependencies;
    const int cyclic = any_of(random, 0, services / 3 - 1);
    for (int group = 0; group < services / 3; ++group) {
        const int first = group * 3;
        dependencies.push_back({first, first + 1});
        dependencies.push_back({first + 1, first + 2});
        if (group == cyclic)
            dependencies.push_back({first + 2, first});
        else
            dependencies.push_back({first, first + 2});
    }
    return disguised(random, services, std::move(dependencies));
}

/// One service depends on all others, and those on nothing.
Input star(Random& random, int services) {
    Dependencies dependencies;
    for (int service = 1; service < services; ++service)
        dependencies.push_back({0, service});
    return disguised(random, services, std::move(dependencies));
}
