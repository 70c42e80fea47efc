#pragma once

#include <sys/types.h>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "os/descriptor.h"
#include "os/worker.h"
#include "runner/protocol.h"

namespace judge {

/// A request in the form in which it is sent.
struct PackedRequest {
    std::string message;
    std::vector<int> descriptors;
};

/// The judge's end of the socket to one runner of one profile, which is started when it is first
/// needed, and again when it has died.
class RunnerLink {
  public:
    RunnerLink(std::string path, Profile profile, SandboxLevel level);
    RunnerLink(const RunnerLink&) = delete;
    RunnerLink& operator=(const RunnerLink&) = delete;
    ~RunnerLink() { stop(); }

    /// Starts the runner without waiting until it is ready. Nothing when it runs already.
    Result<Done> start();

    /// Which layers it has; an Error when one that the level asks for is lacking.
    Result<protocol::Ready> ready();

    /// Sends a request and waits for its reply. An Error when the runner dies meanwhile, or the
    /// judge is interrupted: whatever ran is dead then.
    Result<protocol::Reply> ask(PackedRequest& request);

    const std::string& path() const { return path_; }

  private:
    bool send(PackedRequest& request) const;
    template <class Message>
    Result<Message> receive();

    /// Closing the socket tells the runner to kill what it runs and to exit.
    void stop();

    std::string path_;
    Profile profile_;
    SandboxLevel level_;
    std::uint32_t wanted_;  ///< Layers that the runner is started for.
    Descriptor socket_;     ///< None: there is no runner at present.
    pid_t runner_ = -1;
    std::optional<protocol::Ready> ready_;
};

}  // namespace judge
