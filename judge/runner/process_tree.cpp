#include "runner/process_tree.h"

#include <dirent.h>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <ctime>
#include <string_view>
#include <vector>

namespace judge {
namespace {

using std::chrono::nanoseconds;

int proc_folder = -1;

/// Reads /proc files into one buffer; a `children` file that is longer is cut, which only delays
/// the rest until those before have been killed.
class ProcFile {
  public:
    /// Empty when there is no such file: the process may be gone by now.
    template <class... Parts>
    std::string_view read(const char* format, Parts... parts) {
        char path[64];
        std::snprintf(path, sizeof path, format, parts...);
        const int file = openat(proc_folder, path, O_RDONLY | O_CLOEXEC);
        if (file < 0)
            return {};
        std::size_t size = 0;
        for (ssize_t part; size < text_.size(); size += static_cast<std::size_t>(part)) {
            part = ::read(file, text_.data() + size, text_.size() - size);
            if (part <= 0)
                break;
        }
        close(file);
        return {text_.data(), size};
    }

  private:
    std::array<char, 16 * 1024> text_;
};

/// The numbers of a line that holds nothing else, from its start.
class Numbers {
  public:
    explicit Numbers(std::string_view text) : text_(text) {}

    bool next(std::uint64_t& number) {
        while (!text_.empty() && (text_.front() == ' ' || text_.front() == '\n'))
            text_.remove_prefix(1);
        const auto [end, error] =
            std::from_chars(text_.data(), text_.data() + text_.size(), number);
        if (error != std::errc{} || end == text_.data() + text_.size())
            return false;  // A number at the very end may have been cut.
        text_.remove_prefix(static_cast<std::size_t>(end - text_.data()));
        return true;
    }

    /// The number after `skipped` others, or 0.
    std::uint64_t after(int skipped) {
        std::uint64_t number = 0;
        for (; skipped >= 0; --skipped)
            if (!next(number))
                return 0;
        return number;
    }

  private:
    std::string_view text_;
};

ProcFile proc_file;

void add_children(pid_t pid, pid_t thread, std::vector<pid_t>& children) {
    Numbers pids(proc_file.read("%d/task/%d/children", pid, thread));
    for (std::uint64_t child; pids.next(child);)
        children.push_back(static_cast<pid_t>(child));
}

std::vector<pid_t> own_children() {
    std::vector<pid_t> children;
    add_children(getpid(), getpid(), children);
    return children;
}

nanoseconds cpu_clock(pid_t pid) {
    clockid_t clock;
    timespec time{};
    if (clock_getcpuclockid(pid, &clock) != 0 || clock_gettime(clock, &time) != 0)
        return {};
    return std::chrono::seconds(time.tv_sec) + nanoseconds(time.tv_nsec);
}

/// CPU time of the children that a process has waited for (cutime and cstime of proc(5)).
nanoseconds waited_for(pid_t pid) {
    std::string_view stat = proc_file.read("%d/stat", pid);
    // The second field is the program's name in parentheses, which may hold anything; after it come
    // a letter and the fields from 4 on. The wanted ones are 16 and 17.
    const std::size_t name_end = stat.rfind(") ");
    if (name_end == stat.npos)
        return {};
    stat.remove_prefix(name_end + 4);
    // tpgid (field 8) may be -1, so signs are dropped by counting fields by their blanks.
    for (int field = 4; field < 16; ++field) {
        const std::size_t blank = stat.find(' ');
        if (blank == stat.npos)
            return {};
        stat.remove_prefix(blank + 1);
    }
    Numbers times(stat);
    std::uint64_t user = 0, system = 0;
    if (!times.next(user) || !times.next(system))
        return {};
    static const long ticks_per_second = sysconf(_SC_CLK_TCK);
    return nanoseconds(std::chrono::seconds(1)) / ticks_per_second * (user + system);
}

/// Whether a thread runs or would, if it were let (field 3 of proc(5)'s stat).
bool is_runnable(pid_t pid, pid_t thread) {
    const std::string_view stat = proc_file.read("%d/task/%d/stat", pid, thread);
    const std::size_t name_end = stat.rfind(") ");
    return name_end != stat.npos && stat.substr(name_end + 2).starts_with('R');
}

/// Adds what one process has used; appends its children.
void add_process(pid_t pid, TreeUsage& usage, std::vector<pid_t>& children) {
    usage.cpu += cpu_clock(pid) + waited_for(pid);
    std::uint64_t pages = Numbers(proc_file.read("%d/statm", pid)).after(1);

    char path[32];
    std::snprintf(path, sizeof path, "%d/task", pid);
    const int folder = openat(proc_folder, path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    DIR* const threads = folder < 0 ? nullptr : fdopendir(folder);
    if (!threads)
        return;
    while (const dirent* entry = readdir(threads)) {
        pid_t thread = 0;
        std::from_chars(entry->d_name, entry->d_name + std::strlen(entry->d_name), thread);
        if (thread == 0)
            continue;
        ++usage.threads;
        // Where the main thread has ended, the process has no memory by its own name.
        if (pages == 0)
            pages = Numbers(proc_file.read("%d/task/%d/statm", pid, thread)).after(1);
        // sched-stats.rst: time on a processor, time waiting for one, both in nanoseconds.
        usage.queued +=
            nanoseconds(Numbers(proc_file.read("%d/task/%d/schedstat", pid, thread)).after(1));
        usage.wants_processor = usage.wants_processor || is_runnable(pid, thread);
        add_children(pid, thread, children);
    }
    closedir(threads);
    static const long page = sysconf(_SC_PAGESIZE);
    usage.resident += pages * static_cast<std::uint64_t>(page);
}

nanoseconds duration(const timeval& time) {
    return std::chrono::seconds(time.tv_sec) + std::chrono::microseconds(time.tv_usec);
}

void add_end(const rusage& usage, TreeEnd& end) {
    end.cpu += duration(usage.ru_utime) + duration(usage.ru_stime);
    end.peak = std::max(end.peak, static_cast<std::uint64_t>(usage.ru_maxrss) * 1024);
}

}  // namespace

void set_proc_folder(int folder) {
    proc_folder = folder;
}

TreeUsage usage_of_descendants() {
    TreeUsage usage;
    std::vector<pid_t> waiting = own_children();
    while (!waiting.empty()) {
        const pid_t pid = waiting.back();
        waiting.pop_back();
        add_process(pid, usage, waiting);
    }
    return usage;
}

std::uint64_t main_stack_of(pid_t pid) {
    constexpr std::string_view name = "VmStk:";  // In kilobytes.
    std::string_view status = proc_file.read("%d/status", pid);
    const std::size_t at = status.find(name);
    if (at == status.npos)
        return 0;
    status.remove_prefix(std::min(status.find_first_of("0123456789", at), status.size()));
    return Numbers(status).after(0) * 1024;
}

TreeEnd end_descendants(pid_t root, bool has_ended) {
    TreeEnd end;
    rusage usage{};
    // Neither number can belong to another process before the root is waited for.
    if (!has_ended) {
        kill(-root, SIGKILL);
        kill(root, SIGKILL);
    }
    while (wait4(root, &end.status, __WALL, &usage) < 0 && errno == EINTR) {
    }
    add_end(usage, end);

    // Usually there is none, and the first wait says so. Each one killed hands its children to the
    // runner, so some rounds may be needed.
    pid_t reaped;
    while ((reaped = wait4(-1, nullptr, WNOHANG | __WALL, &usage)) >= 0 || errno == EINTR) {
        if (reaped == 0) {
            for (const pid_t child : own_children())
                kill(child, SIGKILL);
            reaped = wait4(-1, nullptr, __WALL, &usage);
        }
        if (reaped > 0)
            add_end(usage, end);
    }
    return end;
}

}  // namespace judge
