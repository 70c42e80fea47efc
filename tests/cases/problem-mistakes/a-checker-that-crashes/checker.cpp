Judgement check(const Input&, const Output&, const Output&) {
    return std::string().at(1) ? accept() : accept();
}
