void read_version(TextReader& in, const std::string& count, const std::string& lines) {
    const long long size = in.integer(0, 2000, count);
    in.size(count, size);
    in.newline();
    for (long long i = 1; i <= size; ++i)
        for (const char byte : in.line(0, 100, "line " + std::to_string(i) + " of the " + lines))
            if (byte < ' ' || byte > '~')
                in.fail("only spaces and visible ASCII characters may stand in a line");
}

void validate(TextReader& in) {
    read_version(in, "n", "old version");
    read_version(in, "m", "new version");
    in.end();
}
