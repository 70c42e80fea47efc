// The end of a problem's tool, after what harness/tool.cpp generated: its command line.
#pragma once

#ifdef JUDGE_MAKES_INPUTS
#include "making_main.h"
#endif

namespace judge_tool {

static void run(int count, char** words) {
    const std::string command = count > 1 ? words[1] : "";
    const auto number = [&](int at) { return at < count ? std::stoull(words[at]) : 0; };
#ifdef JUDGE_MAKES_INPUTS
    if (make_inputs(command, number))
        finish();
#endif
    judge_wire::Writer out(judge_harness::answer_descriptor);
    if (command == "generate") {
        Random random(number(3));
        generate(static_cast<int>(number(2)), random, out);
    } else if (command == "grow") {
        Random random(number(3));
        std::vector<long long> sizes;
        for (int at = 4; at < count; ++at)
            sizes.push_back(static_cast<long long>(number(at)));
        grow(static_cast<int>(number(2)), sizes, random, out);
    } else if (command == "rearrange") {
        const std::string way = count > 2 ? words[2] : "";
        rearrange(way_of(way), count > 3 ? static_cast<int>(number(3)) : -1, out);
    } else if (command == "check") {
        check();
    } else if (command == "compare") {
        compare();
    }
    out.flush();
    finish();
}

}  // namespace judge_tool

int main(int count, char** words) {
    judge_tool::run(count, words);
}
