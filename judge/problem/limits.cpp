#include "problem/limits.h"

#include "problem/scalars.h"

namespace judge {
namespace {

constexpr Bytes least_size = kibibytes(1);
constexpr Bytes most_size = gibibytes(1024);
constexpr std::chrono::hours longest_time{1};
constexpr int most_threads = 4096;

void read_size(Fields& fields, const std::string& key, Bytes& size) {
    const Node* const node = fields.find(key);
    if (!node) {
        return;
    }
    const auto read = node->is(Node::Kind::scalar) ? parse_bytes(node->text) : std::nullopt;
    if (read && *read >= least_size && *read <= most_size) {
        size = *read;
    } else {
        wants(fields.document(), *node, key, "a size such as 256 MiB",
              read ? "from 1 KiB to 1024 GiB" : "the units: B, KiB, MiB, GiB");
    }
}

}  // namespace

Limits read_limits(Fields& problem) {
    Limits limits;
    const Node* const node = problem.find("limits");
    if (!node) {
        return limits;
    }
    Fields fields(problem.document(), *node, "limits");
    read_size(fields, "memory", limits.memory);
    read_size(fields, "output", limits.output);
    if (const Node* const time = fields.find("time")) {
        limits.time = time->is(Node::Kind::scalar) ? parse_duration(time->text) : std::nullopt;
        if (!limits.time || *limits.time > longest_time) {
            wants(fields.document(), *time, "time", "a duration such as 2 s",
                  limits.time ? "at most an hour" : "the units: ms, s");
        }
    }
    if (const Node* const threads = fields.find("threads")) {
        limits.threads =
            static_cast<int>(read_whole(fields.document(), *threads, "threads", 1, most_threads)
                                 .value_or(limits.threads));
    }
    fields.reject_others();
    return limits;
}

}  // namespace judge
