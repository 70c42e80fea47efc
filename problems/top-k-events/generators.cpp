// Streams of events. All names are made of a random part and the kind's number, so that names are
// unique and their order says nothing about how often they occur.

namespace {

std::vector<std::string> name_kinds(Random& random, int kinds) {
    std::vector<std::string> names;
    for (int kind = 0; kind < kinds; ++kind)
        names.push_back(random.word(5) + "." + std::to_string(kind));
    return names;
}

/// A number from 0 to kinds - 1; the smaller ones come up much more often.
int skewed_kind(Random& random, int kinds) {
    return static_cast<int>(random.integer(0, random.integer(0, kinds - 1)));
}

}  // namespace

/// `n` events of at most `kinds` kinds: a few are frequent, most are rare and tie.
Input skewed(Random& random, int n, int kinds, int k) {
    const std::vector<std::string> names = name_kinds(random, kinds);
    std::vector<std::string> events;
    for (int i = 0; i < n; ++i)
        events.push_back(names[skewed_kind(random, kinds)]);
    return {std::move(events), k};
}

/// Each of `kinds` kinds exactly `times` times: names alone decide.
Input equal_counts(Random& random, int kinds, int times, int k) {
    std::vector<std::string> events;
    for (const std::string& name : name_kinds(random, kinds))
        events.insert(events.end(), times, name);
    random.shuffle(events);
    return {std::move(events), k};
}

/// `n` kinds, each once, first seen in the order of their names or against it: whoever goes through
/// them in such an order changes the board again and again.
Input in_name_order(Random& random, int n, bool ascending, int k) {
    const std::string beginning = random.word(3);
    std::vector<std::string> events;
    for (int i = 0; i < n; ++i) {
        const std::string number = std::to_string(ascending ? i : n - 1 - i);
        events.push_back(beginning + std::string(6 - number.size(), '0') + number);
    }
    return {std::move(events), k};
}

/// One kind once, one twice, and so on up to `kinds` times: counts alone decide.
Input staircase(Random& random, int kinds, int k) {
    const std::vector<std::string> names = name_kinds(random, kinds);
    std::vector<std::string> events;
    for (int kind = 0; kind < kinds; ++kind)
        events.insert(events.end(), kind + 1, names[kind]);
    random.shuffle(events);
    return {std::move(events), k};
}

/// As `skewed`, with names of 32 bytes that differ only in their last six.
Input long_names(Random& random, int n, int kinds, int k) {
    const std::string beginning = random.word(26);
    const std::vector<int> numbers = random.permutation(kinds);
    std::vector<std::string> events;
    for (int i = 0; i < n; ++i) {
        const std::string number = std::to_string(numbers[skewed_kind(random, kinds)]);
        events.push_back(beginning + std::string(6 - number.size(), '0') + number);
    }
    return {std::move(events), k};
}

/// `n` kinds once each, and then, by their names, as many as `better` twice each.
Input later_are_better(Random& random, int n, int better, int k) {
    std::vector<std::string> events;
    for (int i = 0; i < n + better; ++i) {
        const std::string number = std::to_string(i);
        events.insert(events.end(), i < n ? 1 : 2,
                      "job-" + std::string(6 - number.size(), '0') + number);
    }
    random.shuffle(events);
    return {std::move(events), k};
}

/// One kind for each of these counts.
Input seen(Random& random, const std::vector<int>& counts, int k) {
    const std::vector<std::string> names = name_kinds(random, static_cast<int>(counts.size()));
    std::vector<std::string> events;
    for (std::size_t kind = 0; kind < counts.size(); ++kind)
        events.insert(events.end(), static_cast<std::size_t>(counts[kind]), names[kind]);
    random.shuffle(events);
    return {std::move(events), k};
}
