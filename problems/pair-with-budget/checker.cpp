// Any pair is right.
Judgement check(const Input& input, const Output& expected, const Output& actual) {
    if (actual.empty())
        return expected.empty() ? accept() : reject("there is a pair");
    if (actual.size() != 2)
        return reject("the answer has " + std::to_string(actual.size()) +
                      " positions instead of two or none");

    const long long n = static_cast<long long>(input.prices.size());
    for (const int position : actual)
        if (position < 0 || position >= n)
            return reject("there is no item at position " + std::to_string(position));
    if (actual[0] == actual[1])
        return reject("one item is taken twice");
    if (actual[0] > actual[1])
        return reject("the smaller position does not come first");

    const long long sum = 0LL + input.prices[static_cast<std::size_t>(actual[0])] +
                          input.prices[static_cast<std::size_t>(actual[1])];
    if (sum != input.budget)
        return reject("these two cost " + std::to_string(sum));
    if (expected.empty())
        return fault("a pair was found where the reference says that there is none");
    return accept();
}
