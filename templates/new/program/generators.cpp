// What tests and `grow:` call: they return the text of an input, or print it. The judge supplies
// `random`, whose values are the same on every machine (std's distributions are not: use none).

std::string values(Random& random, int n, long long most) {
    std::string text = std::to_string(n) + "\n";
    for (int i = 0; i < n; ++i)
        text += (i > 0 ? " " : "") + std::to_string(random.integer(-most, most));
    return text + "\n";
}

std::string few(Random& random, int n) {
    return values(random, n, 20);
}

std::string scattered(Random& random, int n) {
    return values(random, n < 2 ? 2 : n, 2000000000);
}
