void validate(const Input& input) {
    for (const std::vector<int>& dependency : input.dependencies) {
        require(dependency.size() == 2, "a dependency is {service, what it depends on}");
        for (const int service : dependency)
            require(0 <= service && service < input.services,
                    "services are numbered from 0 to services - 1");
    }
}
