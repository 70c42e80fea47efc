Judgement check(const Input&, const Output&, const Output&) {
    return fault("the expected answer is odd");
}
