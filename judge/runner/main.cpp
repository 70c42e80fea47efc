/// The runner: a second, small, static program between the judge and the programs that it tries.
///
/// Theory of operation
///
/// The judge starts one runner for each of its workers before it holds any data, and then asks it
/// to run one child after the other (protocol.h). Three things are better done here than in the
/// judge. A child's peak memory as the kernel reports it is at least that of the process which
/// started it, even over exec: started by the judge, hello world would be as large as the judge's
/// test data. Starting from a small process is also cheap and independent of the judge's threads.
/// And somebody is left to clean up when the judge is killed.
///
/// A run. The request brings all open files along with it, so the runner opens none on the judge's
/// behalf and never sees an expected answer. The child is made by clone with shared memory
/// (start_child.cpp), gets its own process group, limits and streams, and execs. Then the runner
/// sleeps until the child ends, the judge goes away, or it is time for a look (watch.cpp): CPU time
/// decides, memory is looked at every few milliseconds, and a program that neither runs nor wants
/// to is stopped by its idle time, which a busy machine does not lengthen. What is reported of a
/// child that ended comes exactly, from wait4.
///
/// Ends. The runner is the subreaper of its descendants: whatever loses its parent becomes the
/// runner's child, so killing its children until none is left finds also what left the process
/// group or session (process_tree.cpp). That is done after every run, before the reply.
/// The judge's end of the socket closes when the judge exits, crashes or is killed; the runner,
/// which polls it all the time, then kills what runs and exits. It has a session of its own and
/// blocks all signals, so that Ctrl-C in a terminal reaches only the judge, which closes the
/// socket. Should the runner itself be killed, its child gets the parent-death signal.
///
/// Isolation. A program may compute and use its streams; a compiler may read what it is pointed to.
/// What it may not open fails where the machine does not have it, as it would anywhere, and is a
/// violation where it does (file_rules.cpp).
/// A program that was built with sanitizers is a program too, but for its libraries: it opens them
/// no more than any other does; the runner opens them for it, and what a sanitizer reads about its
/// own process (opened_files.cpp), and hands them over by way of the referred call. Beyond that it
/// may have pipes, and as much address space as it likes.
/// Three layers hold that, each alone and all together, as far as the machine offers them:
///
///   seccomp     An allow-list of system calls (call_rules.cpp), loaded for each child
///   (filter.cpp).
///               Stops: opening files, sockets, other processes, raised limits, the kernel's odd
///               corners. It is required. A call that is not on the list comes to the runner
///               (notifications.cpp), which answers it or tells the judge what it was. A compiler's
///               files are opened that way too, if they are among those it may have.
///   Landlock    No file can be opened and no connection made, whatever the call (landlock.cpp).
///               For a compiler and for sanitizers: but below the folders that the request names.
///   namespaces  User, mount, PID, network, IPC, UTS, cgroup (isolation.cpp), entered once. The
///               root is empty and read-only, no other process can be seen, there is no network,
///               and killing the runner kills all that it started. Each program with sanitizers
///               gets a root in which nothing but its files is mounted (own_root.cpp). A compiler
///               keeps the old root while Landlock holds it, and gets one of its own otherwise.
///
/// Besides: no capabilities, no new privileges, and root's programs run as nobody. What is not
/// protected against: flaws of the kernel in the calls that are allowed; learning that a file
/// exists (by a stat with an empty-path flag) where namespaces are lacking; the time that other
/// programs take.

#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <unistd.h>

#include <chrono>
#include <csignal>
#include <cstdlib>

#include "runner/notifications.h"
#include "runner/process_tree.h"
#include "runner/protocol.h"
#include "runner/request.h"
#include "runner/start_child.h"
#include "runner/watch.h"

namespace {

using namespace judge;

/// Exec has reset handlers, but not what was ignored, and children would inherit that.
void take_leave_of_signals() {
    for (int signal = 1; signal < NSIG; ++signal)
        std::signal(signal, SIG_DFL);
    sigset_t all;
    sigfillset(&all);
    sigprocmask(SIG_SETMASK, &all, nullptr);
}

/// nullopt: the judge is gone.
std::optional<protocol::Reply> serve(ReceivedRequest& request, Nursery& nursery,
                                     Services& services) {
    const auto start = std::chrono::steady_clock::now();
    const Started child = start_child(request, nursery);
    request.close_descriptors();
    if (child.failed != protocol::Step::none) {
        protocol::Reply reply{};
        reply.failed = child.failed;
        reply.failure = child.failure;
        return reply;
    }
    services.child = child.pidfd;
    if (nursery.isolation.profile != Profile::program) {
        services.files = OpenedFiles(request.readable, request.writable);
        services.files.folder = request.folder;
        if (nursery.isolation.profile == Profile::sanitizer)
            services.files.proc_of_child = true;
        services.files.only_these = nursery.isolation.profile == Profile::compiler;
    }
    auto reply = watch(child, request.header, services);
    close(child.pidfd);
    if (child.notifications >= 0)
        close(child.notifications);
    if (reply) {
        reply->wall_ns = std::chrono::nanoseconds(std::chrono::steady_clock::now() - start).count();
        note_lowered(nursery.inherited, request.header, *reply);
    }
    return reply;
}

}  // namespace

/// Arguments: the profile, and the wanted layers as a number.
int main(int count, char** words) {
    if (count != 3)
        return 2;
    const Profile profile = profile_of(words[1]);
    take_leave_of_signals();
    close_range(STDERR_FILENO + 1, ~0U, 0);
    setsid();
    prctl(PR_SET_CHILD_SUBREAPER, 1);

    if (chdir("/") != 0 || !limit_all_children())
        return 1;
    const int null_device = above_streams(open("/dev/null", O_RDWR | O_CLOEXEC));
    Services services;
    services.null_device = null_device;
    services.random_device = above_streams(open("/dev/urandom", O_RDONLY | O_CLOEXEC));
    services.machine_root = above_streams(open("/", O_PATH | O_DIRECTORY | O_CLOEXEC));
    protocol::Ready ready{};
    const auto wanted = static_cast<std::uint32_t>(std::atoi(words[2]));
    Nursery nursery{isolate_runner(profile, wanted, ready), Filter(profile), null_device,
                    inherited_limits(), -1};
    Isolation& isolation = nursery.isolation;
    isolation.landlock_ruleset = above_streams(isolation.landlock_ruleset);
    isolation.proc = above_streams(isolation.proc);
    set_proc_folder(isolation.proc);
    services.proc = isolation.proc;
    if (!hold_handover(nursery))
        return 1;
    ready.layers = isolation.layers;
    if (send(protocol::runner_socket, &ready, sizeof ready, MSG_NOSIGNAL) != sizeof ready)
        return 1;

    static ReceivedRequest request;
    for (;;) {
        const auto outcome = request.receive();
        if (outcome == ReceivedRequest::Outcome::judge_gone)
            return 0;
        protocol::Reply reply{};
        if (outcome == ReceivedRequest::Outcome::malformed)
            reply.failed = protocol::Step::request;
        else if (const auto served = serve(request, nursery, services))
            reply = *served;
        else
            return 0;
        if (send(protocol::runner_socket, &reply, reply.size(), MSG_NOSIGNAL) < 0)
            return 1;
    }
}
