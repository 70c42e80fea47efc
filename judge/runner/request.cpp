#include "runner/request.h"

#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

namespace judge {

void ReceivedRequest::close_descriptors() {
    // They got the lowest numbers that were free, and the runner's own are above all of them.
    if (descriptor_count_ > 0)
        close_range(static_cast<unsigned>(descriptors_[0]),
                    static_cast<unsigned>(descriptors_[descriptor_count_ - 1]), 0);
    descriptor_count_ = 0;
}

ReceivedRequest::Outcome ReceivedRequest::receive() {
    close_descriptors();
    iovec part{message_.data(), protocol::largest_request};
    alignas(cmsghdr) std::array<char, CMSG_SPACE(sizeof descriptors_)> control;
    msghdr header_of_message{};
    header_of_message.msg_iov = &part;
    header_of_message.msg_iovlen = 1;
    header_of_message.msg_control = control.data();
    header_of_message.msg_controllen = control.size();

    ssize_t size;
    do {
        size = recvmsg(protocol::runner_socket, &header_of_message, MSG_CMSG_CLOEXEC);
    } while (size < 0 && errno == EINTR);
    if (size <= 0)
        return Outcome::judge_gone;

    for (cmsghdr* item = CMSG_FIRSTHDR(&header_of_message); item;
         item = CMSG_NXTHDR(&header_of_message, item)) {
        if (item->cmsg_level != SOL_SOCKET || item->cmsg_type != SCM_RIGHTS)
            continue;
        const std::size_t bytes = item->cmsg_len - CMSG_LEN(0);
        std::memcpy(descriptors_.data(), CMSG_DATA(item), bytes);
        descriptor_count_ = bytes / sizeof(int);
    }
    if (header_of_message.msg_flags & (MSG_TRUNC | MSG_CTRUNC))
        return Outcome::malformed;
    return unpack(static_cast<std::size_t>(size)) ? Outcome::received : Outcome::malformed;
}

bool ReceivedRequest::unpack(std::size_t size) {
    if (size < sizeof header)
        return false;
    std::memcpy(&header, message_.data(), sizeof header);
    if (header.arguments == 0 || header.streams > protocol::most_streams ||
        header.executables > 1 || header.executables + header.streams != descriptor_count_ ||
        std::any_of(header.targets, header.targets + header.streams, [](std::int32_t target) {
            return target < 0 || target >= static_cast<std::int32_t>(protocol::most_streams);
        }))
        return false;

    char* const end = message_.data() + size;
    *end = '\0';
    char* next = message_.data() + sizeof header;
    auto take = [&](std::uint32_t count, std::vector<char*>& strings) {
        strings.clear();
        for (; count > 0 && next < end; --count) {
            strings.push_back(next);
            next += std::strlen(next) + 1;
        }
        strings.push_back(nullptr);
        return count == 0;
    };
    if (!take(header.arguments, arguments) || !take(header.environment, environment) || next >= end)
        return false;
    folder = next;
    next += std::strlen(next) + 1;
    if (!take(header.readable, readable) || !take(header.writable, writable))
        return false;

    executable = header.executables ? descriptors_[0] : -1;
    std::copy_n(descriptors_.begin() + header.executables, header.streams, streams.begin());
    return true;
}

}  // namespace judge
