#pragma once

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "build/build.h"
#include "os/files.h"
#include "os/worker.h"

namespace judge {

/// Builds with small support files of the tests' own, whose precompiled header takes no time.
struct BuildFixture {
    TemporaryFolder folder = *TemporaryFolder::make();
    std::string support = folder.path() + "/support";
    Compiler compiler = *find_compiler();
    Worker worker = *Worker::start(SandboxLevel::automatic, RUNNER);
    BuildCache cache{folder.path() + "/cache"};
    std::vector<std::string> said;

    BuildFixture() {
        REQUIRE(make_folders(support + "/lean/bits"));
        write("support/prelude.h", "#include <bits/stdc++.h>\n");
        write("support/lean/bits/stdc++.h",
              "#pragma once\n#include <algorithm>\n#include <iostream>\n#include <vector>\n");
        write("support/harness.h", "#include <type_traits>\n");
        write("support/runtime.cpp", "int from_runtime() { return 40; }\n");
    }

    std::string write(const std::string& name, const std::string& text) const {
        const std::string path = folder.path() + "/" + name;
        REQUIRE(write_file(path, text));
        return path;
    }

    /// For a solution of this text, with glue that makes what `answer()` returns the exit status.
    BuildRequest request(const std::string& text, const std::string& name = "solution.cpp") const {
        BuildRequest request;
        request.solution = Submission{folder.path(), "my/" + name, text};
        request.glue = "#undef main\nint main() { return answer(); }\n";
        request.support_folder = support;
        return request;
    }

    BuildResult build(const BuildRequest& request) {
        auto result = build_program(compiler, cache, worker, request,
                                    [&](const std::string& line) { said.push_back(line); });
        if (!result)
            FAIL(result.errors()[0].message);
        return std::move(*result);
    }

    /// The exit status of what was built.
    int run(const BuildResult& built) {
        REQUIRE_MESSAGE(built.report.ok, text(built));
        Launch launch;
        launch.program = &built.executable;
        launch.arguments = {"program"};
        const auto exit = worker.run(launch);
        REQUIRE(exit);
        return exit->code;
    }

    /// Its messages, a line each.
    static std::string text(const BuildResult& built) {
        std::string lines;
        for (const CompilerMessage& message : built.report.messages)
            lines += message.file + ":" + std::to_string(message.line) + ": " + message.text + "\n";
        return lines;
    }
};

}  // namespace judge
