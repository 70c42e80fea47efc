#pragma once

#include <utility>

namespace judge {

/// Owns one file descriptor, or none (-1).
class Descriptor {
  public:
    Descriptor() = default;
    explicit Descriptor(int number) : number_(number) {}
    Descriptor(Descriptor&& other) noexcept : number_(std::exchange(other.number_, -1)) {}
    Descriptor& operator=(Descriptor&& other) noexcept {
        std::swap(number_, other.number_);
        return *this;
    }
    ~Descriptor();

    int number() const { return number_; }
    explicit operator bool() const { return number_ >= 0; }

  private:
    int number_ = -1;
};

/// An open program, or none. A type of its own, so that no other open file is started in its place.
class Program {
  public:
    Program() = default;
    explicit Program(Descriptor file) : file_(std::move(file)) {}

    int number() const { return file_.number(); }
    explicit operator bool() const { return static_cast<bool>(file_); }

  private:
    Descriptor file_;
};

}  // namespace judge
