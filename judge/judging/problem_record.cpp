#include "judging/problem_record.h"

#include <fmt/core.h>

#include <cmath>
#include <nlohmann/json.hpp>

#include "base/digest.h"
#include "os/files.h"

namespace judge {
namespace {

using Json = nlohmann::ordered_json;

constexpr int known_format = 1;
constexpr Bytes largest_record = kibibytes(64);
constexpr double largest_share = 1e6;
constexpr std::uint64_t largest_count = 1'000'000'000;

/// With three digits: the others would be another run's.
double rounded(double value) {
    return std::stod(fmt::format("{:.3g}", value));
}

/// What is wrong with a record, on its way out of the reader.
struct Mistake {
    std::string what;
};

const Json& member(const Json& object, const char* name) {
    if (!object.is_object() || !object.contains(name))
        throw Mistake{fmt::format("it has no `{}`", name)};
    return object.at(name);
}

std::string text_in(const Json& object, const char* name) {
    const Json& value = member(object, name);
    if (!value.is_string())
        throw Mistake{fmt::format("`{}` is no text", name)};
    return value.get<std::string>();
}

double number_in(const Json& object, const char* name, double least, double most) {
    const Json& value = member(object, name);
    const double number = value.is_number() ? value.get<double>() : NAN;
    if (!(number >= least && number <= most))
        throw Mistake{fmt::format("`{}` is no number from {:g} to {:g}", name, least, most)};
    return number;
}

std::uint64_t count_in(const Json& object, const char* name) {
    const Json& value = member(object, name);
    if (!value.is_number_unsigned() || value.get<std::uint64_t>() > largest_count)
        throw Mistake{fmt::format("`{}` is no count", name)};
    return value.get<std::uint64_t>();
}

SlowestRatio slowest_of(const Json& object) {
    return {text_in(object, "solution"), text_in(object, "reference_test"),
            number_in(object, "ratio", 1, largest_ratio)};
}

ProblemRecord::Margins margins_of(const Json& object) {
    ProblemRecord::Margins margins{number_in(object, "accepted", 0, largest_share), {}};
    if (!member(object, "too_slow").is_null())
        margins.too_slow = number_in(object, "too_slow", 0, largest_share);
    return margins;
}

ProblemRecord::Mutants mutants_of(const Json& object) {
    return {count_in(object, "tried"), count_in(object, "killed"), count_in(object, "missed")};
}

ProblemRecord::Others others_of(const Json& object) {
    ProblemRecord::Others others;
    if (!object.is_object())
        throw Mistake{"`others` has no verdicts"};
    for (const auto& [name, count] : object.items()) {
        const auto verdict = parse_verdict(name);
        if (!verdict)
            throw Mistake{"`others` has what is no verdict"};
        others[*verdict] = count_in(object, name.c_str());
    }
    return others;
}

ProblemRecord record_of(const Json& object) {
    if (number_in(object, "format", 1, largest_count) != known_format)
        throw Mistake{"its `format` is none that this judge knows"};
    ProblemRecord record;
    record.files = text_in(object, "files");
    record.tests = text_in(object, "tests");
    if (const Json& slowest = member(object, "slowest"); !slowest.is_null())
        record.slowest = slowest_of(slowest);
    record.margins = margins_of(member(object, "margins"));
    if (object.contains("mutants"))
        record.mutants = mutants_of(object.at("mutants"));
    if (object.contains("others"))
        record.others = others_of(object.at("others"));
    return record;
}

std::string path_of_record(const std::string& folder) {
    return folder + "/" + record_file;
}

}  // namespace

std::string to_text(const ProblemRecord& record) {
    Json object = {
        {"format", known_format},
        {"files", record.files},
        {"tests", record.tests},
        {"slowest", nullptr},
        {"margins", {{"accepted", rounded(record.margins.accepted)}, {"too_slow", nullptr}}}};
    if (const auto& slowest = record.slowest)
        object["slowest"] = {{"solution", slowest->solution},
                             {"reference_test", slowest->reference_test},
                             {"ratio", rounded(slowest->ratio)}};
    if (record.margins.too_slow)
        object["margins"]["too_slow"] = rounded(*record.margins.too_slow);
    if (const auto& mutants = record.mutants)
        object["mutants"] = {
            {"tried", mutants->tried}, {"killed", mutants->killed}, {"missed", mutants->missed}};
    if (record.others) {
        object["others"] = Json::object();
        for (const auto& [verdict, count] : *record.others)
            object["others"][std::string(kebab(verdict))] = count;
    }
    return object.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

Result<ProblemRecord> parse_record(std::string_view text) {
    try {
        return record_of(Json::parse(text));
    } catch (const Json::exception&) {
        return usage_error("it cannot be read as JSON");
    } catch (const Mistake& mistake) {
        return usage_error(mistake.what);
    }
}

Result<std::optional<ProblemRecord>> read_record(const std::string& folder) {
    const std::string path = path_of_record(folder);
    if (!exists(path))
        return std::optional<ProblemRecord>();
    const auto text = read_file(path, largest_record);
    if (!text)
        return text.errors();
    return parse_record(*text).transform(
        [](ProblemRecord record) { return std::optional(std::move(record)); });
}

std::string digest_of_files(const Problem& problem) {
    Digest digest;
    digest.field("problem", problem.digest);
    for (const StatedSolution& solution : problem.solutions)
        digest.field("solution", solution.path.substr(problem.folder.size()))
            .field("text", solution.text);
    return digest.hex();
}

std::string digest_of_tests(const std::vector<PreparedTest>& tests) {
    Digest digest;
    for (const PreparedTest& test : tests)
        digest.field("test", test.name)
            .field("input", test.input_digest)
            .field("answer", test.answer_digest);
    return digest.hex();
}

std::optional<ProblemRecord> record_for_limit(const Bench& bench, const Problem& problem) {
    if (problem.limits.time)
        return std::nullopt;
    auto record = read_record(problem.folder);
    if (!record) {
        bench.say(fmt::format("{} is judged without its record, {}: {}", problem.slug, record_file,
                              record.errors().front().message));
        return std::nullopt;
    }
    if (!*record || !(*record)->slowest || (*record)->files != digest_of_files(problem))
        return std::nullopt;
    return std::move(*record);
}

}  // namespace judge
