// Any cycle is right. That there is none is taken from the expected answer.

namespace {

/// Why `cycle` is no cycle of these dependencies; empty when it is one.
std::string flaw(const Input& input, const std::vector<int>& cycle) {
    constexpr int not_in_cycle = -1;
    std::vector<int> next(input.services, not_in_cycle);
    for (std::size_t i = 0; i < cycle.size(); ++i) {
        const int service = cycle[i];
        if (service < 0 || service >= input.services)
            return "there is no service " + std::to_string(service);
        if (next[service] != not_in_cycle)
            return "service " + std::to_string(service) + " is in the cycle twice";
        next[service] = cycle[(i + 1) % cycle.size()];
    }

    std::vector<bool> depends(input.services);
    for (const std::vector<int>& dependency : input.dependencies)
        if (next[dependency[0]] == dependency[1])
            depends[dependency[0]] = true;
    for (const int service : cycle)
        if (!depends[service])
            return "service " + std::to_string(service) + " does not depend on service " +
                   std::to_string(next[service]);
    return {};
}

}  // namespace

Judgement check(const Input& input, const Output& expected, const Output& actual) {
    if (const std::string wrong = flaw(input, expected); !wrong.empty())
        return fault("the expected answer is no cycle: " + wrong);
    if (const std::string wrong = flaw(input, actual); !wrong.empty())
        return reject(wrong);
    if (actual.empty() && !expected.empty())
        return reject("there is a cycle, but none was reported");
    if (expected.empty() && !actual.empty())
        return fault("the expected answer says that there is no cycle, but there is one");
    return accept();
}
