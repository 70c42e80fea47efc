// Follows the calls with what the solution itself answered: any codes will do that keep the rules.

namespace {

std::string_view take_line(std::string_view& text) {
    const std::string_view line = text.substr(0, text.find('\n'));
    text.remove_prefix(std::min(line.size() + 1, text.size()));
    return line;
}

/// The name and the arguments of a call, as they are written.
std::vector<std::string_view> parts(std::string_view call) {
    std::vector<std::string_view> found;
    for (std::size_t at = 1; at < call.size(); ++at) {
        const std::size_t begin = at;
        if (call[at] == '"')
            for (++at; at < call.size() && call[at] != '"'; ++at)
                at += call[at] == '\\';
        while (at < call.size() && call[at] != ',' && call[at] != ']')
            ++at;
        found.push_back(call.substr(begin, at - begin));
    }
    return found;
}

bool is_code(std::string_view answer) {
    if (answer.size() < 3 || answer.size() > 9 || answer.front() != '"' || answer.back() != '"')
        return false;
    answer = answer.substr(1, answer.size() - 2);
    return std::all_of(answer.begin(), answer.end(),
                       [](unsigned char byte) { return byte < 128 && std::isalnum(byte); });
}

}  // namespace

Judgement check(std::string_view calls, std::string_view, std::string_view actual) {
    std::vector<std::string_view> answers;
    std::unordered_map<std::string_view, std::string_view> urls;   // By code.
    std::unordered_map<std::string_view, std::string_view> codes;  // That shorten returned, by URL.
    while (!calls.empty()) {
        const auto call = parts(take_line(calls));
        const std::string_view answer = take_line(actual);
        const auto says = [&](const std::string& what) {
            return reject("call " + std::to_string(answers.size()) + ", " + std::string(call[0]) +
                          ": " + what);
        };
        const auto given = [&](std::string_view written) {
            return written.front() != '@' ? written
                                          : answers.at(std::stoul(std::string(written.substr(1))));
        };
        if (call[0] == "\"shorten\"") {
            const std::string_view url = given(call[1]);
            if (const auto known = codes.find(url); known != codes.end()) {
                if (answer != known->second)
                    return says("the address has the code " + std::string(known->second) +
                                ", not " + std::string(answer));
            } else {
                if (!is_code(answer))
                    return says(std::string(answer) +
                                " is no code: 1 to 7 digits and English letters");
                if (!urls.emplace(answer, url).second)
                    return says("the code " + std::string(answer) + " is taken, by " +
                                std::string(urls[answer]));
                codes[url] = answer;
            }
        } else if (call[0] == "\"alias\"") {
            const std::string_view code = given(call[1]);
            const bool is_free = urls.emplace(code, given(call[2])).second;
            if (answer != (is_free ? "true" : "false"))
                return says(std::string(code) + " is " + (is_free ? "free" : "taken"));
        } else if (call[0] == "\"resolve\"") {
            const std::string_view code = given(call[1]);
            const auto found = urls.find(code);
            const std::string_view wanted = found == urls.end() ? "null" : found->second;
            if (answer != wanted)
                return says(std::string(code) + " stands for " + std::string(wanted) + ", not " +
                            std::string(answer));
        } else if (answer != "null") {
            return says("a constructor returns nothing");
        }
        answers.push_back(answer);
    }
    return accept();
}
