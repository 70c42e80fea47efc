#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace judge {

/// A 128-bit content digest (XXH3) over labelled fields: each field is hashed with its label and
/// its length, so {"-I", "-O2"} and {"-I-O2"} never share a digest. For cache keys and seeds; it
/// is not meant to resist somebody who looks for collisions.
class Digest {
  public:
    Digest();
    ~Digest();
    Digest(Digest&&) noexcept;

    Digest& field(std::string_view label, std::string_view bytes);

    /// 32 lower-case hex digits of all fields so far.
    std::string hex() const;

  private:
    struct State;
    std::unique_ptr<State> state_;
};

/// The digest of one piece of data.
std::string digest_of(std::string_view bytes);

/// A seed for a generated test: the same on every machine.
std::uint64_t seed_of(std::string_view test_name, int repetition);

}  // namespace judge
