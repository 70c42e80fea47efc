/// fuzz_readers CORPUS [ROUNDS [NAME]]: has every reader (or the one of that name) read its corpus,
/// and ROUNDS random edits of it, the same ones every time. An input that kills it is left in
/// `killed-by`, in the current folder: put it into the corpus.

#include <fcntl.h>
#include <signal.h>
#include <unistd.h>

#include <algorithm>
#include <cstring>
#include <exception>
#include <random>
#include <string>

#include "os/files.h"
#include "readers.h"

using namespace judge;

namespace {

/// What is being read, for the one who finds us dead.
const char* reader_name = "";
std::string_view current;

void tell_what_killed(int signal) {
    const int file = open("killed-by", O_WRONLY | O_CREAT | O_TRUNC, 0644);
    bool told = write(file, current.data(), current.size()) >= 0;
    for (const char* piece : {"fuzz_readers: killed by `", reader_name, "`, see killed-by\n"})
        told = write(STDERR_FILENO, piece, std::strlen(piece)) >= 0 && told;
    ::signal(signal, SIG_DFL);
    raise(told ? signal : SIGKILL);
}

/// A few random edits: bytes changed, put in or taken out, pieces doubled or taken from `other`.
std::string edited(std::string text, const std::string& other, std::mt19937_64& random) {
    static const std::string favourites =
        "{}[]()<>:,-+*/^&|!#=.'\"%@`?\\~ \n\t\r0129enx\x04\x1B\xFF";
    static const char* const words[] = {
        "-1",    "0",   "9223372036854775807", "18446744073709551616",
        "1e999", "nan", "\xE2\x80\xAE",        "null"};
    for (std::uint64_t edits = 1 + random() % 6; edits > 0; --edits) {
        const std::size_t at = random() % (text.size() + 1);
        const char byte = random() % 4 == 0 ? static_cast<char>(random())
                                            : favourites[random() % favourites.size()];
        switch (random() % 6) {
            case 0:
                if (at < text.size())
                    text[at] = byte;
                break;
            case 1:
                text.insert(at, 1 + (random() % 32 == 0 ? random() % 300 : 0), byte);
                break;
            case 2:
                text.erase(at, 1 + random() % 20);
                break;
            case 3:
                text.insert(at, words[random() % std::size(words)]);
                break;
            case 4:
                text.insert(random() % (text.size() + 1), text.substr(at, random() % 40));
                break;
            default:
                text.insert(at, other.substr(random() % (other.size() + 1), random() % 60));
        }
    }
    return text;
}

std::vector<std::string> corpus_of(const std::string& folder) {
    std::vector<std::string> texts;
    for (const std::string& name : list_folder(folder))
        if (auto text = read_file(folder + "/" + name))
            texts.push_back(std::move(*text));
    return texts;
}

void replay(const fuzz::Reader& reader, const std::string& folder, long rounds) {
    const std::vector<std::string> corpus = corpus_of(folder + "/" + reader.name);
    fuzz::promise(!corpus.empty(), "every reader has a corpus");
    reader_name = reader.name;
    const auto read = [&](const std::string& text) {
        // Exactly as long as it is, for a sanitizer to see what reads on.
        const std::vector<char> bytes(text.begin(), text.end());
        current = {bytes.data(), bytes.size()};
        reader.read(current);
    };
    for (const std::string& text : corpus)
        read(text);
    std::mt19937_64 random(20240229);
    for (long round = 0; round < rounds; ++round) {
        const std::string& text = corpus[random() % corpus.size()];
        read(edited(text, corpus[random() % corpus.size()], random));
    }
}

}  // namespace

int main(int count, char** words) {
    if (count < 2) {
        std::fprintf(stderr, "usage: fuzz_readers CORPUS [ROUNDS [NAME]]\n");
        return 2;
    }
    for (const int signal : {SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT})
        ::signal(signal, tell_what_killed);
    const long rounds = count > 2 ? std::strtol(words[2], nullptr, 10) : 0;
    for (const fuzz::Reader& reader : fuzz::readers)
        if (count < 4 || std::strcmp(words[3], reader.name) == 0)
            replay(reader, words[1], rounds);
}
