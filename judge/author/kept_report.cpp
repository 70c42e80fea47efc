#include "author/kept_report.h"

#include <nlohmann/json.hpp>

#include "base/digest.h"
#include "base/whole_number.h"
#include "build/cache.h"
#include "judging/problem_record.h"
#include "model/verdict.h"

namespace judge {
namespace {

using nlohmann::json;

constexpr CacheArea cache_area = CacheArea::complexity;

json to_json(const Finding& finding) {
    json object = {{"severity", static_cast<int>(finding.severity)},
                   {"message", finding.message},
                   {"help", finding.help}};
    if (finding.where)
        object["where"] = {finding.where->file, finding.where->line, finding.where->column,
                           finding.where->length, finding.where->text};
    return object;
}

Finding finding_of(const json& object) {
    Finding finding;
    finding.severity = static_cast<Finding::Severity>(whole_number<int>(object.at("severity")));
    finding.message = object.at("message");
    finding.help = object.at("help");
    if (object.contains("where")) {
        const json& where = object.at("where");
        finding.where =
            SourceSpot{where.at(0), whole_number<int>(where.at(1)), whole_number<int>(where.at(2)),
                       whole_number<int>(where.at(3)), where.at(4)};
    }
    return finding;
}

json to_json(const CheckReport& check) {
    json findings = json::array();
    for (const Finding& finding : check.findings)
        findings.push_back(to_json(finding));
    return {{"name", check.name},
            {"wall", check.wall.count()},
            {"ran", check.ran},
            {"facts", check.facts},
            {"findings", std::move(findings)}};
}

CheckReport check_of(const json& object) {
    CheckReport check;
    check.name = object.at("name");
    check.wall = std::chrono::nanoseconds(whole_number<std::int64_t>(object.at("wall")));
    check.ran = object.at("ran");
    check.facts = object.at("facts").get<std::vector<std::string>>();
    for (const json& finding : object.at("findings"))
        check.findings.push_back(finding_of(finding));
    return check;
}

json to_json(const MatrixRow& row) {
    json tests = json::array();
    for (const Verdict verdict : row.tests)
        tests.push_back(static_cast<int>(verdict));
    return {row.solution, static_cast<int>(row.stated), static_cast<int>(row.got),
            std::move(tests)};
}

MatrixRow row_of(const json& array) {
    MatrixRow row{array.at(0),
                  static_cast<Verdict>(whole_number<int>(array.at(1))),
                  static_cast<Verdict>(whole_number<int>(array.at(2))),
                  {}};
    for (const json& verdict : array.at(3))
        row.tests.push_back(static_cast<Verdict>(whole_number<int>(verdict)));
    return row;
}

std::optional<ProblemRecord> record_in(const json& kept) {
    auto record = parse_record(kept.at("record").get<std::string>());
    return record ? std::optional(std::move(*record)) : std::nullopt;
}

}  // namespace

std::string report_key(const Bench& bench, const VerifyRequest& request, const Problem& problem) {
    Digest digest;
    digest.field("report of", problem.slug)
        .field("shown as", request.shown_as)
        .field("problem", problem.digest)
        .field("statement", problem.statement)
        .field("compiler", bench.compiler.identity)
        .field("mutants", request.mutants ? "yes" : "no");
    for (const StatedSolution& solution : problem.solutions)
        digest.field("solution", solution.path).field("text", solution.text);
    for (const auto& [mode, frame] : request.starter_frames)
        digest.field("mode", mode).field("frame", frame);
    for (const auto& [name, slug] : request.taken_names)
        digest.field("name", name).field("slug", slug);
    return digest.hex();
}

std::optional<VerifyReport> find_report(const Bench& bench, const std::string& key) {
    return read_entry(
        bench.cache, cache_area, key, [](const CacheEntry& entry) -> std::optional<VerifyReport> {
            try {
                const json kept = json::parse(entry.facts);
                VerifyReport report;
                report.problem = kept.at("problem");
                report.kept = true;
                report.record = record_in(kept);
                for (const json& check : kept.at("checks"))
                    report.checks.push_back(check_of(check));
                report.matrix.tests = kept.at("tests").get<std::vector<std::string>>();
                for (const json& row : kept.at("rows"))
                    report.matrix.rows.push_back(row_of(row));
                return report;
            } catch (const json::exception&) {
                return std::nullopt;
            }
        });
}

void keep_report(const Bench& bench, const std::string& key, const VerifyReport& report) {
    if (bench.cache.folder.empty())
        return;
    json checks = json::array(), rows = json::array();
    for (const CheckReport& check : report.checks)
        checks.push_back(to_json(check));
    for (const MatrixRow& row : report.matrix.rows)
        rows.push_back(to_json(row));
    const json kept = {{"problem", report.problem},
                       {"checks", std::move(checks)},
                       {"tests", report.matrix.tests},
                       {"rows", std::move(rows)},
                       {"record", report.record ? to_text(*report.record) : ""}};
    auto entry = begin_entry(bench.cache);
    if (!entry) {
        complain(bench.cache, entry.errors(), bench.say);
        return;
    }
    drop_entry(bench.cache, cache_area, key);
    const auto added =
        add_entry(bench.cache, cache_area, key,
                  kept.dump(-1, ' ', false, json::error_handler_t::replace), std::move(*entry));
    if (!added)
        complain(bench.cache, added.errors(), bench.say);
}

}  // namespace judge
