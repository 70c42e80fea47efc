Judgement check(const Input&, const Output&, const Output&) {
    return accept();
}
