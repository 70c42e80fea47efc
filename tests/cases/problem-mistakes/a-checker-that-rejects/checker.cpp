Judgement check(const Input&, const Output&, const Output&) {
    return reject("never right");
}
