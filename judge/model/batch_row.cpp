#include "model/batch_row.h"

#include <charconv>
#include <type_traits>

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

int BatchRow::points() const {
    return total == 0 ? 0 : static_cast<int>(100 * passed / total);
}

BatchRow without_details(BatchRow row) {
    // Assigning something short would keep the memory.
    const auto release = [](auto& long_one) { std::decay_t<decltype(long_one)>().swap(long_one); };
    release(row.messages);
    release(row.tests);
    release(row.line);
    release(row.time.lines);
    release(row.space.lines);
    return row;
}

bool grows_too_fast(const BatchRow& row) {
    return !row.error && row.verdict == Verdict::accepted && row.source.growth_required &&
           row.time.exceeds_intended;
}

int exit_status(const BatchRow& row) {
    if (row.error)
        return row.error->kind == Error::Kind::usage ? 2 : 3;
    if (row.verdict == Verdict::accepted)
        return grows_too_fast(row) ? 1 : 0;
    return row.verdict == Verdict::judge_error ? 3 : 1;
}

}  // namespace judge
