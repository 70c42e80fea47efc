#include "model/batch_row.h"

#include <algorithm>
#include <charconv>

namespace judge {

bool Shard::holds(std::string_view path) const {
    std::uint64_t hash = 0xcbf29ce484222325;
    for (const char c : path)
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3;
    return hash % of + 1 == number;
}

std::optional<Shard> parse_shard(std::string_view text) {
    const auto number = [&](std::uint64_t& value) {
        const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
        text.remove_prefix(static_cast<std::size_t>(read.ptr - text.data()));
        return read.ec == std::errc();
    };
    Shard shard;
    if (!number(shard.number) || !text.starts_with('/'))
        return std::nullopt;
    text.remove_prefix(1);
    const bool whole = number(shard.of) && text.empty();
    return whole && 1 <= shard.number && shard.number <= shard.of ? std::optional(shard)
                                                                  : std::nullopt;
}

std::size_t BatchRow::passed() const {
    return static_cast<std::size_t>(std::ranges::count(tests, Verdict::accepted, &Test::verdict));
}

std::optional<std::chrono::nanoseconds> BatchRow::slowest() const {
    const auto test = std::ranges::max_element(tests, {}, &Test::cpu);  // None is the least.
    return test == tests.end() ? std::nullopt : test->cpu;
}

int BatchRow::points() const {
    return tests.empty() ? 0 : static_cast<int>(100 * passed() / tests.size());
}

int exit_status(const BatchRow& row) {
    if (row.error)
        return row.error->kind == Error::Kind::usage ? 2 : 3;
    return row.verdict == Verdict::accepted ? 0 : row.verdict == Verdict::judge_error ? 3 : 1;
}

}  // namespace judge
