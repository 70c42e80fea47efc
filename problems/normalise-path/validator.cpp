void validate(const Input& input) {
    for (const char byte : input.path)
        require(static_cast<unsigned char>(byte) >= ' ' && byte != '\x7f',
                "a path has no control characters");
}
