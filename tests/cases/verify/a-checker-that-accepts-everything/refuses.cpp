Judgement check(const Input& input, const Output&, const Output&) {
    if (input.values.empty())
        throw std::runtime_error("no values");
    return reject("not as I like it");
}
