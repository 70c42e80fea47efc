#include "runner/filter.h"

#include <fcntl.h>
#include <linux/seccomp.h>
#include <sched.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/random.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cassert>
#include <cerrno>
#include <cstddef>
#include <cstring>
#include <map>

#include "runner/architecture.h"
#include "runner/call_rules.h"

#ifndef PR_SET_VMA
#define PR_SET_VMA 0x53564d41
#endif

namespace judge {
namespace {

constexpr std::uint32_t flags_of_a_thread = CLONE_VM | CLONE_SIGHAND | CLONE_THREAD;
constexpr std::uint32_t flags_never = CLONE_NEWNS | CLONE_NEWCGROUP | CLONE_NEWUTS | CLONE_NEWIPC |
                                      CLONE_NEWUSER | CLONE_NEWPID | CLONE_NEWNET | CLONE_PTRACE;

/// Assembles a filter: a binary search for the call's number among ranges of equal decisions, the
/// tests of arguments that some decisions need, and the answers, each once. It is short because
/// the kernel translates it anew for every child.
///
/// It is our own because of what libseccomp 2.5.4 makes of the same rules as a binary tree
/// (SCMP_FLTATR_CTL_OPTIMIZE 2, seccomp_export_bpf), on Linux 6.18: 205 instructions in place of
/// 157, which take as long to install (65 us against 62) and to pass (58 ns of a call, both), but
/// 380 us in place of 50 to assemble when a runner starts, and 120 KiB more of memory in the
/// runner, below which no child's peak is told. It cannot say that the lower half of an argument
/// differs from something (no_paging_out), and the child's number would have to be looked for in
/// what it exports.
class Assembler {
  public:
    Assembler(std::uint32_t otherwise, std::uint64_t exec_path)
        : otherwise_(otherwise), exec_path_(exec_path) {}

    std::vector<sock_filter> assemble(const std::map<std::uint32_t, Decision>& table,
                                      bool short_lived) {
        // When a filter is installed, the kernel tries it on each of some nine hundred numbers, to
        // remember those that are always allowed (seccomp_cache_prepare in its seccomp.c). That
        // takes longer than a short run gains from it; a filter that begins with an argument, which
        // nothing here needs, is not tried.
        if (short_lived)
            load_argument(0);
        load(offsetof(seccomp_data, arch));
        jump_or(BPF_JEQ, native_architecture, refuse);
        load(offsetof(seccomp_data, nr));
        const auto ranges = ranges_of(table);
        search(ranges, 0, ranges.size());
        // Tests need answers in turn, so those come last.
        for (std::size_t i = 0; i < jumps_.size(); ++i)
            if (needs_test(jumps_[i].to.act))
                place(jumps_[i].to);
        for (std::size_t i = 0; i < jumps_.size(); ++i)
            place(jumps_[i].to);
        for (const Jump& jump : jumps_)
            resolve(jump);
        return program_;
    }

    const std::vector<std::size_t>& pid_places() const { return pid_places_; }

  private:
    struct Range {
        std::uint32_t from;
        Decision decision;
    };

    /// A jump whose distance is known when all is placed.
    struct Jump {
        std::size_t from;
        bool when_true;
        Decision to;
    };

    static constexpr Decision refuse{Act::refuse, 0};
    static constexpr Decision allow{Act::allow, 0};
    static constexpr Decision no_such_file{Act::no_with_errno, ENOENT};
    static constexpr Decision no_memory{Act::no_with_errno, ENOMEM};
    static constexpr Decision only_reading_limits{Act::only_reading_limits, 0};

    static bool needs_test(Act act) { return act > Act::no_with_errno; }

    static std::vector<Range> ranges_of(const std::map<std::uint32_t, Decision>& table) {
        std::vector<Range> ranges;
        const auto add = [&](std::uint32_t from, const Decision& decision) {
            if (ranges.empty() || !(ranges.back().decision == decision))
                ranges.push_back({from, decision});
        };
        std::uint32_t next = 0;
        for (const auto& [number, decision] : table) {
            if (number > next)
                add(next, refuse);
            add(number, decision);
            next = number + 1;
        }
        add(next, refuse);
        return ranges;  // Foreign numbers (x32) lie in the last range.
    }

    void search(const std::vector<Range>& ranges, std::size_t from, std::size_t to) {
        const std::size_t middle = (from + to) / 2;
        const std::size_t node = program_.size();
        jump(BPF_JGE, ranges[middle].from);
        if (middle - from == 1)
            jumps_.push_back({node, false, ranges[from].decision});
        else
            search(ranges, from, middle);
        if (to - middle == 1) {
            jumps_.push_back({node, true, ranges[middle].decision});
        } else {
            program_[node].jt = distance(node, program_.size());
            search(ranges, middle, to);
        }
    }

    void place(const Decision& decision) {
        for (const auto& [placed, at] : places_)
            if (placed == decision)
                return;
        places_.emplace_back(decision, program_.size());
        switch (decision.act) {
            case Act::refuse:
                return ret(otherwise_);
            case Act::refer:
                return ret(SECCOMP_RET_USER_NOTIF);
            case Act::allow:
                return ret(SECCOMP_RET_ALLOW);
            case Act::no_with_errno:
                return ret(SECCOMP_RET_ERRNO | decision.error);
            case Act::only_threads:
                load_argument(0);
                program_.push_back(
                    {BPF_ALU | BPF_AND | BPF_K, 0, 0, flags_of_a_thread | flags_never});
                return allow_one_of({flags_of_a_thread});
            case Act::only_first_exec:
                return allow_address(1, exec_path_);
            case Act::only_own_process:
                load_argument(0);
                pid_places_.push_back(program_.size());
                return allow_one_of({0});
            case Act::only_own_stack_limit:
                // Any limit may be asked for. That of the stack may be set as well, as people do
                // for deep recursion: the kernel holds it to what the child was given.
                load_argument(0);
                jump_or(BPF_JEQ, 0, only_reading_limits);
                load_argument(1);
                return allow_one_of({RLIMIT_STACK}, only_reading_limits);
            case Act::only_reading_limits:
                return allow_address(2, 0);
            case Act::only_counted_memory:
                // Memory that is shared without a file stays when it is taken out of the resident
                // size, by which memory is limited; huge pages of their own never count there. To
                // have none is an answer that any machine may give. (support/runtime.cpp asks for
                // private memory in place of shared.)
                load_argument(3);
                program_.push_back(
                    {BPF_ALU | BPF_AND | BPF_K, 0, 0, MAP_SHARED | MAP_ANONYMOUS | MAP_HUGETLB});
                return allow_one_of({MAP_ANONYMOUS, 0, MAP_SHARED}, no_memory);
            case Act::no_paging_out:
                // What is paged out is not resident either.
                load_argument(2);
                jump_or(BPF_JEQ, MADV_PAGEOUT, allow);
                return ret(SECCOMP_RET_ERRNO | EINVAL);
            case Act::only_thread_names:
                load_argument(0);
                return allow_one_of({PR_SET_NAME, PR_GET_NAME, PR_SET_VMA});
            case Act::only_descriptor_flags:
                load_argument(1);
                return allow_one_of({F_GETFD, F_SETFD, F_GETFL, F_SETFL});
            case Act::only_by_descriptor:
                load_argument(3);
                return allow_one_of({AT_EMPTY_PATH}, no_such_file);
            case Act::only_handover:
                load_argument(0);
                return allow_one_of({Filter::handover_socket});
        }
    }

    void resolve(const Jump& jump) {
        for (const auto& [placed, at] : places_)
            if (placed == jump.to)
                (jump.when_true ? program_[jump.from].jt : program_[jump.from].jf) =
                    distance(jump.from, at);
    }

    static std::uint8_t distance(std::size_t from, std::size_t to) {
        const std::size_t distance = to - from - 1;
        assert(distance < 256);
        return static_cast<std::uint8_t>(distance);
    }

    /// Allows the call when the argument just loaded is one of these.
    void allow_one_of(std::initializer_list<std::uint32_t> values,
                      const Decision& otherwise = refuse) {
        for (const std::uint32_t& value : values) {
            jumps_.push_back({program_.size(), true, allow});
            if (&value == values.end() - 1)
                jumps_.push_back({program_.size(), false, otherwise});
            jump(BPF_JEQ, value);
        }
    }

    /// The same for a whole 64-bit argument. Little-endian, as both supported machines are.
    void allow_address(int index, std::uint64_t address) {
        load_argument(index);
        jump_or(BPF_JEQ, static_cast<std::uint32_t>(address), refuse);
        load(offsetof(seccomp_data, args) + 8 * static_cast<std::size_t>(index) + 4);
        allow_one_of({static_cast<std::uint32_t>(address >> 32)});
    }

    void load(std::size_t offset) {
        program_.push_back({BPF_LD | BPF_W | BPF_ABS, 0, 0, static_cast<std::uint32_t>(offset)});
    }
    void load_argument(int index) {
        load(offsetof(seccomp_data, args) + 8 * static_cast<std::size_t>(index));
    }
    void jump(std::uint16_t comparison, std::uint32_t value) {
        program_.push_back({static_cast<std::uint16_t>(BPF_JMP | comparison | BPF_K), 0, 0, value});
    }
    void jump_or(std::uint16_t comparison, std::uint32_t value, const Decision& otherwise) {
        jumps_.push_back({program_.size(), false, otherwise});
        jump(comparison, value);
    }
    void ret(std::uint32_t action) { program_.push_back({BPF_RET | BPF_K, 0, 0, action}); }

    std::uint32_t otherwise_;
    std::uint64_t exec_path_;
    std::vector<sock_filter> program_;
    std::vector<Jump> jumps_;
    std::vector<std::pair<Decision, std::size_t>> places_;
    std::vector<std::size_t> pid_places_;
};

/// A zero byte at an address that nobody can guess.
const char* hidden_empty_string() {
    constexpr std::uint64_t lowest = 0x100000000, highest = 0x7f0000000000;
    const auto page = static_cast<std::uint64_t>(sysconf(_SC_PAGESIZE));
    for (;;) {
        std::uint64_t random = 0;
        if (getrandom(&random, sizeof random, 0) != sizeof random)
            return nullptr;
        const std::uint64_t address = lowest + random % (highest - lowest);
        void* const place = reinterpret_cast<void*>(address / page * page);
        if (mmap(place, page, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED_NOREPLACE, -1,
                 0) == place)
            return reinterpret_cast<const char*>(address);
    }
}

}  // namespace

Filter::Filter(Profile profile) {
    const bool compiler = profile == Profile::compiler;
    exec_path_ = compiler ? "" : hidden_empty_string();
    const std::uint32_t otherwise =
        compiler ? SECCOMP_RET_ERRNO | std::uint32_t{EPERM} : std::uint32_t{SECCOMP_RET_USER_NOTIF};
    Assembler assembler(otherwise, reinterpret_cast<std::uint64_t>(exec_path_));
    program_ = assembler.assemble(decisions(profile), !compiler);
    pid_places_ = assembler.pid_places();
}

bool Filter::install(int pid, int& notifications) {
    for (const std::size_t place : pid_places_)
        program_[place].k = static_cast<std::uint32_t>(pid);
    const sock_fprog filter{static_cast<unsigned short>(program_.size()), program_.data()};
    notifications = static_cast<int>(
        syscall(__NR_seccomp, SECCOMP_SET_MODE_FILTER, SECCOMP_FILTER_FLAG_NEW_LISTENER, &filter));
    return notifications >= 0;
}

bool Filter::hand_over(int notifications) {
    char byte = 0;
    iovec part{&byte, 1};
    alignas(cmsghdr) char control[CMSG_SPACE(sizeof(int))] = {};
    msghdr message{};
    message.msg_iov = &part;
    message.msg_iovlen = 1;
    message.msg_control = control;
    message.msg_controllen = sizeof control;
    cmsghdr* const item = CMSG_FIRSTHDR(&message);
    item->cmsg_level = SOL_SOCKET;
    item->cmsg_type = SCM_RIGHTS;
    item->cmsg_len = CMSG_LEN(sizeof(int));
    std::memcpy(CMSG_DATA(item), &notifications, sizeof(int));
    return sendmsg(handover_socket, &message, MSG_NOSIGNAL) == 1;
}

}  // namespace judge
