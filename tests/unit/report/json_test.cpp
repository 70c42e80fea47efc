#include "report/json.h"

#include <doctest/doctest.h>

#include <nlohmann/json.hpp>

using namespace judge;
using namespace std::chrono_literals;

namespace {

Report report_of(Verdict verdict) {
    Report report;
    report.problem = "two-sum";
    report.solution = "my solution.cpp";
    report.verdict = verdict;
    return report;
}

}  // namespace

TEST_CASE("an accepted submission is this object") {
    Report report = report_of(Verdict::accepted);
    report.title = "Two Sum";
    report.compile.ok = true;
    report.compile.wall = 311'000'400ns;
    report.compile.messages = {
        {CompilerMessage::Level::warning, "my solution.cpp", 4, 9, "unused variable `x`"}};
    CaseReport test;
    test.name = "sample 1";
    test.hidden = false;
    test.verdict = Verdict::accepted;
    test.cpu = 1'234'567ns;
    test.wall = 1'900us;
    test.peak_memory = Bytes{1441792};
    test.rerun = true;
    test.returned = "[0,1]\n";
    test.prints = "";
    report.cases = {test};
    report.time_limit = 200ms;
    report.memory_limit = mebibytes(256);
    report.complexity.time.intended = parse_order("O(n log n)");
    report.notes = {"the time limit was calibrated"};
    CHECK(to_json(report) == R"json({
  "problem": "two-sum",
  "problem_folder": null,
  "verdict": "accepted",
  "passed": 1,
  "failed": 0,
  "skipped": 0,
  "total": 1,
  "compile": {
    "ok": true,
    "cached": false,
    "wall_ms": 311.0,
    "messages": "my solution.cpp:4:9: warning: unused variable `x`\n",
    "diagnostics": [
      {
        "level": "warning",
        "file": "my solution.cpp",
        "line": 4,
        "column": 9,
        "text": "unused variable `x`"
      }
    ]
  },
  "tests": [
    {
      "name": "sample 1",
      "hidden": false,
      "verdict": "accepted",
      "cpu_ms": 1.235,
      "wall_ms": 1.9,
      "peak_memory_bytes": 1441792,
      "reason": null,
      "rerun": true,
      "stopped": false,
      "input": null,
      "returned": "[0,1]\n",
      "printed": ""
    }
  ],
  "complexity": {
    "time": {
      "measured": null,
      "intended": "O(n log n)",
      "claimed": null,
      "confidence": null,
      "lines": null,
      "between": null,
      "per_call": null,
      "exceeds_intended": null,
      "claim": null
    },
    "space": {
      "measured": null,
      "intended": null,
      "claimed": null,
      "confidence": null,
      "between": null,
      "per_call": null,
      "exceeds_intended": null,
      "claim": null
    },
    "not_measured": null,
    "hints": null,
    "plot": null
  },
  "estimate": null,
  "failure": null,
  "solution": "my solution.cpp",
  "time_limit_ms": 200.0,
  "machine_ratio": null,
  "memory_limit_bytes": 268435456,
  "notes": [
    "the time limit was calibrated"
  ]
}
)json");
}

TEST_CASE("a submission that did not compile has every key, and null for what is not known") {
    Report report = report_of(Verdict::compile_error);
    report.compile.messages = {{CompilerMessage::Level::error, "a.cpp", 2, 7, "expected `;`"},
                               {CompilerMessage::Level::note, "a.cpp", 1, 0, "after this"}};
    CHECK(to_json(report) == R"({
  "problem": "two-sum",
  "problem_folder": null,
  "verdict": "compile-error",
  "passed": 0,
  "failed": 0,
  "skipped": 0,
  "total": 0,
  "compile": {
    "ok": false,
    "cached": false,
    "wall_ms": null,
    "messages": "a.cpp:2:7: error: expected `;`\na.cpp:1: note: after this\n",
    "diagnostics": [
      {
        "level": "error",
        "file": "a.cpp",
        "line": 2,
        "column": 7,
        "text": "expected `;`"
      },
      {
        "level": "note",
        "file": "a.cpp",
        "line": 1,
        "column": null,
        "text": "after this"
      }
    ]
  },
  "tests": [],
  "complexity": {
    "time": {
      "measured": null,
      "intended": null,
      "claimed": null,
      "confidence": null,
      "lines": null,
      "between": null,
      "per_call": null,
      "exceeds_intended": null,
      "claim": null
    },
    "space": {
      "measured": null,
      "intended": null,
      "claimed": null,
      "confidence": null,
      "between": null,
      "per_call": null,
      "exceeds_intended": null,
      "claim": null
    },
    "not_measured": null,
    "hints": null,
    "plot": null
  },
  "estimate": null,
  "failure": null,
  "solution": "my solution.cpp",
  "time_limit_ms": null,
  "machine_ratio": null,
  "memory_limit_bytes": null,
  "notes": []
}
)");
}

TEST_CASE("of a hidden test only the name and the reason are given") {
    Report report = report_of(Verdict::runtime_error);
    report.failure.emplace();
    report.failure->test = "ties";
    report.failure->note = "equal counts";
    report.failure->reason = "killed by SIGSEGV";
    CHECK(nlohmann::ordered_json::parse(to_json(report))["failure"].dump(2) == R"({
  "test": "ties",
  "input": null,
  "expected": null,
  "actual": null,
  "reason": "killed by SIGSEGV",
  "note": "equal counts",
  "difference": null,
  "prints": null
})");
}

TEST_CASE("a failure that may be shown is given whole") {
    Report report = report_of(Verdict::wrong_answer);
    report.failure = FailureReport{"sample 1",
                                   "sample 1",
                                   "",
                                   "[1, 2]\n",
                                   "3\n",
                                   "",
                                   "line 1: expected 3, got nothing",
                                   "\"debug\"\t\x1b[0m",
                                   {}};
    CHECK(nlohmann::ordered_json::parse(to_json(report))["failure"].dump(2) == R"({
  "test": "sample 1",
  "input": "[1, 2]\n",
  "expected": "3\n",
  "actual": "",
  "reason": null,
  "note": "sample 1",
  "difference": "line 1: expected 3, got nothing",
  "prints": "\"debug\"\t\u001b[0m"
})");
}

TEST_CASE("a test that was not run has no measurements") {
    Report report = report_of(Verdict::time_limit_exceeded);
    CaseReport slow;
    slow.name = "slow";
    slow.verdict = Verdict::time_limit_exceeded;
    slow.cpu = 270ms;
    slow.wall = 280ms;
    slow.peak_memory = mebibytes(1);
    slow.reason = "more than 200 ms of CPU time";
    slow.stopped = true;
    CaseReport skipped;
    skipped.name = "larger";
    report.cases = {slow, skipped};
    const auto object = nlohmann::ordered_json::parse(to_json(report));
    CHECK(object["failed"] == 1);
    CHECK(object["skipped"] == 1);
    CHECK(object["tests"].dump(2) == R"([
  {
    "name": "slow",
    "hidden": true,
    "verdict": "time-limit-exceeded",
    "cpu_ms": 270.0,
    "wall_ms": 280.0,
    "peak_memory_bytes": 1048576,
    "reason": "more than 200 ms of CPU time",
    "rerun": false,
    "stopped": true,
    "input": null,
    "returned": null,
    "printed": null
  },
  {
    "name": "larger",
    "hidden": true,
    "verdict": "skipped",
    "cpu_ms": null,
    "wall_ms": null,
    "peak_memory_bytes": null,
    "reason": null,
    "rerun": false,
    "stopped": false,
    "input": null,
    "returned": null,
    "printed": null
  }
])");
}

TEST_CASE("bytes that are not UTF-8 become the replacement character") {
    Report report = report_of(Verdict::wrong_answer);
    report.solution = "caf\xe9.cpp";
    report.notes = {std::string("nul \0 stays", 11)};
    const auto object = nlohmann::ordered_json::parse(to_json(report));
    CHECK(object["solution"] == "caf\xef\xbf\xbd.cpp");
    CHECK(object["notes"][0] == std::string("nul \0 stays", 11));
}
