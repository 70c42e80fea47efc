Judgement check(const Input&, const Output& expected, const Output& actual) {
    if (expected.size() != actual.size())
        return reject("one total for each value");
    for (std::size_t i = 0; i < expected.size(); ++i)
        if (expected[i] != actual[i] && expected[i] != -actual[i])
            return reject("another total");
    return accept();
}
