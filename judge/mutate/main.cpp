// Lists the small mistakes that could be made in a solution, from its syntax tree, for
// `judge verify --mutants`. A program of its own, since libclang is large and reads what others
// wrote: the judge starts it in the sandbox, as it does the compiler.
//
//     mutate SOLUTION EDITS [ARGUMENT...]
//
// reads SOLUTION, parses it by the arguments (a compiler's) and writes EDITS (see edit.h).
// Status 1: libclang makes no tree of it.
#include <fstream>
#include <iterator>

#include "mutate/edit.h"

int main(int count, char** words) {
    if (count < 3)
        return 2;
    std::ifstream file(words[1], std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(file), {}};
    const auto source = judge::mutate::Source::parse(words[1], text, {words + 3, words + count});
    if (!source)
        return 1;
    std::ofstream(words[2]) << to_lines(*source, find_edits(*source));
    return 0;
}
