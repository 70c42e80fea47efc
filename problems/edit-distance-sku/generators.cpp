// Pairs of codes.

/// Characters of few kinds, so that there is much to choose between.
Input unrelated(Random& random, int scanned, int catalogue) {
    return {random.word(scanned, "AB-1"), random.word(catalogue, "AB-1")};
}

/// Small: up to so many characters of three kinds.
Input unrelated_up_to(Random& random, int scanned, int catalogue) {
    const int n = static_cast<int>(random.integer(0, scanned));
    const int m = static_cast<int>(random.integer(0, catalogue));
    return {random.word(n, "A0 "), random.word(m, "A0 ")};
}

Input no_common(Random& random, int scanned, int catalogue) {
    return {random.word(scanned, "abcdefgh"), random.word(catalogue, "ABCDEFGH")};
}

/// The code as it is in the catalogue, and read with errors of all three kinds.
Input misread(Random& random, int length, int errors) {
    const std::string code = random.word(length, "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789- ");
    std::string scanned = code;
    for (int i = 0; i < errors; ++i) {
        const auto at = static_cast<std::size_t>(
            random.integer(0, static_cast<long long>(scanned.size()) - 1));
        const std::string other = random.word(1, "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789- ");
        switch (random.integer(0, 2)) {
        case 0:
            scanned.erase(at, 1);
            break;
        case 1:
            scanned.insert(at, other);
            break;
        default:
            scanned[at] = other[0];
        }
    }
    return {std::move(scanned), code};
}

/// The first character was lost, and one at the end read that is not there: no place agrees.
Input shifted(Random& random, int length) {
    std::string code;
    for (int i = 0; i < length; ++i)
        code += static_cast<char>('A' + (i + i / 26 + random.integer(0, 3) * 4) % 26);
    return {code.substr(1) + "!", code};
}

/// The same characters, so many places apart.
Input moved(Random& random, int length, int places) {
    const std::string same = random.word(length - places, "ABCDEFGHIJKLMNOPQRSTUVWXYZ");
    const auto filled = [&](char c) { return std::string(static_cast<std::size_t>(places), c); };
    return {filled('!') + same, same + filled('~')};
}

Input at_the_end(Random&, int scanned, int catalogue) {
    const std::string code(static_cast<std::size_t>(scanned), 'b');
    return {code, std::string(static_cast<std::size_t>(catalogue - scanned), 'a') + code};
}
