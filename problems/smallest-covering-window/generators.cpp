// Logs of short tags, and some of long ones.

namespace {

using Tags = std::vector<std::string>;

/// All of one length, so that work does not grow with the number.
std::string tag_of(long long number) {
    return "t" + std::to_string(100000 + number);
}

Tags tags_up_to(int count) {
    Tags tags;
    for (int i = 0; i < count; ++i)
        tags.push_back(tag_of(i));
    return tags;
}

}  // namespace

/// Any tags of a few, up to so many entries and required ones.
Input few(Random& random, int most_entries, int most_required, int kinds) {
    Input input;
    const auto tag = [&] { return std::string(1, "abcdef"[random.integer(0, kinds - 1)]); };
    for (long long i = random.integer(0, most_entries); i > 0; --i)
        input.log.push_back(tag());
    for (long long i = random.integer(1, most_required); i > 0; --i)
        input.required.push_back(tag());
    return input;
}

/// Any of `kinds` tags; required are the first ones of them, each `times` times.
Input mixed(Random& random, int entries, int kinds, int required, int times) {
    Input input;
    for (int i = 0; i < entries; ++i)
        input.log.push_back(tag_of(random.integer(0, kinds - 1)));
    for (int i = 0; i < required * times; ++i)
        input.required.push_back(tag_of(i % required));
    random.shuffle(input.required);
    return input;
}

/// So many tags in turn, and as many are required, each of them as often: a stretch that covers them
/// ends at every entry from some on, and none is shorter than the others.
Input in_turn(Random&, int entries, int kinds, int required) {
    Input input;
    for (int i = 0; i < entries; ++i)
        input.log.push_back(tag_of(i % kinds));
    for (int i = 0; i < required; ++i)
        input.required.push_back(tag_of(i % kinds));
    return input;
}

/// Each required tag once in the log, at the beginning but for the last of them, which is at the end.
Input at_both_ends(Random&, int entries, int required) {
    Input input;
    input.required = tags_up_to(required);
    input.log.assign(input.required.begin(), input.required.end() - 1);
    input.log.resize(static_cast<std::size_t>(entries - 1), "x");
    input.log.push_back(input.required.back());
    return input;
}

/// All entries have one tag, which is required so often.
Input one_tag(Random&, int entries, int required) {
    Input input;
    input.log.assign(static_cast<std::size_t>(entries), "a");
    input.required.assign(static_cast<std::size_t>(required), "a");
    return input;
}

/// A tag that is required twice is at both ends, and all between them is another that is required once:
/// the stretch has as many of it as there can be.
Input crowded(Random&, int entries) {
    Input input;
    input.required = {"b", "a", "b"};
    input.log.assign(static_cast<std::size_t>(entries), "a");
    input.log.front() = input.log.back() = "b";
    return input;
}

/// Different tags of 32 letters, the first of which are required: they have next to no beginnings in
/// common, so that what keeps much for each of their bytes takes all memory.
Input long_tags(Random& random, int entries, int required) {
    Input input;
    for (int i = 0; i < entries; ++i) {
        std::string tag(32, ' ');
        for (char& letter : tag)
            letter = static_cast<char>('a' + random.integer(0, 25));
        input.log.push_back(std::move(tag));
    }
    input.required.assign(input.log.begin(), input.log.begin() + required);
    random.shuffle(input.log);
    return input;
}

/// All required tags but one are met again and again; that one comes last, or never.
Input missing_until_the_end(Random& random, int entries, int required, bool ever) {
    Input input;
    input.required = tags_up_to(required);
    for (int i = 0; i < entries; ++i)
        input.log.push_back(tag_of(random.integer(1, required - 1)));
    if (ever)
        input.log.back() = tag_of(0);
    return input;
}

/// Tags that differ only in one byte, at this place from 0, or collide under `h * 31 + c`.
Input late(Random& random, int entries, int place, bool colliding) {
    Input input;
    const auto tag = [&](long long number) {
        std::string text(static_cast<std::size_t>(place), 'e');
        for (int bit = 0; bit < 4; ++bit)
            if (colliding)
                text += (number >> bit & 1) != 0 ? "Aa" : "BB";
        if (!colliding)
            text += static_cast<char>('a' + number);
        return text;
    };
    for (int i = 0; i < entries; ++i)
        input.log.push_back(tag(random.integer(0, 15)));
    for (int i = 0; i < 12; ++i)
        input.required.push_back(tag(i % 9));
    return input;
}
