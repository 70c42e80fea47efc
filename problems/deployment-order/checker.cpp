// Any order that keeps to the dependencies is right. That there is none is taken from the expected
// answer.

namespace {

/// Why `order` is no order of the services; empty when it is one.
std::string flaw(const Input& input, const std::vector<int>& order) {
    constexpr int missing = -1;
    std::vector<int> place(input.services, missing);
    for (std::size_t i = 0; i < order.size(); ++i) {
        const int service = order[i];
        if (service < 0 || service >= input.services)
            return "there is no service " + std::to_string(service);
        if (place[service] != missing)
            return "service " + std::to_string(service) + " is in the order twice";
        place[service] = static_cast<int>(i);
    }
    for (int service = 0; service < input.services; ++service)
        if (place[service] == missing)
            return "service " + std::to_string(service) + " is missing in the order";
    for (const std::vector<int>& dependency : input.dependencies)
        if (place[dependency[0]] <= place[dependency[1]])
            return "service " + std::to_string(dependency[0]) + " depends on service " +
                   std::to_string(dependency[1]) + ", which does not come before it";
    return {};
}

}  // namespace

Judgement check(const Input& input, const Output& expected, const Output& actual) {
    if (expected.empty() && input.services > 0) {
        if (actual.empty())
            return accept();
        if (const std::string wrong = flaw(input, actual); !wrong.empty())
            return reject("there is no order, but one was returned: " + wrong);
        return fault("the expected answer says that there is no order, but there is one");
    }
    if (const std::string wrong = flaw(input, expected); !wrong.empty())
        return fault("the expected answer is no order: " + wrong);
    if (actual.empty() && !expected.empty())
        return reject("there is an order, but none was returned");
    if (const std::string wrong = flaw(input, actual); !wrong.empty())
        return reject(wrong);
    return accept();
}
