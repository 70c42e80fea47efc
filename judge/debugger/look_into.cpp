#include "debugger/look_into.h"

#include <nlohmann/json.hpp>

#include "base/text.h"
#include "os/files.h"
#include "os/find_program.h"

namespace judge {
namespace {

using nlohmann::json;

constexpr Bytes most_printed = mebibytes(4);

/// What the script printed (support/debugging/frames.py).
std::optional<Frames> read_frames(const std::string& printed) {
    constexpr std::string_view mark = "frames ";
    for (const std::string_view line : split_lines(printed)) {
        if (!line.starts_with(mark))
            continue;
        try {
            const json found = json::parse(line.substr(mark.size()));
            Frames frames;
            found.at("function").get_to(frames.function);
            found.at("line").get_to(frames.line);
            found.at("values").get_to(frames.values);
            found.at("called").get_to(frames.called);
            found.at("arguments").get_to(frames.arguments);
            found.at("outer_line").get_to(frames.outer_line);
            found.at("outer_values").get_to(frames.outer_values);
            found.at("depth").get_to(frames.depth);
            if (frames.line > 0)
                return frames;
        } catch (const json::exception&) {
            // As where a script of another version lies there.
        }
    }
    return std::nullopt;
}

}  // namespace

std::optional<Debugger> find_debugger() {
    const auto path = find_program("gdb");
    return path ? std::optional(Debugger{*path}) : std::nullopt;
}

Result<std::optional<Frames>> look_into(Worker& worker, const Debugger& debugger,
                                        const std::string& folder, const std::string& program,
                                        const std::string& image, const std::string& script) {
    const auto printed = make_memory_file("printed");
    if (!printed)
        return printed.errors();
    Launch launch;
    // -nx: nobody's settings. What is looked at was built from a stranger's text: it names no
    // scripts, and nothing is fetched.
    launch.arguments = {
        debugger.path, "-nx",         "-batch", "-iex", "set debuginfod enabled off",
        "-iex",        "set width 0", "-x",     script, program,
        image};
    launch.environment = {"PATH=/usr/bin:/bin", "LC_ALL=C.UTF-8", "HOME=" + folder,
                          "TMPDIR=" + folder};
    launch.folder = folder;
    launch.profile = Profile::compiler;
    launch.readable = {"/usr/bin", "/usr/lib", "/usr/lib64",     "/usr/share/gdb",   "/bin",
                       "/lib",     "/lib64",   "/usr/share/gcc", "/etc/ld.so.cache", script};
    launch.writable = {folder, "/dev/null"};
    launch.streams = {{printed->number(), 1}};
    launch.allowance.cpu = std::chrono::seconds(20);
    launch.allowance.idle = std::chrono::seconds(20);
    launch.allowance.memory = gibibytes(1);
    launch.allowance.file_size = mebibytes(16);
    return worker.run(launch).transform(
        [&](const Exit&) { return read_frames(read_descriptor(printed->number(), most_printed)); });
}

}  // namespace judge
