#include "author/check_record.h"

#include <fmt/core.h>

#include <filesystem>

#include "base/text.h"
#include "judging/problem_record.h"
#include "os/files.h"

namespace judge {
namespace {

/// The record's file, as it is opened and as messages name it.
struct RecordPlace {
    std::string folder, path;
    SourceSpot spot;
    std::string to_write;  ///< What to type.
};

RecordPlace place_of(const VerifyRequest& request) {
    const std::string folder = absolute_path(request.folder);
    return {folder, folder + "/" + record_file,
            SourceSpot{request.shown_as + "/" + record_file, 0, 0, 1, {}},
            fmt::format("`judge verify --write {}` writes it anew", request.shown_as)};
}

bool is_of_the_same(const ProblemRecord& one, const ProblemRecord& other) {
    return one.files == other.files && one.tests == other.tests;
}

void compare(const RecordPlace& place, const ProblemRecord& found, CheckReport& check) {
    const auto kept = read_record(place.folder);
    if (!kept)
        check.warning("this record is not used: " + kept.errors().front().message, place.spot,
                      place.to_write);
    else if (!*kept)
        check.facts.push_back("none: `--write` keeps one");
    else if (is_of_the_same(**kept, found))
        check.facts.push_back("of this problem as it is");
    else
        check.warning(fmt::format("this record is not used: the {} that it was made of have "
                                  "changed since",
                                  (*kept)->files == found.files ? "tests" : "files"),
                      place.spot, place.to_write);
}

/// What was found now, with what was found earlier of the same files and tests and not looked for
/// this time. What was measured then stays, unless all is done anew: it differs a little each time.
ProblemRecord merged(ProblemRecord found, const ProblemRecord& kept, bool again) {
    if (!is_of_the_same(found, kept))
        return found;
    if (!found.mutants)
        found.mutants = kept.mutants;
    if (!found.others)
        found.others = kept.others;
    if (again || kept.slowest.has_value() != found.slowest.has_value())
        return found;
    found.slowest = kept.slowest;
    found.margins = kept.margins;
    return found;
}

void write(const RecordPlace& place, const ProblemRecord& found, bool again, CheckReport& check) {
    namespace fs = std::filesystem;
    std::error_code failure;
    const auto type = fs::symlink_status(place.path, failure).type();
    if (type != fs::file_type::not_found && type != fs::file_type::regular) {
        check.error("something else than a file has the record's name", place.spot,
                    "remove it, and the record is written in its place");
        return;
    }
    const auto kept = read_record(place.folder);
    const ProblemRecord record = kept && *kept ? merged(found, **kept, again) : found;
    const std::string text = to_text(record);
    if (const auto old = read_file(place.path); old && *old == text) {
        check.facts.push_back(fmt::format("{} is as it was", record_file));
        return;
    }
    if (const auto written = write_file(place.path, text); !written)
        check.error("the record cannot be written: " + written.errors().front().message, place.spot,
                    written.errors().front().help);
    else
        check.facts.push_back(fmt::format("written to {}", record_file));
}

}  // namespace

CheckReport check_record(const VerifyRequest& request, const VerifyReport& report) {
    CheckReport check;
    check.name = "record";
    check.ran = report.record.has_value();
    const RecordPlace place = place_of(request);
    if (const std::size_t errors = report.count(Finding::Severity::error);
        request.write && (errors > 0 || !report.record))
        check.warning(
            fmt::format("no record is written of a problem with {}", counted(errors, "error")),
            place.spot);
    else if (request.write)
        write(place, *report.record, request.again, check);
    else if (report.record)
        compare(place, *report.record, check);
    return check;
}

}  // namespace judge
