#include "report/json.h"

#include <fmt/core.h>

#include <cmath>
#include <nlohmann/json.hpp>

#include "base/text.h"
#include "report/compiler_message.h"
#include "report/growth_json.h"
#include "report/json_text.h"

namespace judge {
namespace {

using Json = nlohmann::ordered_json;

/// Milliseconds, to the microsecond: what lies below that is noise.
Json milliseconds(std::chrono::nanoseconds duration) {
    return std::round(static_cast<double>(duration.count()) / 1e3) / 1e3;
}

Json milliseconds(const std::optional<std::chrono::nanoseconds>& duration) {
    return duration ? milliseconds(*duration) : Json(nullptr);
}

/// Null for a limit or a time that was never set: a report without one holds zero.
Json milliseconds_if_set(std::chrono::nanoseconds duration) {
    return duration.count() == 0 ? Json(nullptr) : milliseconds(duration);
}

Json text_or_null(const std::optional<std::string>& text) {
    return text ? Json(*text) : Json(nullptr);
}

Json to_json(const CompileReport& compile) {
    std::string messages;
    Json diagnostics = Json::array();
    for (const CompilerMessage& message : compile.messages) {
        messages += to_text(message) + "\n";
        diagnostics.push_back(
            {{"level", level_name(message.level)},
             {"file", text_if_set(message.file)},
             {"line", message.line > 0 ? Json(message.line) : Json(nullptr)},
             {"column", message.column > 0 ? Json(message.column) : Json(nullptr)},
             {"text", message.text}});
    }
    return {{"ok", compile.ok},
            {"cached", compile.cached},
            {"wall_ms", milliseconds_if_set(compile.wall)},
            {"messages", messages},
            {"diagnostics", diagnostics}};
}

Json to_json(const CaseReport& test) {
    return {{"name", test.name},
            {"hidden", test.hidden},
            {"verdict", kebab(test.verdict)},
            {"cpu_ms", milliseconds(test.cpu)},
            {"wall_ms", milliseconds(test.wall)},
            {"peak_memory_bytes", test.peak_memory ? Json(test.peak_memory->count) : Json(nullptr)},
            {"reason", text_if_set(test.reason)},
            {"rerun", test.rerun},
            {"stopped", test.stopped},
            {"input", text_or_null(test.input)},
            {"returned", text_or_null(test.returned)},
            {"printed", text_or_null(test.prints)}};
}

Json to_json(const std::optional<FailureReport>& failure) {
    if (!failure)
        return nullptr;
    return {{"test", failure->test},
            {"input", text_or_null(failure->input)},
            {"expected", text_or_null(failure->expected)},
            {"actual", text_or_null(failure->actual)},
            {"reason", text_if_set(failure->reason)},
            {"note", text_if_set(failure->note)},
            {"difference", text_or_null(failure->difference)},
            {"prints", text_or_null(failure->prints)}};
}

Json to_json(const std::optional<GrowthEstimate>& estimate) {
    if (!estimate)
        return nullptr;
    return {{"sizes", estimate->sizes},
            {"seconds", estimate->seconds},
            {"exceeds_limit", estimate->exceeds_limit},
            {"at_limit", estimate->exceeds_limit ? Json(estimate->at_limit) : Json()}};
}

Json to_json(const std::vector<CaseReport>& cases) {
    Json tests = Json::array();
    for (const CaseReport& test : cases)
        tests.push_back(to_json(test));
    return tests;
}

}  // namespace

Json report_object(const Report& report) {
    return {
        {"problem", report.problem},
        {"problem_folder",
         report.problem_folder.empty() ? Json(nullptr) : Json(report.problem_folder)},
        {"verdict", kebab(report.verdict)},
        {"passed", report.passed()},
        {"failed", report.failed()},
        {"skipped", report.skipped()},
        {"total", report.cases.size()},
        {"compile", to_json(report.compile)},
        {"tests", to_json(report.cases)},
        {"complexity", growth_object(report.complexity)},
        {"estimate", to_json(report.estimate)},
        {"failure", to_json(report.failure)},
        {"solution", report.solution},
        {"time_limit_ms", milliseconds_if_set(report.time_limit)},
        {"machine_ratio", report.machine_ratio ? Json(*report.machine_ratio) : Json(nullptr)},
        {"memory_limit_bytes",
         report.memory_limit.count == 0 ? Json(nullptr) : Json(report.memory_limit.count)},
        {"notes", report.notes},
    };
}

std::string to_json(const Report& report) {
    return safe_text(report_object(report), 2);
}

namespace {

Json stress_object(const StressReport& report) {
    return {
        {"problem", report.problem},
        {"problem_folder",
         report.problem_folder.empty() ? Json(nullptr) : Json(report.problem_folder)},
        {"solution", report.solution},
        {"against", report.against.empty() ? Json(nullptr) : Json(report.against)},
        {"verdict", kebab(report.verdict)},
        {"compile", to_json(report.compile)},
        {"inputs", report.tried},
        {"tiny", report.tiny},
        {"tiny_size", report.tiny_size < 0 ? Json(nullptr) : Json(report.tiny_size)},
        {"unanswered", report.unanswered},
        {"failure", to_json(report.failure)},
        {"test", text_if_set(report.as_test)},
        {"input_bytes", report.failure ? Json(report.size) : Json(nullptr)},
        {"first_input_bytes", report.failure ? Json(report.first_size) : Json(nullptr)},
        {"trials", report.failure ? Json(report.trials) : Json(nullptr)},
        {"smallest", report.failure ? Json(report.is_smallest) : Json(nullptr)},
        {"notes", report.notes},
    };
}

Json crash_object(const CrashReport& crash) {
    Json values = Json::array(), places = Json::array();
    for (const auto& [name, value] : crash.values)
        values.push_back({{"name", name}, {"value", value}});
    for (const CrashReport::Place& place : crash.places)
        places.push_back({{"what", place.what}, {"line", place.line}, {"source", place.source}});
    return {{"what", crash.what},
            {"line", crash.line > 0 ? Json(crash.line) : Json(nullptr)},
            {"source", text_if_set(crash.source)},
            {"function", text_if_set(crash.function)},
            {"values", values},
            {"places", places}};
}

}  // namespace

std::string to_json(const StressReport& report) {
    return safe_text(stress_object(report), 2);
}

std::string to_json(const StressReport& report, const std::optional<CrashReport>& crash) {
    Json object = stress_object(report);
    object["crash"] = crash ? crash_object(*crash) : Json(nullptr);
    return safe_text(object, 2);
}

std::string to_json(const ProgramReport& report) {
    const Json object = {{"program", report.program},
                         {"compile", to_json(report.compile)},
                         {"complexity", growth_object(report.complexity)}};
    return safe_text(object, 2);
}

}  // namespace judge
