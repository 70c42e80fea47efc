// Paths of given lengths: slashes at the end make up for what their parts leave.

namespace {

Input of_length(std::string path, int n) {
    path.resize(static_cast<std::size_t>(n), '/');
    return {std::move(path)};
}

std::string times(const std::string& text, int n) {
    std::string result;
    for (int i = 0; i < n; ++i)
        result += text;
    return result;
}

}  // namespace

/// Parts of every kind.
Input mixed(Random& random, int n) {
    const std::vector<std::string> parts = {"",  ".",  "..", "..",  "...", ".a",
                                            "a", "bc", "d.", "e..", "..f", "long-name"};
    std::string path = "/";
    while (true) {
        const std::string& part = random.pick(parts);
        if (static_cast<int>(path.size() + part.size()) + 1 > n)
            return of_length(std::move(path), n);
        path += part + "/";
    }
}

/// As many names as fit.
Input deep(Random& random, int n) {
    std::string path;
    for (int i = 0; i < n / 2; ++i)
        path += "/" + random.word(1);
    return of_length(std::move(path), n);
}

/// Many names, and then a `..` for each of them.
Input down_and_up(Random&, int n) {
    return of_length(times("/a", n / 5) + times("/..", n / 5), n);
}

/// A folder that is entered and left, again and again.
Input in_and_out(Random&, int n) {
    return of_length(times("/abc/..", n / 7), n);
}

/// Many names that stay, and below them a folder that is entered and left.
Input detours_below(Random&, int n) {
    return of_length(times("/a", n / 4) + times("/b/..", n / 10), n);
}

Input one_name(Random& random, int n) {
    return {"/" + random.word(n - 1)};
}

Input repeated(Random&, const std::string& text, int n) {
    return of_length(times(text, n / static_cast<int>(text.size())), n);
}
