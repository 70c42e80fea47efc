namespace repro {

// No variables with constructors: `feed` comes before those, and `compare` after their end.
const char input[] = {{input}};
const char expected[] = {{expected}};
int shown = -1;
std::FILE* printed = nullptr;

/// Before `main`: standard input is the input, and what is printed is kept.
[[gnu::constructor]] void feed() {
    std::FILE* const from = std::tmpfile();
    std::fwrite(input, 1, sizeof input - 1, from);
    std::rewind(from);
    dup2(fileno(from), 0);
    printed = std::tmpfile();
    shown = dup(1);
    dup2(fileno(printed), 1);
}

/// After it.
[[gnu::destructor]] void compare() {
    std::cout.flush();
    std::fflush(stdout);
    std::rewind(printed);
    std::string got;
    for (int c = std::fgetc(printed); c != EOF; c = std::fgetc(printed))
        got += static_cast<char>(c);
    std::istringstream left(got), right(std::string(expected, sizeof expected - 1));
    using Words = std::istream_iterator<std::string>;
    const bool same = std::equal(Words(left), Words(), Words(right), Words());
    dprintf(shown, "input:\n%s\n%s:\n%s\ngot:\n%s\n", input,
            has_other_answers ? "an answer that is right" : "expected", expected, got.c_str());
    _exit(same || has_other_answers ? 0 : 1);
}

}  // namespace repro
