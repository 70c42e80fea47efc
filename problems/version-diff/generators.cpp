using Lines = std::vector<std::string>;

std::string two_versions(const Lines& before, const Lines& after) {
    std::string text;
    for (const Lines* version : {&before, &after}) {
        text += std::to_string(version->size()) + "\n";
        for (const std::string& line : *version)
            text += line + "\n";
    }
    return text;
}

// Lines of any `kinds` kinds, each `length` bytes long: the kind in decimal behind equal bytes.
Lines lines_of_kinds(Random& random, int count, int kinds, int length) {
    Lines lines;
    for (int i = 0; i < count; ++i) {
        const std::string kind = std::to_string(random.integer(1, kinds));
        lines.push_back(std::string(std::max(0, length - static_cast<int>(kind.size())), 'x') +
                        kind);
    }
    return lines;
}

// Two versions that have nothing to do with each other but that few kinds of lines occur.
std::string few_kinds(Random& random, int n, int m, int kinds, int length = 1) {
    const Lines before = lines_of_kinds(random, n, kinds, length);
    return two_versions(before, lines_of_kinds(random, m, kinds, length));
}

// The new version is the old one after `edits` changes of one line each. Most lines differ.
std::string edited(Random& random, int n, int edits, int length = 20) {
    const Lines before = lines_of_kinds(random, n, 1000000, length);
    Lines after = before;
    for (int i = 0; i < edits; ++i) {
        const auto at =
            static_cast<std::size_t>(random.integer(0, static_cast<long long>(after.size()) - 1));
        if (random.chance(0.4) && after.size() > 1)
            after.erase(after.begin() + at);
        else if (random.chance(0.5) && static_cast<int>(after.size()) < n)
            after.insert(after.begin() + at, lines_of_kinds(random, 1, 1000000, length).front());
        else
            after[at] = lines_of_kinds(random, 1, 1000000, length).front();
    }
    return two_versions(before, after);
}

// No line in common.
std::string all_different(Random& random, int n, int m) {
    Lines before, after;
    for (int i = 0; i < n; ++i)
        before.push_back("old " + random.word(12));
    for (int i = 0; i < m; ++i)
        after.push_back("new " + random.word(12));
    return two_versions(before, after);
}

// All lines of both versions are the same.
std::string all_alike(Random&, int n, int m) {
    return two_versions(Lines(n, "}"), Lines(m, "}"));
}

// The same `n` lines from bottom to top: one line at most can be kept.
std::string upside_down(Random&, int n) {
    Lines lines;
    for (int i = 0; i < n; ++i)
        lines.push_back("entry " + std::to_string(i));
    return two_versions(lines, Lines(lines.rbegin(), lines.rend()));
}

// The same `n` lines; the last `moved` of them come first in the new version.
std::string block_moved(Random&, int n, int moved) {
    Lines before;
    for (int i = 0; i < n; ++i)
        before.push_back("step " + std::to_string(i));
    Lines after = before;
    std::rotate(after.begin(), after.end() - moved, after.end());
    return two_versions(before, after);
}

// Both versions repeat the same five lines, each in an order of its own.
std::string repeating(Random&, int n, int m) {
    const Lines words = {"{", "}", "", "    return;", "    break;"};
    Lines before, after;
    for (int i = 0; i < n; ++i)
        before.push_back(words[i % 5]);
    for (int i = 0; i < m; ++i)
        after.push_back(words[i * 2 % 5]);
    return two_versions(before, after);
}

// Lines that differ in spaces at their ends, and in case, more often than in anything else.
std::string blurred(Random& random, int n, int m) {
    const Lines kinds = {"", " ", "  ", "end", "end ", " end", "End", "end  "};
    Lines before, after;
    for (int i = 0; i < n; ++i)
        before.push_back(random.pick(kinds));
    for (int i = 0; i < m; ++i)
        after.push_back(random.pick(kinds));
    return two_versions(before, after);
}
