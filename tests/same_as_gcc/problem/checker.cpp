// Tells what was printed, in hexadecimal: the reference's answer alone is accepted.
Judgement check(std::string_view, std::string_view, std::string_view printed) {
    if (printed == "nothing\n")
        return accept();
    std::string text = "printed ";
    for (const char c : printed) {
        text += "0123456789abcdef"[static_cast<unsigned char>(c) >> 4];
        text += "0123456789abcdef"[c & 15];
    }
    return reject(text + " end");
}
