void validate(const Input& input) {
    for (const std::string* code : {&input.scanned, &input.catalogue})
        for (const char byte : *code)
            require(' ' <= byte && byte <= '~', "codes are printable ASCII characters");
}
