#include "base/digest.h"

#include <fmt/core.h>
#include <xxhash.h>

#include <new>

namespace judge {
namespace {

std::string hex_of(XXH128_hash_t hash) {
    return fmt::format("{:016x}{:016x}", hash.high64, hash.low64);
}

}  // namespace

struct Digest::State {
    State() : xxh(XXH3_createState()) {
        if (xxh == nullptr)
            throw std::bad_alloc();
        XXH3_128bits_reset(xxh);
    }
    State(const State&) = delete;
    State& operator=(const State&) = delete;
    ~State() { XXH3_freeState(xxh); }

    void add(std::string_view bytes) {
        // The length goes in byte by byte, so that digests are the same on every machine.
        unsigned char length[8];
        for (std::size_t i = 0; i < sizeof length; ++i)
            length[i] = static_cast<unsigned char>(std::uint64_t{bytes.size()} >> (8 * i));
        XXH3_128bits_update(xxh, length, sizeof length);
        XXH3_128bits_update(xxh, bytes.data(), bytes.size());
    }

    XXH3_state_t* xxh;
};

Digest::Digest() : state_(std::make_unique<State>()) {}
Digest::~Digest() = default;
Digest::Digest(Digest&&) noexcept = default;

Digest& Digest::field(std::string_view label, std::string_view bytes) {
    state_->add(label);
    state_->add(bytes);
    return *this;
}

std::string Digest::hex() const {
    return hex_of(XXH3_128bits_digest(state_->xxh));
}

std::string digest_of(std::string_view bytes) {
    return hex_of(XXH3_128bits(bytes.data(), bytes.size()));
}

std::uint64_t seed_of(std::string_view test_name, int repetition) {
    return XXH3_64bits_withSeed(test_name.data(), test_name.size(),
                                static_cast<XXH64_hash_t>(repetition));
}

}  // namespace judge
