/// libFuzzer's entry, for the reader that $FUZZ_READER names (fuzz.sh).

#include <cstring>

#include "readers.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const judge::fuzz::Reader* const chosen = [] {
        const char* const name = std::getenv("FUZZ_READER");
        for (const judge::fuzz::Reader& reader : judge::fuzz::readers)
            if (name && std::strcmp(reader.name, name) == 0)
                return &reader;
        std::fprintf(stderr, "FUZZ_READER names no reader\n");
        std::exit(2);
    }();
    chosen->read({reinterpret_cast<const char*>(data), size});
    return 0;
}
