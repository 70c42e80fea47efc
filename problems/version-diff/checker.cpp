namespace diff_check {

using Texts = std::vector<std::string_view>;

/// Takes the first line off `text`; the line break after the last one may be missing.
std::string_view take_line(std::string_view& text) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    const std::string_view line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    return line;
}

/// A line as a message can show it: in quotes, what is not visible as \x.., long ones cut.
std::string shown(std::string_view line) {
    constexpr std::size_t most = 100;  // No line of a version is longer.
    constexpr char hex[] = "0123456789abcdef";
    std::string text = "\"";
    for (const char byte : line.substr(0, most)) {
        const auto code = static_cast<unsigned char>(byte);
        if (code < 0x20 || code > 0x7e)
            text += {'\\', 'x', hex[code >> 4], hex[code & 15]};
        else
            text += byte;
    }
    return text + (line.size() > most ? "\"..." : "\"");
}

/// One version while it is walked through.
struct Version {
    std::string name;
    Texts lines;
    std::size_t next = 0;

    /// Steps over the next line if it is `line`; otherwise says what is wrong.
    std::string step(std::string_view line) {
        if (next == lines.size())
            return shown(line) + " comes after the end of the " + name + " version, which has " +
                   std::to_string(lines.size()) + (lines.size() == 1 ? " line" : " lines");
        if (lines[next] != line)
            return "line " + std::to_string(next + 1) + " of the " + name + " version is " +
                   shown(lines[next]) + ", not " + shown(line);
        ++next;
        return {};
    }
};

struct Versions {
    Version old_one, new_one;
};

std::optional<Versions> read_input(std::string_view input) {
    Versions versions{{"old", {}}, {"new", {}}};
    for (Version* version : {&versions.old_one, &versions.new_one}) {
        const std::string_view number = take_line(input);
        std::size_t count = 0;
        if (std::from_chars(number.data(), number.data() + number.size(), count).ec != std::errc{})
            return std::nullopt;
        for (; count > 0 && !input.empty(); --count)
            version->lines.push_back(take_line(input));
        if (count > 0)
            return std::nullopt;
    }
    return versions;
}

/// What a diff comes to: the number of lines that it removes or adds, or why it is none.
struct Outcome {
    std::size_t changes = 0;
    std::string mistake;
};

Outcome walk(Versions versions, std::string_view diff) {
    Outcome outcome;
    std::size_t number = 0;
    while (!diff.empty()) {
        const std::string_view line = take_line(diff);
        const std::string place = "line " + std::to_string(++number) + " of the diff: ";
        if (line.empty())
            return {0, place + "it is empty, and should begin with =, - or +"};
        const char mark = line[0];
        if (mark != '=' && mark != '-' && mark != '+')
            return {0, place + shown(line) + " does not begin with =, - or +"};
        std::string mistake;
        if (mark != '+')
            mistake = versions.old_one.step(line.substr(1));
        if (mark != '-' && mistake.empty())
            mistake = versions.new_one.step(line.substr(1));
        if (!mistake.empty())
            return {0, place + mistake};
        outcome.changes += mark != '=';
    }
    for (const Version* version : {&versions.old_one, &versions.new_one})
        if (version->next < version->lines.size())
            return {0, "the diff ends before line " + std::to_string(version->next + 1) +
                           " of the " + version->name + " version, " +
                           shown(version->lines[version->next])};
    return outcome;
}

}  // namespace diff_check

Judgement check(std::string_view input, std::string_view expected, std::string_view actual) {
    using namespace diff_check;
    const std::optional<Versions> versions = read_input(input);
    if (!versions)
        return fault("the input does not hold two versions");
    const Outcome shortest = walk(*versions, expected);
    if (!shortest.mistake.empty())
        return fault("the expected answer is no diff: " + shortest.mistake);

    const Outcome outcome = walk(*versions, actual);
    if (!outcome.mistake.empty())
        return reject(outcome.mistake);
    if (outcome.changes < shortest.changes)
        return fault("the expected diff changes " + std::to_string(shortest.changes) +
                     " lines, but " + std::to_string(outcome.changes) + " are enough");
    if (outcome.changes > shortest.changes)
        return reject("the diff is right, but changes " + std::to_string(outcome.changes) +
                      " lines; " + std::to_string(shortest.changes) + " are enough");
    return accept();
}
