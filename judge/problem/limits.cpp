#include "problem/limits.h"

#include "problem/scalars.h"

namespace judge {
namespace {

constexpr Bytes least_size = kibibytes(1);
constexpr Bytes most_size = gibibytes(1024);
constexpr std::chrono::hours longest_time{1};
constexpr int most_threads = 4096;
constexpr double most_times = 1000;

void read_factor(Document& document, const Node& node, double& factor) {
    double value = 0;
    if (node.is_plain() && parse_real(node.text, value) == Numeral::number && value >= 1 &&
        value <= most_times)
        factor = value;
    else
        wants(document, node, "factor", "a number from 1 to 1000");
}

void read_size(Fields& fields, const std::string& key, Bytes& size) {
    const Node* const node = fields.find(key);
    if (!node)
        return;
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
    if (!node)
        return limits;
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
    if (const Node* const factor = fields.find("factor")) {
        read_factor(fields.document(), *factor, limits.factor);
        if (fields.find("time")) {
            fields.document().mistake(*fields.key_node("factor"),
                                      "`time` leaves nothing to `factor`",
                                      "state the limit, or from what it is measured: not both");
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
