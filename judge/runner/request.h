#pragma once

#include <array>
#include <chrono>
#include <optional>
#include <vector>

#include "runner/protocol.h"

namespace judge {

/// A request as it was received: pointers into the message, and the descriptors that came along.
/// One is reused for all requests; what it points to lasts until the next `receive`.
class ReceivedRequest {
  public:
    enum class Outcome { received, malformed, judge_gone };

    /// Waits for the next request. Closes the descriptors of the one before.
    Outcome receive();

    /// Closes the descriptors: a child that runs has its own.
    void close_descriptors();

    protocol::Request header{};
    std::vector<char*> arguments;    ///< Ended by a null pointer, as exec wants it.
    std::vector<char*> environment;  ///< Likewise.
    const char* folder = "/";
    std::vector<char*> readable;  ///< Paths that may be read, ended by a null pointer.
    std::vector<char*> writable;  ///< Paths that it may read and change, likewise.
    int executable = -1;
    std::array<int, protocol::most_streams> streams{};  ///< The first header.streams are set.

  private:
    bool unpack(std::size_t size);

    /// One byte more than a message holds, always zero: no string can run past the end.
    std::array<char, protocol::largest_request + 1> message_{};
    std::array<int, protocol::most_streams + 1> descriptors_{};
    std::size_t descriptor_count_ = 0;
};

}  // namespace judge
