#include "report/batch_line.h"

#include <cassert>
#include <cmath>

#include "base/whole_number.h"
#include "report/growth_json.h"
#include "report/json_text.h"

namespace judge {
namespace {

using Json = nlohmann::ordered_json;

Json to_json(const std::optional<BatchRow::Failure>& error) {
    if (!error)
        return nullptr;
    return {{"kind", error->kind == Error::Kind::usage ? "usage" : "internal"},
            {"message", error->message}};
}

/// The row that is read back from its own line.
BatchRow row_of(const BatchSource& source, const std::optional<BatchRow::Failure>& error,
                const Json& rest) {
    Json object = {{"path", source.path},
                   {"who", text_if_set(source.who)},
                   {"digest", source.digest},
                   {"problem_digest", text_if_set(source.problem_digest)},
                   {"judge", source.judge},
                   {"machine", source.machine},
                   {"options", source.options},
                   {"growth_required", source.growth_required},
                   {"shard",
                    {{"number", source.shard.number},
                     {"of", source.shard.of},
                     {"files", source.shard.files},
                     {"all", source.shard.all}}},
                   {"error", to_json(error)}};
    object.update(rest);
    auto row = parse_batch_line(safe_text(object, -1));
    assert(row);
    return *std::move(row);
}

std::string text(const Json& object, const char* key) {
    const Json& value = object.at(key);
    return value.is_null() ? "" : value.get<std::string>();
}

std::optional<std::chrono::nanoseconds> duration(const Json& milliseconds) {
    if (milliseconds.is_null())
        return std::nullopt;
    return std::chrono::nanoseconds(std::llround(milliseconds.get<double>() * 1e6));
}

Shard parse_shard(const Json& object) {
    return {whole_number<std::uint64_t>(object.at("number")),
            whole_number<std::uint64_t>(object.at("of")),
            whole_number<std::size_t>(object.at("files")),
            whole_number<std::size_t>(object.at("all"))};
}

CompilerMessage parse_diagnostic(const Json& object) {
    using Level = CompilerMessage::Level;
    const std::string level = text(object, "level");
    CompilerMessage message;
    message.level = level == "error"  ? Level::error
                    : level == "note" ? Level::note
                                      : Level::warning;
    message.file = text(object, "file");
    message.line = object.at("line").is_null() ? 0 : whole_number<int>(object.at("line"));
    message.column = object.at("column").is_null() ? 0 : whole_number<int>(object.at("column"));
    message.text = text(object, "text");
    return message;
}

Verdict parse_known_verdict(const Json& object) {
    return parse_verdict(object.at("verdict").get<std::string>()).value_or(Verdict::judge_error);
}

BatchRow::Test parse_test(const Json& object) {
    return {text(object, "name"), object.at("hidden").get<bool>(), parse_known_verdict(object),
            duration(object.at("cpu_ms")), text(object, "reason")};
}

BatchRow::Growth parse_growth(const Json& object) {
    BatchRow::Growth growth;
    growth.measured = text(object, "measured");
    growth.intended = text(object, "intended");
    growth.exceeds_intended = object.at("exceeds_intended") == true;
    if (object.contains("lines"))
        for (const Json& line : object.at("lines"))
            growth.lines.push_back(
                {whole_number<int>(line.at("line")), line.at("share"), line.at("growth")});
    return growth;
}

/// What there is of a report.
void parse_report(const Json& object, BatchRow& row) {
    row.verdict = parse_known_verdict(object);
    for (const Json& message : object.at("compile").at("diagnostics"))
        row.messages.push_back(parse_diagnostic(message));
    for (const Json& test : object.at("tests")) {
        const BatchRow::Test& read = row.tests.emplace_back(parse_test(test));
        row.passed += read.verdict == Verdict::accepted ? 1 : 0;
        row.slowest = std::max(row.slowest, read.cpu);  // None is the least.
        if (const Json& peak = test.at("peak_memory_bytes"); !peak.is_null())
            row.peak_memory = std::max(row.peak_memory.value_or(Bytes{}),
                                       Bytes{whole_number<std::uint64_t>(peak)});
    }
    row.total = row.tests.size();
    row.time = parse_growth(object.at("complexity").at("time"));
    row.space = parse_growth(object.at("complexity").at("space"));
    if (const Json& failure = object.at("failure"); !failure.is_null()) {
        row.failed_test = text(failure, "test");
        row.reason = text(failure, "reason");
    }
    row.time_limit = duration(object.at("time_limit_ms"));
    if (const Json& ratio = object.at("machine_ratio"); !ratio.is_null())
        row.machine_ratio = ratio.get<double>();
}

}  // namespace

BatchRow batch_row(const BatchSource& source, const Report& report) {
    return row_of(source, std::nullopt, report_object(report));
}

BatchRow batch_row(const BatchSource& source, const std::string& problem,
                   const BatchRow::Failure& error) {
    return row_of(source, error,
                  {{"problem", text_if_set(problem)}, {"verdict", kebab(Verdict::judge_error)}});
}

std::optional<BatchRow> parse_batch_line(std::string_view line) {
    while (line.ends_with('\n') || line.ends_with('\r'))
        line.remove_suffix(1);
    const Json object = Json::parse(line, nullptr, false);
    if (!object.is_object())
        return std::nullopt;
    BatchRow row;
    try {
        row.source = {text(object, "path"),           text(object, "who"),
                      text(object, "digest"),         text(object, "problem_digest"),
                      text(object, "judge"),          text(object, "machine"),
                      text(object, "options"),        object.at("growth_required").get<bool>(),
                      parse_shard(object.at("shard"))};
        row.problem = text(object, "problem");
        if (const Json& error = object.at("error"); !error.is_null())
            row.error = {error.at("kind") == "usage" ? Error::Kind::usage : Error::Kind::internal,
                         text(error, "message")};
        else
            parse_report(object, row);
    } catch (const Json::exception&) {
        return std::nullopt;  // A key is missing, or holds something else.
    }
    row.line = line;
    return row;
}

}  // namespace judge
