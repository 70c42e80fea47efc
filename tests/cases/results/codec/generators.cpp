#include <vector>

/// Round trips, all of them through a restart in the middle where it `restarts`.
Input trips(Random& random, int count, int length, bool restarts) {
    Input calls(9);
    std::vector<long long> codes;
    for (int i = 0; i < count; ++i) {
        std::vector<int> values;
        for (int k = 0; k < length; ++k)
            values.push_back(static_cast<int>(random.integer(-1000, 1000)));
        calls.encode(values);
        codes.push_back(calls.size() - 1);
        if (i % 3 == 0)
            calls.decode(calls.last(), 0);
    }
    if (restarts)
        calls.restart(2);
    for (const long long code : codes)
        calls.decode(calls.result(code), 1);
    return calls;
}
